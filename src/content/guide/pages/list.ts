/** The page at rest: the control that starts a new app password. */
import {folded, has, is} from './label';
import {all, type Control, mentioning, messageOf, type Page, partOf, says, within, writable} from './page';
import {isDialog} from './sight';

/** The one control that creates an app password, or null where none or several might. */
export function readCreate(page: Page): Control | null {
  const ranked = page.controls
    .filter(({element, label}) => label !== '' && !element.closest('nav,[role=navigation],[role=tablist],footer'))
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

/** What asks something else first, such as whether to delete an entry, or says that something failed; null where nothing does. A tour or the cookies may wait. */
export function blocking(page: Page, create: Control | null): Element | null {
  const holdsCreate = (part: Element) => create !== null && part.contains(create.element);
  // Even one that has nothing to press yet.
  const modal = all(page, 'dialog[open]:not([role=region]),[aria-modal=true],[role=dialog]:has([aria-busy])').find((part) => page.sees(part) && !holdsCreate(part));
  if (modal) return modal;
  const parts = [...page.controls.map((control) => page.layer(control.element) ?? (says([control], 'cancel', 'no') ? partOf(page, control) : null)), ...[...page.boxes, ...all(page, 'h1,h2,h3,p,[role=heading]')].map(page.layer)];
  for (const part of new Set(parts)) {
    if (!part || holdsCreate(part) || !page.sees(part)) continue;
    const layer = page.layer(part) === part;
    const inside = within(part, page.controls);
    const said = messageOf(part);
    const removes = has(said, 'remove');
    // A question, in any language: nobody offers to cancel the cookies or a tour. A page asks whether it was of help, too, but not over itself, nor by the name of an entry.
    if (says(inside, 'cancel') && (removes || says(inside, 'ok')) && !/cookie/.test(said)) return part;
    if (says(inside, 'yes', 'no') && (layer || removes || page.entries.some((name) => said.includes(folded(name))))) return part;
    // One of the steps, half drawn, or another method's.
    if (layer && ((['network', 'full', 'expired', 'password'] as const).some((kind) => has(said, kind)) || mentioning(inside, 'copy').length > 0 || (has(said, 'create') && writable(page, part).length > 0))) return part;
    if (isDialog(part) && !/cookie/.test(said) && !says(inside, 'next')) return part;
  }
  return null;
}
