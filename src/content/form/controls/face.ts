import {NATIVE} from '../collect/dom';

/**
 * What the user sees of a control that is drawn by style sheets or by a widget: the control itself, its label, the
 * drawing beside it, or the box around it. Never used for a box that takes text as it is typed.
 */
export function faceOf(element: HTMLElement): HTMLElement {
  const {labels} = element as HTMLInputElement;
  const near = [element, ...(labels ?? []), element.nextElementSibling, element.parentElement, element.parentElement?.parentElement];
  return near.find((one): one is HTMLElement => one instanceof HTMLElement && shows(one)) ?? element;
}

/** The box that a widget with a list draws: its texts and arrows lie over the element that has the role. */
export function boxOf(element: HTMLElement): HTMLElement {
  let box = element;
  for (let level = 0; level < 3; level++) {
    const outer = box.parentElement;
    if (!outer || outer.querySelectorAll(NATIVE).length > 1 || outer.offsetHeight > box.offsetHeight + 60) break;
    box = outer;
  }
  return box;
}

function shows(element: HTMLElement): boolean {
  return element.offsetWidth > 7 && element.offsetHeight > 7 && element.checkVisibility({opacityProperty: true, visibilityProperty: true});
}
