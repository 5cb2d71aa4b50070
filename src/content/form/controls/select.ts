import {drawnList} from '../collect/name';
import {changes, enter, leave, press, settled} from '../events';
import type {Control} from './control';
import {faceOf} from './face';
import {listboxControl} from './listbox';

/** A native list. It may be hidden behind a widget that draws it again; then the widget follows its `change`. */
export function selectControl(element: HTMLSelectElement): Control {
  const option = (value: string) => [...element.options].find((one) => one.value === value && !one.disabled);
  return {
    face: faceOf(element),
    read: () => element.value,
    takes: (value) => option(value) !== undefined,
    async write(value, again) {
      const chosen = option(value);
      if (!chosen) return;
      enter(element);
      // A widget that redraws on a click of the list needs one; it opens no native pop-up, for it is not trusted.
      if (again) press(element);
      chosen.selected = true;
      element.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      changes(element);
      leave(element, false);
      // A widget that does not follow shows the old choice still: the user would see it wrong, so it is pressed too.
      const widget = element.nextElementSibling;
      if (!(widget instanceof HTMLElement) || drawnList(widget) !== element) return;
      await settled();
      const drawing = listboxControl(widget);
      if (drawing.read() !== chosen.text.trim()) await drawing.write(chosen.text, again);
    },
  };
}
