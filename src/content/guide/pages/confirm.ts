/** The warning that may follow the copy control, and its OK. */
import {folded, has} from './label';
import {ancestors, type Control, isWritable, type Page, saying, textOf, within} from './page';
import {isDialog} from './sight';

/**
 * @param scope the part of the page that shows the password, null while the warning stands in its place.
 */
export function readConfirm(page: Page, scope: Element | null, close: Control | null): Control | null {
  const oks = saying(page.controls, 'ok').filter((control) => !control.disabled && control.element !== close?.element);
  const fitting = oks.flatMap((control) => {
    const layer = page.layer(control.element);
    // Beside the password itself or its dialog, or in a box of its own above it; not in one that asks yes or no.
    if (!layer && scope && !near(scope, control.element)) return [];
    const part = layer ?? scope;
    const inside = part ? within(part, page.controls) : [];
    if (saying(inside, 'yes', 'no').length > 0 || page.boxes.some((box) => part?.contains(box) && isWritable(box) && box.type !== 'search')) return [];
    const said = saidBy(page, control);
    // Cookies, tours and news have an OK of their own, whether something was copied or not.
    const score = (has(said, 'copy') || has(said, 'password') ? 2 : 0) + (isDialog(layer) ? 1 : 0) - (/cookie/.test(said) ? 3 : 0);
    return score > 0 ? [{control, score}] : [];
  });
  const [best, other] = fitting.sort((one, two) => two.score - one.score);
  return best && best.score !== other?.score ? best.control : null;
}

/** The words of the smallest part of the page that says more than its controls do. */
function saidBy(page: Page, {element, label}: Control): string {
  for (const scope of ancestors(page, element)) {
    const said = folded(textOf(scope, 400));
    const labels = within(scope, page.controls).reduce((sum, control) => sum + control.label.length + 1, 0);
    if (said.length > labels + 8) return said;
  }
  return label;
}

function near(scope: Element, element: Element): boolean {
  return scope.contains(element) || Boolean(scope.parentElement?.contains(element));
}
