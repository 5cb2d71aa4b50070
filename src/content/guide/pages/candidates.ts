/** Texts on the page that have the form of an app password, and how much speaks for each. */
import {formOf, stripped, type Form} from '../../../mail/app-password';
import {folded, has, is} from './label';
import {drawn, isSample} from './letters';
import {ancestors, isListed, isWritable, labelOf, mentioning, type Page, precedes, saying, says, spoken, type TextBox, textNodes, textOf, within} from './page';
import type {Known} from './reading';
import {APART, ROW, runs} from './runs';

export interface Candidate {
  /** What to point at. */
  readonly element: HTMLElement;
  readonly value: string;
  readonly form: Form;
  /** Above zero speaks for it. */
  readonly score: number;
  /** The words before it name a password. */
  readonly labelled: boolean;
  /** They name an app password. */
  readonly ours: boolean;
}

/** Where no password is ever shown. */
const NOT_HERE = 'h1,h2,h3,h4,h5,h6,[role=heading],header,footer,nav,[role=banner],[role=navigation],[role=contentinfo],svg,title,script,style,template,noscript,option,legend,th,caption';
/** What takes the focus and is nothing else may hold a text to mark. */
const PRESSED = 'button,a,input,summary,[role],[onclick]';
/** What stands beside the page, such as a chat. The step itself may, for somebody who has typed a name. */
const BESIDE = 'aside,[role=complementary],[role=log]';
const SHOWN_WHOLE = 'code,pre,kbd,samp,output,tt';
/** Of a longer page no more texts are looked at. */
const MOST = 5000;
/** A longer text is no line with a password in it. */
const LONGEST = 160;

/** All of the page's. Texts of controls, headings, rows of the list, the names in it and the one that was typed are no candidates. */
export function candidatesOn(page: Page, {name: typed, copied}: Known): Candidate[] {
  const names = [typed, ...page.entries].map(joined);
  const found = new Map<string, Candidate>();
  const barred = (element: Element) => element.closest(NOT_HERE) || (!typed && !page.layer(element) && element.closest(BESIDE)) || isListed(page, element) || page.controls.some((control) => control.element.matches(PRESSED) && control.element.contains(element));
  /** @param lead gives the text before it: dear, and wanted for few texts */
  const add = (element: Element, text: string, lead: () => string, after: string, whole: boolean) => {
    const form = formOf(text);
    const value = stripped(text);
    const lower = value.toLowerCase();
    if (form === 'other' || names.includes(lower) || isSample(lower) || has(lower, 'password')) return;
    // A row that can be ticked is an entry; one that holds half of the page lays it out.
    const row = element.closest(ROW);
    if (barred(element) || (row?.querySelector('[type=checkbox],[type=radio]') && textOf(row, 1000).length < LONGEST)) return;
    const before = lead();
    if (GLUE_BEFORE.test(before) || GLUE_AFTER.test(after) || !page.sees(element)) return;
    const candidate = {element: element as HTMLElement, value, form, ...judge(value, before, after, whole || element.closest(SHOWN_WHOLE) !== null, names)};
    const known = found.get(value);
    if (!known || known.score < candidate.score) found.set(value, candidate);
  };

  for (const box of page.boxes) {
    // One that is hidden by dots is the account's, unless nobody can type into it.
    if (isWritable(box) && (box.type === 'password' || !isForCopying(page, box, copied))) continue;
    add(box, box.value, () => `${before(page, box)} ${[...(box.labels ?? [])].map((label) => textOf(label, 80)).join(' ')} ${spoken(box)} `, '', true);
  }
  for (const document of page.documents) {
    if (!document.body) continue;
    const tried = new Set<Node>();
    let count = 0;
    for (const node of textNodes(document.body)) {
      if ((count += 1) > MOST) break;
      const text = node.nodeValue ?? '';
      const parent = node.parentElement;
      // What stands before a label with nothing behind it, or dots, is none: the password is still to come.
      if (parent && text.trim() && UNFILLED.test(parent.textContent) && has(folded(text), 'password') && page.sees(parent)) found.forEach(({element}, value) => precedes(element, node) && found.delete(value));
      if (!parent || parent.localName === 'textarea' || text.length > LONGEST || !/[a-z]/i.test(text) || barred(parent)) continue;
      add(parent, text, () => before(page, node), after(node), false);
      for (const [value, lead, rest] of tokens(text)) add(parent, value, () => lead, rest, false);
      for (let up: Element | null = parent, level = 0; up && level < 3; up = up.parentElement, level += 1) {
        if (tried.has(up)) break;
        tried.add(up);
        if (up.childNodes.length < 2 || up.childNodes.length > 40) continue;
        const part = up;
        const lead = () => before(page, part);
        if (!part.querySelector(APART)) add(part, textOf(part, 60), lead, after(part), false);
        for (const run of runs(part)) add(part, run.text, () => run.before || lead(), '', false);
      }
    }
  }
  return [...found.values()];
}

/**
 * One that could be typed into, but holds the password: the one that was copied, or what is drawn by lot in a box that is not called a name,
 * or is called a password. What comes next to it copies or closes; beside letters drawn by lot, which nobody types, it may say OK.
 */
function isForCopying(page: Page, box: TextBox, copied: string): boolean {
  const value = stripped(box.value);
  if (value === copied) return true;
  const label = labelOf(box);
  const lot = formOf(value) === 'known' && drawn(value) > 2 && !has(label, 'name');
  if (!lot && !has(label, 'password')) return false;
  for (const scope of ancestors(page, box)) {
    const inside = within(scope, page.controls);
    if (saying(inside, 'next').some(({label}) => !lot || !is(label, 'ok'))) return false;
    if (mentioning(inside, 'copy').length > 0 || says(inside, 'close', 'done', 'ok')) return true;
  }
  return false;
}

/** A text that goes on without a blank is part of something longer: an address, a path, a key. */
const GLUE_BEFORE = /[\d/=@&?#%+.-]$/;
const GLUE_AFTER = /^[\d/=@&?#%+_-]|^\.\w/;

/** The last word of a line, where words before it end in a colon or speak of a password: `Password: abcd…`. */
function* tokens(text: string): Generator<[string, string, string]> {
  for (const match of text.matchAll(/(?<=[\s:："“„«(])[a-z]{16}(?=[\s.,;。"”»)]|$)/g)) {
    const lead = text.slice(0, match.index);
    const after = text.slice(match.index + 16);
    if (/[:：]\s*$/.test(lead) || has(folded(lead), 'password')) yield [match[0], lead, after];
  }
}

const UNFILLED = /^.{2,40}[:：][\s…•●*]*$/;
const INLINE = /^(a|b|i|em|strong|span|code|u)$/i;

/** To compare names, however they are set. */
const joined = (name: string): string => folded(name).replaceAll(' ', '');

/** @param before and @param after as they stand on the page. @param names of entries, as {@link joined} has them */
function judge(value: string, before: string, after: string, whole: boolean, names: readonly string[]): Pick<Candidate, 'score' | 'labelled' | 'ours'> {
  // "Name: Printer" names itself, not what comes after it.
  const label = /[:：]\s*\S/.test(before) ? '' : folded(before);
  const labelled = has(label, 'password');
  // A whole sentence before it may speak of anything; a label that speaks of no password names something else, unless it is what the user called it.
  const foreign = has(label, 'example') || (!labelled && label.length > 1 && label.length < 45 && !/[.!?…。]\s*$/.test(before) && !names.includes(joined(label)));
  const sentence = /^[^\p{L}\p{N}.]*[\p{L}\p{N}]/u.test(after);
  // A name in quotes, or one of which something was done.
  const quoted = /["'“„«‘「『]\s*$/.test(before) || has(folded(after), 'remove');
  const letters = /^[a-z]{16}$/.test(value) ? drawn(value) : 1;
  // What reads like a word needs a label of its own: the heading above it is not enough.
  const bare = letters === 0 && !whole && !/[:：]\s*$/.test(before);
  return {score: letters + (labelled ? 2 : 0) + (whole ? 1 : 0) - (foreign || quoted ? 6 : 0) - (sentence ? 2 : 0) - (bare ? 4 : 0), labelled, ours: labelled && has(label, 'app')};
}

/** The text just before a node, up to a line's worth: what names it. Not from outside its box above the page. */
function before(page: Page, node: Node): string {
  let glued = true;
  const layer = page.layer(node.nodeType === 1 ? (node as Element) : (node.parentElement as Element));
  for (let one: Node | null = node, level = 0; one && one !== layer && level < 5; one = one.parentNode, level += 1) {
    for (let previous = one.previousSibling; previous; previous = previous.previousSibling) {
      if (previous.nodeType > 3) continue;
      const raw = previous.nodeType === 3 ? (previous.nodeValue ?? '') : ` ${textOf(previous, 400)} `;
      const text = raw.trim();
      // Only a text node's end can be the beginning of the same word.
      // A control names itself alone, and what nobody sees names nothing but a password for those who hear the page.
      const said = text && folded(text);
      const unseen = said && previous.nodeType === 1 && !has(said, 'password') && !page.sees(previous as Element);
      if (text && !unseen && !page.controls.some(({element, label}) => label === said && previous.contains(element))) return glued && !/\s$/.test(raw) ? text.slice(-80) : `${text.slice(-80)} `;
      glued = false;
    }
    glued &&= one.nodeType === 3 || INLINE.test(one.nodeName);
  }
  return ' ';
}

/** The text that goes on right behind a node, out of the inline elements that end with it. */
function after(node: Node): string {
  let last = node;
  while (!last.nextSibling && last.parentNode && INLINE.test(last.parentNode.nodeName)) last = last.parentNode;
  const next = last.nextSibling;
  return next?.nodeType === 3 ? (next.nodeValue ?? '').slice(0, 40) : '';
}
