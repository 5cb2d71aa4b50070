/** The step that shows the password: which text it is, what copies it and what closes it. */
import {type Candidate, candidatesOn} from './candidates';
import {closeFor, enders} from './closing';
import {folded, has} from './label';
import {ancestors, attribute, concerns, type Control, mentioning, messageOf, type Page, saying, says, textOf, within, writable} from './page';
import type {Known} from './reading';

export interface Shown {
  /** '' where the evidence is weak. */
  readonly password: string;
  readonly doubtful: readonly HTMLElement[];
  readonly copy: Control | null;
  readonly close: Control | null;
  /** The part of the page that it all stands in. */
  readonly scope: Element;
}

/** What speaks for a password beside the text itself, in all: two signs that fit, or a text drawn by lot and little else. */
const ENOUGH = 5;
/** Two texts nearer than this can't be told apart. */
const LEAD = 1.5;

/**
 * The password stands near what copies it or, where nothing does, near what closes it.
 * @param sole the page has nothing else to show: one candidate beside a control that ends it is enough.
 */
export function readShown(page: Page, known: Known, sole: boolean): Shown | null {
  const free = page.controls.filter(({away}) => !away);
  const copies = mentioning(free, 'copy').filter(({label}) => label.length < 80);
  const candidates = candidatesOn(page, known);
  const around = (anchors: readonly Control[], copying: boolean) => innermost(anchors.flatMap((anchor) => from(page, anchor, copying, candidates, known, sole, free) ?? []));
  const copied = candidates.length > 0 ? around(copies, true) : null;
  if (copied?.password) return copied;
  // A warning that stands in the same box may have taken their places.
  const ended = candidates.length > 0 ? (around(enders(free), false) ?? around(saying(free, 'ok'), false)) : null;
  return ended ?? unnamed(page, candidates, free) ?? copied ?? unread(page, copies, free);
}

/** One that was read before one that was not, then the one whose parts stand closest together: a page has other things to copy and to close. */
function innermost(all: readonly Shown[]): Shown | null {
  return all.reduce<Shown | null>((best, one) => (!best || (one.password && !best.password) || (!one.password === !best.password && best.scope !== one.scope && best.scope.contains(one.scope)) ? one : best), null);
}

/** A control that copies a password, or a box with one that copies and one that closes it, but no text that could be it: a picture, say. */
function unread(page: Page, copies: readonly Control[], free: readonly Control[]): Shown | null {
  for (const copy of copies) {
    const layer = page.layer(copy.element) ?? (has(copy.label, 'password') ? copy.element.parentElement?.parentElement : null);
    if (!layer || !has(messageOf(layer), 'password') || holdsList(page, layer) || writable(page, layer).length > 0) continue;
    const close = closeFor(page, copy.element, layer, free, copy);
    if (close) return {password: '', doubtful: [], copy, close, scope: layer};
  }
  return null;
}

/** Looks around a control, farther and farther, for a text that the evidence is strong for. */
function from(page: Page, anchor: Control, copies: boolean, candidates: readonly Candidate[], known: Known, sole: boolean, free: readonly Control[]): Shown | null {
  let doubt: Shown | null = null;
  const copy = copies ? anchor : null;
  for (const scope of ancestors(page, anchor.element)) {
    // What stands in a dialog has its controls there too.
    const inside = within(scope, candidates).filter(
      ({element}) => (page.layer(element) === page.layer(anchor.element) || !page.layer(element)) && (!anchor.icon || copies || concerns(page, anchor, element)),
    );
    const likely = inside.filter(({form, score}) => form === 'known' || score > 0);
    if (copies && likely.length === 0 && !has(anchor.label, 'password') && hasOther(page, scope)) return doubt;
    if (inside.length === 0) continue;
    // A box to type into beside it: this is another step, and the text a sample or a name.
    if (writable(page, scope).some((box) => !inside.some(({element}) => element === box) && !isAside(page, box, anchor))) break;
    const controls = within(scope, free);
    const words = folded(wordsAround(page, scope, anchor));
    const crowded = holdsList(page, scope) || says(controls, 'create');
    // Beside the list or Create, nobody is at this step who has not typed a name: there a password has to be called one of an app.
    if (crowded && !known.name && !inside.some(({ours}) => ours)) continue;
    const named = has(words, 'password');
    const around = (copies ? (has(anchor.label, 'password') ? 2 : 1) : 0) + (enders(controls).length > 0 ? 1 : 0) + (named ? 1 : 0) + (sole ? 1 : 0) - (crowded ? 2 : 0) - (!copies && has(folded(textOf(scope, 1500)), 'remove') ? 3 : 0);
    const password = choose(inside, around, named || has(anchor.label, 'password'), known.copied);
    const shown = {copy, close: closeFor(page, password?.element ?? anchor.element, scope, free, copy), scope};
    if (password) return {...shown, password: password.value, doubtful: []};
    // What has the form but is called something else may be one all the same, where nothing else is: the user can say.
    const spokenFor = inside.filter(({score}) => score > 0);
    const asked = spokenFor.length > 0 ? spokenFor : inside.filter(({form}) => form === 'known');
    const ours = has(anchor.label, 'password') || asked.some(({labelled}) => labelled) || (named && page.layer(anchor.element) !== null && enders(controls).length > 0);
    if (copies && !crowded && ours) doubt ??= {...shown, password: '', doubtful: asked.map(({element}) => element)};
  }
  return doubt;
}

const holdsList = (page: Page, scope: Element): boolean => page.rows.some((row) => scope.contains(row));

/** An id, an address or a box with something in it: the Copy beside it copies that. */
const hasOther = (page: Page, scope: Element): boolean => /\S*\d\S{7}|:\/\//.test(textOf(scope, 200)) || page.boxes.some((box) => scope.contains(box) && box.value !== '');

/** What a part of the page says; of a whole page its main part and its headings, for round about them it speaks of anything. */
function wordsAround(page: Page, scope: Element, {element}: Control): string {
  if (scope.localName !== 'body') return textOf(scope, 1500);
  const heads = [...scope.querySelectorAll('h1,h2,h3,legend,[role=heading],label')].filter(page.sees);
  return [element.closest('main,[role=main],form,section,article') ?? element, ...heads].map((one) => textOf(one, 500)).join(' ');
}

/** The one candidate that the evidence is strong for, or null: then the user is asked. */
function choose(candidates: readonly Candidate[], around: number, named: boolean, copied: string): Candidate | null {
  const again = candidates.find(({value}) => value === copied);
  if (again) return again;
  const known = candidates.filter(({form, score}) => form === 'known' && score > -2).sort((one, other) => other.score - one.score);
  const [best, second] = known;
  if (!best || best.score + around < ENOUGH || !(named || best.labelled)) return null;
  if (second && best.score - second.score < LEAD) return null;
  // Something else looks like a password of another make, and this one like a word.
  const rival = candidates.some(({form, score}) => form === 'unusual' && score > 0);
  return rival && best.score < 3 ? null : best;
}

/** A search box and the like: far from the anchor, not in its part of the page. */
function isAside(page: Page, box: Element, anchor: Control): boolean {
  const form = box.closest('form,[role=search],header,footer,aside,nav');
  return (form !== null && !form.contains(anchor.element)) || page.layer(box) !== page.layer(anchor.element) || /search/i.test(attribute(box, 'type') + attribute(box, 'role'));
}

/** In words nobody here knows: a text drawn by lot in a box of its own, with two controls at most, can be nothing else. */
function unnamed(page: Page, candidates: readonly Candidate[], free: readonly Control[]): Shown | null {
  const known = candidates.filter(({form, score}) => form === 'known' && score >= 3);
  const [best, other] = known;
  const layer = best && !other ? page.layer(best.element) : null;
  if (!best || !layer || writable(page, layer).length > 0) return null;
  const controls = within(layer, free).filter(({icon}) => !icon);
  if (controls.length > 2 || controls.length === 0 || has(page.words(), 'password') || [...enders(controls), ...mentioning(controls, 'copy')].length > 0) return null;
  return {password: best.value, doubtful: [], copy: null, close: null, scope: layer};
}
