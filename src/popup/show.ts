/** Functions for `ref`, which Preact calls once, when the element comes. */

/** What a press has opened below comes into view, as far as it fits. */
export function show(element: Element | null): void {
  element?.scrollIntoView({block: 'nearest'});
}

/** A heading that comes in the place of a button which was pressed takes over the focus, or it would be lost. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
