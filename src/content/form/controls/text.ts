import {changes, leave} from '../events';
import {putText, type TextBox} from '../set-text';
import type {Control} from './control';

/**
 * A box that takes text. A secret is assigned first: typing goes to whatever has the focus, and a page may move it.
 */
export function textControl(element: TextBox, secret: boolean): Control {
  return {
    face: element,
    read: () => element.value,
    write(value, again) {
      putText(element, value, secret === again ? 'type' : 'assign');
      changes(element);
    },
    leave: () => leave(element, false),
    takes: () => true,
  };
}
