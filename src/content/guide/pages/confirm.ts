/** The warning that may follow the copy control, and its OK. */
import {type Control, isWritable, type Page, saying, within} from './page';

/**
 * @param scope the part of the page that shows the password, null while the warning stands in its place.
 */
export function readConfirm(page: Page, scope: Element | null, close: Control | null): Control | null {
  const oks = saying(page.controls, 'ok').filter((control) => !control.disabled && control.element !== close?.element);
  const fitting = oks.filter(({element}) => {
    const layer = page.layer(element);
    // Beside the password itself or its dialog, or in a box of its own above it; not in one that asks yes or no.
    if (!layer) return scope !== null && near(scope, element);
    const inside = within(layer, page.controls);
    return saying(inside, 'yes', 'no').length === 0 && !page.boxes.some((box) => layer.contains(box) && isWritable(box) && box.type !== 'search');
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function near(scope: Element, element: Element): boolean {
  return scope.contains(element) || Boolean(scope.parentElement?.contains(element));
}
