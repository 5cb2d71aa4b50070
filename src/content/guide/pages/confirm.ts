/** The warning that may follow the copy control, and its OK. */
import {has, is} from './label';
import {type Control, messageOf, only, type Page, partOf, says, within, writable} from './page';
import {isDialog} from './sight';

/**
 * @param scope the part of the page that shows the password, null while the warning stands in its place.
 */
export function readConfirm(page: Page, scope: Element | null, close: Control | null): Control | null {
  const fitting = page.controls.flatMap((control) => {
    const layer = page.layer(control.element);
    // Alone in a dialog, or in a box that speaks of copying, above the password it may be called anything.
    const sole = scope && layer && !layer.contains(scope) && (isDialog(layer) || has(messageOf(layer), 'copy')) && !control.icon && only(within(layer, page.controls));
    if (control.disabled || control.element === close?.element || !(sole || is(control.label, 'ok'))) return [];
    const part = partOf(page, control);
    // Not one that asks yes or no, or for something.
    if (!part || says(within(part, page.controls), 'yes', 'no') || writable(page, part).some(({type}) => type !== 'search')) return [];
    const said = messageOf(part);
    // Cookies, tours and news have an OK of their own, whether something was copied or not.
    const about = has(said, 'copy') ? 3 : has(said, 'password') && (layer || scope?.parentElement?.contains(control.element)) ? 2 : 0;
    const score = about + (isDialog(layer) ? 1 : 0) - (/cookie/.test(said) ? 3 : 0);
    return score > 0 ? [{control, score}] : [];
  });
  const [best, other] = fitting.sort((one, two) => two.score - one.score);
  return best && best.score !== other?.score ? best.control : null;
}
