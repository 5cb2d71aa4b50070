import {setText, type TextBox} from '../set-text';
import type {Control} from './control';

/**
 * A box that takes text. A secret is assigned first: typing goes to whatever has the focus, and a page may move it.
 */
export function textControl(element: TextBox, secret: boolean): Control {
  return {
    face: element,
    read: () => element.value,
    write: (value, again) => setText(element, value, secret === again ? 'type' : 'assign'),
    takes: () => true,
  };
}
