import {enter, inputs, key, leave} from './events';

/** A box that takes text. */
export type TextBox = HTMLInputElement | HTMLTextAreaElement;

/**
 * How a value can enter a box: `type` edits like a keyboard (trusted events, the browser's own undo),
 * `assign` sets the property past any page script and says so with an input event.
 */
export type Means = 'type' | 'assign';

/**
 * Puts text into a box as a person would: focus, keys, input, change, blur. Replaces what stands there.
 * Runs in the isolated world, where the page's changes to prototypes do not exist.
 * Whether the page kept the value is the caller's to check, once it has settled.
 */
export function setText(element: TextBox, value: string, means: Means = 'type'): void {
  putText(element, value, means);
  leave(element, true);
}

/** The same without leaving the box. */
export function putText(element: TextBox, value: string, means: Means): void {
  enter(element);
  key(element, 'keydown');
  if (means === 'assign' || !typeInto(element, value)) assign(element, value);
  key(element, 'keyup');
}

function typeInto(element: TextBox, value: string): boolean {
  const document = element.ownerDocument;
  element.select();
  const command = value === '' ? 'delete' : 'insertText';
  // Deprecated, but the one way to edit as the keyboard does: https://github.com/fregante/text-field-edit#why
  const done = typeof document.execCommand === 'function' && document.execCommand(command, false, value);
  return done && element.value === value;
}

function assign(element: TextBox, value: string): void {
  element.value = value;
  inputs(element, 'input', value === '' ? 'deleteContentBackward' : 'insertText', value || null);
}
