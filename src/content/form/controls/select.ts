import {enter, leave, press} from '../events';
import type {Control} from './control';
import {faceOf} from './face';

/** A native list. It may be hidden behind a widget that draws it again; then the widget follows its `change`. */
export function selectControl(element: HTMLSelectElement): Control {
  const option = (value: string) => [...element.options].find((one) => one.value === value && !one.disabled);
  return {
    face: faceOf(element),
    read: () => element.value,
    takes: (value) => option(value) !== undefined,
    write(value, again) {
      const chosen = option(value);
      if (!chosen) return;
      enter(element);
      // A widget that redraws on a click of the list needs one; it opens no native pop-up, for it is not trusted.
      if (again) press(element);
      chosen.selected = true;
      element.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      element.dispatchEvent(new Event('change', {bubbles: true}));
      leave(element, false);
    },
  };
}
