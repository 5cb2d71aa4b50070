import {changes, enter, inputs, leave, settled} from '../events';
import type {Control} from './control';

/** A `contenteditable` element that stands for a text box. */
export function editableControl(element: HTMLElement): Control {
  return {
    face: element,
    read: () => (element.textContent ?? '').trim(),
    async write(value) {
      enter(element);
      const document = element.ownerDocument;
      document.getSelection()?.selectAllChildren(element);
      // Editors that keep a text of their own take notice of the selection late, and draw late.
      await settled();
      // `insertText` by itself sends no `beforeinput`, which is all that they listen to.
      if (inputs(element, 'beforeinput', 'insertText', value)) document.execCommand('insertText', false, value);
      changes(element);
    },
    leave: () => leave(element, false),
    takes: () => true,
  };
}
