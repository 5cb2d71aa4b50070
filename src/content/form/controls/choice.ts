import {isInput} from '../collect/dom';
import {changes, enter, leave, press} from '../events';
import type {Control} from './control';
import {faceOf} from './face';

const isState = (value: string) => value === 'true' || value === 'false';

/** A native check box. */
export function checkboxControl(element: HTMLInputElement): Control {
  return {
    face: faceOf(element),
    read: () => String(element.checked),
    takes: isState,
    write(value, again) {
      if (String(element.checked) !== value) change(element, again);
    },
  };
}

/** Radio buttons of one group, with the value of each: that of the chosen one is the group's. */
export function radioControl(buttons: readonly HTMLInputElement[], values: readonly string[]): Control | null {
  const [first] = buttons;
  if (!first) return null;
  const chosen = () => buttons.findIndex((one) => one.checked);
  const buttonFor = (value: string) => buttons[values.indexOf(value)];
  return {
    face: faceOf(buttons[chosen()] ?? first),
    read: () => values[chosen()] ?? '',
    takes: (value) => value === '' || buttonFor(value)?.disabled === false,
    write(value, again) {
      const button = buttonFor(value);
      if (!button) {
        // Undo of a group in which nothing was chosen.
        const now = buttons[chosen()];
        if (now) {
          now.checked = false;
          changes(now);
        }
        return;
      }
      if (!button.checked) change(button, again);
    },
  };
}

/** A switch, check box or radio button that is no native one: it is what its ARIA state says. */
export function switchControl(element: HTMLElement): Control {
  const state = () => {
    const said = element.getAttribute('aria-checked') ?? element.getAttribute('aria-pressed');
    return said === null ? String(element.hasAttribute('checked')) : String(said === 'true');
  };
  return {
    face: element,
    read: state,
    // A button that would submit its form is not pressed, whatever it calls itself.
    takes: (value) => isState(value) && !submits(element),
    write(value, again) {
      if (state() !== value) change(element, again);
    },
  };
}

/** Whether pressing the element would send a form. */
export function submits(element: Element): boolean {
  if (element instanceof HTMLButtonElement) return element.form !== null && element.type !== 'button';
  if (isInput(element)) return element.type === 'submit' || element.type === 'image';
  return element instanceof HTMLAnchorElement && element.href !== '' && !element.getAttribute('href')?.startsWith('#');
}

/** By a plain click first; by the whole sequence of a press where that was not enough. */
function change(element: HTMLElement, again: boolean): void {
  enter(element);
  if (again) press(element);
  else element.click();
  leave(element, false);
}
