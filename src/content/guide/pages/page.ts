/** One look at a page: everything on it that can be pressed or typed into, frames of the same origin included. */
import {folded, has, is, isCross} from './label';
import {sight, type Sight} from './sight';
import type {Kind} from './words';

export interface Control {
  readonly element: HTMLElement;
  /** Folded; from the visible text, or from what a screen reader would say where there is none. */
  readonly label: string;
  /** No visible text but a cross, an icon or nothing. */
  readonly icon: boolean;
  readonly disabled: boolean;
  /** A link that leads to another page. */
  readonly away: boolean;
}

export type TextBox = HTMLInputElement | HTMLTextAreaElement;

export interface Page extends Sight {
  readonly documents: readonly Document[];
  /** Everything that the page says, folded; enough of it to judge. */
  readonly words: () => string;
  /** Those in rows of the list left out. */
  readonly controls: readonly Control[];
  /** Every visible box that holds text, read-only ones too. */
  readonly boxes: readonly TextBox[];
  /** The rows of the list of app passwords, and the names in them: see entries.ts. */
  readonly rows: readonly Element[];
  readonly entries: readonly string[];
}

/** More candidates than this are not looked at: no page of the kind has them, and an endless one must not stop the tab. */
const MOST = 4000;
/** Of a longer page no more is heard, in signs. */
const MOST_WORDS = 6000;
/** A longer text is no label of a button. */
const LONGEST_LABEL = 200;

const NATIVE =
  'button,input,a,summary,[role=button],[role=link],[role=option],[role^=menuitem],[role=radio],[role=tab],[role=combobox],[role=listitem][tabindex]';
const PRESSABLE = `${NATIVE},textarea,select,[onclick],[tabindex]`;
const BUTTON_TYPES = /^(button|submit|image|reset)$/;
const TEXT_TYPES = /^(text|search|email|url|tel|number|password)$/;

/** The document and, within, every frame whose document may be read. */
export function documentsOf(document: Document): Document[] {
  const found = [document];
  for (const one of found) {
    for (const frame of one.querySelectorAll<HTMLIFrameElement>('iframe,frame')) {
      // Null where it is of another origin.
      const inner = frame.contentDocument;
      if (inner?.documentElement && found.length < 20) found.push(inner);
    }
  }
  return found;
}

export function look(document: Document): Page {
  const eyes = sight();
  const documents = documentsOf(document);
  const controls: Control[] = [];
  const boxes: TextBox[] = [];
  for (const one of documents) {
    for (const element of [...one.querySelectorAll<HTMLElement>(PRESSABLE)].slice(0, MOST)) {
      if (isTextBox(element)) {
        if (eyes.sees(element)) boxes.push(element);
        continue;
      }
      const control = controlOf(element);
      if (control && eyes.sees(element)) controls.push(control);
    }
  }
  let words: string | null = null;
  const said = () => (words ??= folded(documents.map(({title, body}) => `${title} ${body ? textOf(body, MOST_WORDS) : ''}`).join(' ')));
  return {...eyes, documents, words: said, controls, boxes, rows: [], entries: []};
}

function isTextBox(element: HTMLElement): element is TextBox {
  return element.localName === 'textarea' || (element.localName === 'input' && TEXT_TYPES.test((element as HTMLInputElement).type));
}

function controlOf(element: HTMLElement): Control | null {
  const tag = element.localName;
  if (tag === 'select' || (tag === 'input' && !BUTTON_TYPES.test((element as HTMLInputElement).type))) return null;
  // What merely wraps other controls or takes the focus, such as a dialog, is not one.
  if (!element.matches(NATIVE) && ((element.tabIndex < 0 && !element.hasAttribute('onclick')) || element.hasAttribute('role') || element.querySelector(PRESSABLE))) return null;
  const shown = tag === 'input' ? attribute(element, 'value') : textOf(element, LONGEST_LABEL, true);
  if (shown.length > LONGEST_LABEL) return null;
  const text = isCross(shown) ? '' : folded(shown);
  const label = text || folded(spoken(element));
  // None leads nowhere, as one to the page itself does.
  const href = tag === 'a' ? attribute(element, 'href').trim() : '';
  return {
    element,
    label,
    icon: text === '',
    disabled: element.matches(':disabled') || attribute(element, 'aria-disabled') === 'true',
    away: !/^(#|javascript:|$)/i.test(href) && attribute(element, 'role') !== 'button',
  };
}

/** What an attribute says; '' where there is none. */
export const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

/** The name that a screen reader would say, where no text is visible. */
export function spoken(element: Element): string {
  const ids = attribute(element, 'aria-labelledby').split(/\s+/).filter(Boolean);
  const inner = element.querySelector('[alt],[title],[aria-label],svg>title');
  const tied = ids.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '').join(' ');
  return (
    attribute(element, 'aria-label') ||
    tied ||
    attribute(element, 'title') ||
    attribute(element, 'alt') ||
    (element.localName === 'title' ? element.textContent : '') ||
    (inner ? spoken(inner) : '')
  );
}

/**
 * The text inside an element, hidden parts and scripts left out, blanks as they stand. Stops soon after `limit` signs.
 * @param apart puts a blank between inline elements whose words would run together: a style may set each on its own line.
 */
export function textOf(element: Node, limit = Infinity, apart = false): string {
  let text = '';
  for (const child of element.childNodes) {
    if (text.length > limit) break;
    if (child.nodeType === 3) text += child.nodeValue ?? '';
    else if (child.nodeType === 1 && !skipped(child as Element)) {
      const part = textOf(child, limit - text.length, apart);
      const gap = apart && /\p{L}{2}$/u.test(text) && /^\p{L}{2}/u.test(part) ? ' ' : '';
      text += inline(child as Element) ? gap + part : ` ${part} `;
    }
  }
  return element.nodeType === 1 && limit < Infinity ? text.replace(/\s+/g, ' ').trim() : text;
}

const inline = (element: Element) => /^(a|abbr|b|bdi|bdo|code|em|font|i|kbd|mark|s|samp|small|span|strong|sub|sup|tt|u|var|wbr)$/.test(element.localName) && !element.hasAttribute('tabindex');

const skipped = (element: Element) =>
  /^(script|style|template|noscript|svg|select|textarea)$/.test(element.localName) ||
  element.hasAttribute('hidden') ||
  attribute(element, 'aria-hidden') === 'true' ||
  /display:\s*none/.test(attribute(element, 'style'));

/** The texts inside an element, in the order of the document, seen or not. */
export function* textNodes(element: Element): Generator<Node> {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node;
}

/** Every element that a selector finds, seen or not. */
export const all = <E extends HTMLElement = HTMLElement>(page: Page, selector: string): E[] => page.documents.flatMap((document) => [...document.querySelectorAll<E>(selector)]);

/** Whether a person could type into it. */
export const isWritable = (box: TextBox): boolean => !box.readOnly && !box.disabled;

/** The boxes in a part of the page that a person could type into. */
export const writable = (page: Page, scope: Element): TextBox[] => page.boxes.filter((box) => scope.contains(box) && isWritable(box));

/** Whether an element stands in the list of app passwords. */
export const isListed = (page: Page, element: Element): boolean => page.rows.some((row) => row.contains(element));

/** The labels of a text box: whatever names it, folded. */
export function labelOf(box: Element): string {
  const tied = 'labels' in box ? [...((box as TextBox).labels ?? [])].map((label) => textOf(label, 80)) : [];
  // Letters left over from ids made of digits and letters are no words.
  const ids = ['name', 'id'].flatMap((name) => attribute(box, name).split(/[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})/u).filter(({length}) => length > 2));
  return folded([...tied, spoken(box), attribute(box, 'placeholder'), ...ids].join(' '));
}

export const within = <T extends {readonly element: Element}>(scope: Element, all: readonly T[]): T[] => all.filter(({element}) => scope.contains(element));

/** Controls whose whole label is one of the words. */
export const saying = (controls: readonly Control[], ...kinds: readonly Kind[]): Control[] =>
  controls.filter(({label}) => kinds.some((kind) => is(label, kind)));

/** Whether there is one. */
export const says = (controls: readonly Control[], ...kinds: readonly Kind[]): boolean => saying(controls, ...kinds).length > 0;

/** Controls with one of the words in their label. */
export const mentioning = (controls: readonly Control[], kind: Kind): Control[] => controls.filter(({label}) => has(label, kind));

/** The element and its ancestors up to and including its layer, or its body. */
export function* ancestors(page: Page, element: Element): Generator<Element> {
  const layer = page.layer(element);
  for (let one: Element | null = element.parentElement; one; one = one.parentElement) {
    yield one;
    if (one === layer || one.localName === 'body') return;
  }
}

/** A longer text is no message. */
const MESSAGE = 400;

/** What a message says, folded. */
export const messageOf = (part: Element): string => folded(textOf(part, MESSAGE));

/** The smallest part of the page around a control that says more than its controls do, or the whole box above the page. */
export function partOf(page: Page, {element}: Control): Element | null {
  for (const scope of ancestors(page, element)) {
    const text = textOf(scope, MESSAGE);
    if (text.length > MESSAGE) return null;
    const labels = within(scope, page.controls).reduce((sum, {label}) => sum + label.length + 1, 0);
    if (text.length > labels + 8 || scope === page.layer(element)) return scope;
  }
  return null;
}

/** Whether a control has to do with an element: it stands in the same box above the page, or no part of the page around it says anything without it. */
export function concerns(page: Page, control: Control, element: Element): boolean {
  const layer = page.layer(control.element);
  if (layer && layer === page.layer(element)) return true;
  return partOf(page, control)?.contains(element) ?? true;
}

/** The one where there is no other, else null. */
export const only = <T>(all: readonly T[]): T | null => (all.length === 1 ? (all[0] ?? null) : null);

/** What is said to be an error. */
export const COMPLAINT = '[role=alert],[data-testid*=error],[class*=err i],[id*=err i]';

/** Whether `one` stands before `other` in the document. */
export const precedes = (one: Node, other: Node): boolean => Boolean(one.compareDocumentPosition(other) & 4);
