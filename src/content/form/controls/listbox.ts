import {isInput, saysTrue} from '../collect/dom';
import {enter, key, leave, press, settled} from '../events';
import {submits} from './choice';
import type {Control} from './control';
import {boxOf} from './face';

/** Widgets draw their lists in other places of the page: ARIA says which, or else the roles do. */
const OPTION = '[role="option"], [role="menuitemradio"], [role="radio"]';
/** How far around the list that ARIA names its options are looked for: some keep a copy for screen readers alone in it. */
const LEVELS = 4;

/**
 * A list that is no native one: `role="combobox"`, `role="listbox"`, or a button that opens one.
 * The value is the option's text. It is opened, the option pressed, and closed again if nothing fits.
 */
export function listboxControl(element: HTMLElement): Control {
  const document = element.ownerDocument;
  const inside = element.matches('[role="listbox"], [role="radiogroup"]');
  const list = () => (inside ? element : owned(element));
  const options = () => drawn(list() ?? document, OPTION);
  /** The option of a text: by its role, slotted into the list, or whatever is drawn of it around the list. */
  const optionOf = (value: string): HTMLElement | undefined => {
    const says = (one: HTMLElement) => same(textOf(one), value) && !saysTrue(one, 'aria-disabled');
    const root = list()?.getRootNode();
    let found = [...options(), ...(root instanceof ShadowRoot ? drawn(root.host, OPTION) : [])].find(says);
    let around = inside ? null : list();
    for (let level = 0; !found && around && level < LEVELS; level++, around = around.parentElement) found = drawn(around, '*').findLast(says);
    return found;
  };
  const read = (): string => {
    if (inside) {
      const chosen = options().find((one) => saysTrue(one, 'aria-selected') || saysTrue(one, 'aria-checked'));
      return chosen ? textOf(chosen) : '';
    }
    if (isInput(element) && element.value) return element.value;
    // A search box inside the widget is the combobox of some kits: what is chosen stands a little further out.
    let around: Element | null = element;
    for (let level = 0; around && level < 3 && !textOf(around); level++) around = around.parentElement;
    return around ? textOf(around) : '';
  };
  return {
    face: boxOf(element),
    read,
    takes: () => !submits(element),
    async write(value, again) {
      enter(element);
      if (!inside && options().length === 0) {
        if (again) key(element, 'keydown', 'ArrowDown');
        else press(element);
        await settled();
      }
      const wanted = optionOf(value);
      if (wanted && !submits(wanted)) press(wanted);
      else if (!inside) key(element, 'keydown', 'Escape');
      await settled();
      leave(element, false);
    },
  };
}

function owned(element: HTMLElement): Element | null {
  const id = element.getAttribute('aria-controls') ?? element.getAttribute('aria-owns');
  const root = element.getRootNode();
  return id && (root instanceof Document || root instanceof ShadowRoot) ? root.getElementById(id) : null;
}

/** What matches and can be seen. */
function drawn(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter((one) => one.offsetHeight > 4 && one.offsetWidth > 4);
}

/** Without the arrow that a button to open a list often ends with. */
function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').replace(/[\s\p{S}\p{Co}]+$/u, '').trim();
}

function same(one: string, other: string): boolean {
  return one.localeCompare(other.replace(/\s+/g, ' ').trim(), undefined, {sensitivity: 'base'}) === 0;
}
