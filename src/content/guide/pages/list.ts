/** The page at rest: the control that starts a new app password. */
import {has, is} from './label';
import {type Control, type Page, saying} from './page';

/** The one control that creates an app password, or null where none or several might. */
export function readCreate(page: Page, rows: readonly Element[]): Control | null {
  const ranked = page.controls
    .filter(({element, label}) => label !== '' && !rows.some((row) => row.contains(element)) && !element.closest('nav,[role=navigation],[role=tablist],footer'))
    .map((control) => ({control, score: score(control)}))
    .filter(({score}) => score > 0)
    .sort((one, other) => other.score - one.score);
  const [best, second] = ranked;
  return best && best.score !== second?.score ? best.control : null;
}

function score({label, away, icon}: Control): number {
  const exact = is(label, 'create');
  if (!exact && !(has(label, 'create') && has(label, 'password') && label.length < 60)) return 0;
  return (exact ? 4 : 2) - (away ? 2 : 0) - (icon ? 1 : 0);
}

/** A box above the page that asks something else first, such as whether to delete an entry. */
export function isBlocked(page: Page, control: Control): boolean {
  const own = page.layer(control.element);
  return page.controls.some(({element}) => {
    const layer = page.layer(element);
    if (!layer || layer === own || layer.contains(control.element)) return false;
    if (layer.matches('dialog:not([role=region]),[aria-modal=true]')) return true;
    const inside = page.controls.filter((one) => layer.contains(one.element));
    return saying(inside, 'yes', 'no').length > 0 || (saying(inside, 'cancel').length > 0 && inside.some(({label}) => has(label, 'remove')));
  });
}
