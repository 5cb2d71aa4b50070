import {enter, leave} from '../events';
import type {Control} from './control';

/** A `contenteditable` element that stands for a text box. */
export function editableControl(element: HTMLElement): Control {
  return {
    face: element,
    read: () => (element.textContent ?? '').trim(),
    write(value) {
      enter(element);
      const document = element.ownerDocument;
      document.getSelection()?.selectAllChildren(element);
      if (!document.execCommand('insertText', false, value) || element.textContent !== value) {
        element.textContent = value;
        element.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, inputType: 'insertText', data: value}));
      }
      leave(element, true);
    },
    takes: () => true,
  };
}
