/** The step that shows the password: which text it is, what copies it and what closes it. */
import {hasNoVowel} from '../../../mail/app-password';
import {type Candidate, candidatesIn} from './candidates';
import {has, folded} from './label';
import {ancestors, type Control, mentioning, type Page, precedes, saying, textOf, within} from './page';

export interface Shown {
  /** '' where the evidence is weak. */
  readonly password: string;
  readonly doubtful: readonly HTMLElement[];
  readonly copy: Control | null;
  readonly close: Control | null;
  /** The part of the page that it all stands in. */
  readonly scope: Element;
}

export interface ShownContext {
  /** Rows of the list. */
  readonly rows: readonly Element[];
  /** Texts that are known to be something else: the typed name, names in the list. Lower case, no blanks. */
  readonly not: readonly string[];
  /** The page has nothing else to show: one candidate beside a control that ends it is enough. */
  readonly sole?: boolean;
}

/** The password stands near what copies it or, where nothing does, near what closes it. */
export function readShown(page: Page, context: ShownContext): Shown | null {
  const free = page.controls.filter(({element, away}) => !away && !context.rows.some((row) => row.contains(element)));
  const copies = mentioning(free, 'copy').filter(({label}) => label.length < 80);
  const closers = enders(free);
  for (const anchor of [...copies, ...closers]) {
    const found = from(page, anchor, copies.includes(anchor), context, free);
    if (found) return found;
  }
  return unnamed(page, context, free) ?? unread(page, context, copies, free);
}

/** A box with a control that copies and one that closes it, but no text that could be the password: a picture, say. */
function unread(page: Page, {rows}: ShownContext, copies: readonly Control[], free: readonly Control[]): Shown | null {
  for (const copy of copies) {
    const layer = page.layer(copy.element);
    if (!layer || rows.some((row) => layer.contains(row)) || page.boxes.some((box) => layer.contains(box) && !box.readOnly)) continue;
    const close = closeFor(page, copy.element, layer, free, copy);
    if (close) return {password: '', doubtful: [], copy, close, scope: layer};
  }
  return null;
}

/** Controls that end the step, in any of the words for it. */
export const enders = (controls: readonly Control[]): Control[] => saying(controls, 'close', 'done');

function from(page: Page, anchor: Control, copies: boolean, context: ShownContext, free: readonly Control[]): Shown | null {
  for (const scope of ancestors(page, anchor.element)) {
    const candidates = candidatesIn(page, scope, context.rows, context.not);
    if (candidates.length === 0) continue;
    // A box to type into beside it: this is another step, and the text a sample or a name.
    if (page.boxes.some((box) => scope.contains(box) && !box.readOnly && !box.disabled && !isAside(page, box, anchor))) return null;
    const crowded = context.rows.some((row) => scope.contains(row)) || saying(within(scope, free), 'create').length > 0;
    const heard = {copies, crowded, named: has(folded(textOf(scope, 1500)), 'password'), gone: has(folded(textOf(scope, 1500)), 'remove')};
    const password = choose(candidates, {...heard, sole: context.sole ?? false});
    if (!password && (crowded || !copies)) return null;
    const copy = copies ? anchor : null;
    return {
      password: password?.value ?? '',
      doubtful: password ? [] : candidates.filter(({score}) => score > 0).map(({element}) => element),
      copy,
      close: closeFor(page, password?.element ?? anchor.element, scope, free, copy),
      scope,
    };
  }
  return null;
}

interface Heard {
  readonly copies: boolean;
  readonly crowded: boolean;
  readonly named: boolean;
  readonly gone: boolean;
  readonly sole: boolean;
}

/** The one candidate that the evidence is strong for, or null: then the user is asked. */
function choose(candidates: readonly Candidate[], {copies, crowded, named, gone, sole}: Heard): Candidate | null {
  const known = candidates.filter(({form, score}) => form === 'known' && score > 0).sort((one, other) => other.score - one.score);
  const [best, second] = known;
  if (!best) return null;
  if (second && best.score - second.score < 1.5) return null;
  // Something else looks like a password of another make, and this one like a word.
  const rival = candidates.some(({form, score}) => form === 'unusual' && score > 0);
  const plain = hasNoVowel(best.value);
  if (rival && !plain && !best.labelled) return null;
  if (copies) return !crowded || plain || best.labelled ? best : null;
  if (gone || crowded) return null;
  return (plain && named) || (sole && named) ? best : null;
}

/** A search box and the like: far from the anchor, not in its part of the page. */
function isAside(page: Page, box: Element, anchor: Control): boolean {
  const form = box.closest('form,[role=search],header,footer,aside,nav');
  return (form !== null && !form.contains(anchor.element)) || page.layer(box) !== page.layer(anchor.element) || /search/i.test(`${box.getAttribute('type')}${box.getAttribute('role')}`);
}

/** What closes the step: a word before a mere cross, the nearest first, and after the password rather than before it. */
export function closeFor(page: Page, password: Element, inner: Element, free: readonly Control[], copy: Control | null): Control | null {
  let cross: Control | null = null;
  for (const scope of [inner, ...ancestors(page, inner)]) {
    const inside = within(scope, free).filter((control) => control !== copy && !control.disabled);
    const named = enders(inside);
    const worded = named.filter(({icon}) => !icon);
    if (worded.length > 0) return worded.find(({element}) => precedes(password, element)) ?? worded[0] ?? null;
    cross ??= named[0] ?? null;
    const nexts = saying(inside, 'next', 'ok');
    if (nexts.length === 1 && nexts[0]) return nexts[0];
    if (page.layer(inner) === scope && cross === null) return only(inside.filter(({icon, label}) => !icon && !has(label, 'copy') && !has(label, 'cancel')));
    if (page.layer(inner) === scope) break;
  }
  return cross;
}

/** In words nobody here knows: a text without vowels in a box of its own, with two controls at most, can be nothing else. */
function unnamed(page: Page, context: ShownContext, free: readonly Control[]): Shown | null {
  for (const layer of new Set(free.map(({element}) => page.layer(element)))) {
    if (!layer || page.boxes.some((box) => layer.contains(box) && !box.readOnly)) continue;
    const [candidate, other] = candidatesIn(page, layer, context.rows, context.not).filter(({form}) => form === 'known');
    const controls = within(layer, free).filter(({icon}) => !icon);
    if (!candidate || other || controls.length > 2 || controls.length === 0 || candidate.score < 3) continue;
    return {password: candidate.value, doubtful: [], copy: null, close: null, scope: layer};
  }
  return null;
}

const only = <T>(all: readonly T[]): T | null => (all.length === 1 ? (all[0] ?? null) : null);
