/** Texts on the page that have the form of an app password, and how much speaks for each. */
import {formOf, hasNoVowel, stripped, type Form} from '../../../mail/app-password';
import {folded, has} from './label';
import {type Control, type Page, spoken, textOf} from './page';

export interface Candidate {
  /** What to point at. */
  readonly element: HTMLElement;
  readonly value: string;
  readonly form: Form;
  /** Above zero speaks for it. */
  readonly score: number;
  /** The words before it name a password. */
  readonly labelled: boolean;
}

/** Where no password is ever shown. */
const NOT_HERE = 'h1,h2,h3,h4,h5,h6,[role=heading],header,footer,nav,[role=banner],[role=navigation],[role=contentinfo],title,script,style,template,noscript,option,legend,th,caption';
const SHOWN_WHOLE = 'code,pre,kbd,samp,output,tt';

/** Looks inside `scope`. `control` texts, headings, rows of the list and texts in `not` are no candidates. */
export function candidatesIn(page: Page, scope: Element, rows: readonly Element[], not: readonly string[]): Candidate[] {
  const found = new Map<string, Candidate>();
  const add = (element: Element, text: string, before: string, after: string, whole: boolean) => {
    const form = formOf(text);
    const value = stripped(text);
    if (form === 'other' || not.includes(value.toLowerCase())) return;
    if (element.closest(NOT_HERE) || rows.some((row) => row.contains(element)) || inControl(page.controls, element)) return;
    if (!page.sees(element)) return;
    const label = folded(before);
    const candidate = {element: element as HTMLElement, value, form, ...judge(value, label, after, whole || element.closest(SHOWN_WHOLE) !== null)};
    const known = found.get(value);
    if (!known || known.score < candidate.score) found.set(value, candidate);
  };

  for (const box of page.boxes) {
    if (!scope.contains(box) || !(box.readOnly || box.disabled) || box.type === 'password') continue;
    add(box, box.value, `${before(box, scope)} ${[...(box.labels ?? [])].map((label) => textOf(label, 80)).join(' ')} ${spoken(box)}`, '', true);
  }
  const walker = scope.ownerDocument.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  const tried = new Set<Node>();
  let count = 0;
  for (let node = walker.nextNode(); node && (count += 1) < 5000; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.length > 120 || !/\S/.test(text)) continue;
    const parent = node.parentElement;
    if (!parent) continue;
    const [, said = '', rest = ''] = /^(.*\S\s*[:：]\s*)(\S+)\s*$/s.exec(text) ?? [];
    add(parent, text, before(node, scope), after(node), false);
    if (rest) add(parent, rest, `${before(node, scope)} ${said}`, after(node), false);
    for (let up: Element | null = parent, level = 0; up && up !== scope.parentElement && level < 3; up = up.parentElement, level += 1) {
      if (tried.has(up)) continue;
      tried.add(up);
      if (up.childElementCount > 0 && up.childElementCount <= 40) {
        add(up, textOf(up, 60), before(up, scope), after(up), false);
        for (const run of runs(up)) add(up, run.text, run.before || before(up, scope), '', false);
      }
    }
  }
  return [...found.values()];
}

const inControl = (controls: readonly Control[], element: Element) => controls.some((control) => control.element.contains(element));

function judge(value: string, label: string, after: string, whole: boolean): {score: number; labelled: boolean} {
  const labelled = has(label, 'password');
  const foreign = has(label, 'example') || (!labelled && (has(label, 'foreign') || has(label, 'name')));
  const sentence = /^\s*[\p{L}\p{N}]/u.test(after);
  const score = (hasNoVowel(value) ? 3 : 0) + (labelled ? 2 : 0) + (whole ? 1 : 0) - (foreign ? 6 : 0) - (sentence ? 2 : 0) + 0.5;
  return {score, labelled};
}

/** Pieces of one text that a page shows in several nodes side by side: `<i>abcd</i><i>efgh</i>…`. */
function* runs(parent: Element): Generator<{text: string; before: string}> {
  let pieces: string[] = [];
  let tag = '';
  let lead = '';
  const whole = () => ({text: pieces.join(''), before: lead});
  for (const node of parent.childNodes) {
    const name = node.nodeType === 3 ? tag : node.nodeName;
    const text = (node.nodeValue ?? (/^W?BR$/i.test(node.nodeName) ? '' : textOf(node, 40))) || '';
    if (node.nodeType === 8 || /^W?BR$/i.test(node.nodeName) || !text.trim()) continue;
    const piece = /^[\sa-z]{1,40}$/.test(text) && (node.nodeType === 3 || (node as Element).childElementCount === 0);
    if (piece && (pieces.length === 0 || tag === '' || name === tag)) {
      pieces.push(text.trim());
      tag ||= node.nodeType === 3 ? '' : name;
      continue;
    }
    if (usable(pieces)) yield whole();
    lead = piece ? pieces.join(' ') : text;
    pieces = piece ? [text.trim()] : [];
    tag = piece && node.nodeType !== 3 ? name : '';
  }
  if (usable(pieces)) yield whole();
}

/** Words beside each other could have 16 letters together by chance; even pieces or a text without vowels could not. */
const usable = (pieces: readonly string[]) =>
  pieces.length > 1 && (pieces.slice(1, -1).every(({length}) => length === pieces[0]?.length) && pieces.length > 2 ? true : hasNoVowel(pieces.join('')));

/** The text just before a node, up to a line's worth: what names it. */
function before(node: Node, scope: Element): string {
  for (let one: Node | null = node, level = 0; one && one !== scope && level < 5; one = one.parentNode, level += 1) {
    for (let previous = one.previousSibling; previous; previous = previous.previousSibling) {
      if (previous.nodeType > 3) continue;
      const text = (previous.nodeType === 3 ? (previous.nodeValue ?? '') : textOf(previous, 400)).trim();
      if (text) return text.slice(-80);
    }
  }
  return '';
}

function after(node: Node): string {
  const next = node.nextSibling;
  return next?.nodeType === 3 ? (next.nodeValue ?? '').slice(0, 40) : '';
}
