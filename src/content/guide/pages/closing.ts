/** What closes the step that shows the password. */
import {has, is} from './label';
import {ancestors, concerns, type Control, only, type Page, precedes, saying, within} from './page';

/** Controls that end the step, in any of the words for it. */
export const enders = (controls: readonly Control[]): Control[] => saying(controls, 'close', 'done');

/** What closes the step: a word before a mere cross, the nearest first, and after the password rather than before it. */
export function closeFor(page: Page, password: Element, inner: Element, free: readonly Control[], copy: Control | null): Control | null {
  let cross: Control | null = null;
  for (const scope of [inner, ...ancestors(page, inner)]) {
    const inside = within(scope, free).filter((control) => control !== copy && !control.disabled);
    const named = enders(inside).filter((control) => !control.icon || concerns(page, control, password));
    const worded = named.filter(({icon}) => !icon);
    // A tour and the cookies have a Next and an OK too.
    const next = only(saying(inside, 'next', 'ok').filter((control) => concerns(page, control, password)));
    const behind = [...worded, ...named, ...(next ? [next] : [])].find(({element}) => precedes(password, element));
    if (behind) return behind;
    if (worded[0]) return worded[0];
    cross ??= named[0] ?? null;
    if (next) return next;
    if (page.layer(inner) !== scope) continue;
    // A word that nobody here knows, and no cross: that one. With a cross, either may be meant.
    const unknown = inside.filter(({icon, label}) => !icon && !has(label, 'copy') && !has(label, 'cancel') && !is(label, 'back'));
    return cross ? (unknown.length > 0 ? null : cross) : only(unknown);
  }
  return cross;
}
