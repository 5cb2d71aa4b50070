/** What a label means, whatever its language, case, accents and decoration. */
import {type Kind, wordsFor} from './words';

/** Scripts that write no spaces, or put prefixes on words: there a word may stand anywhere in a label. */
const UNSPACED = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Devanagari}\p{sc=Thai}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}\p{sc=Hangul}]/u;

/** Letters that Unicode does not take apart into a base and an accent. */
const PLAIN: Readonly<Record<string, string>> = {ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i', æ: 'ae', œ: 'oe', þ: 'th'};

/** Signs that close a box, as the whole label of a button. */
const CROSS = /^[×✕✖✗⨯⨉╳❌🗙x]$/iu;

/**
 * A label in a form that can be compared: lower case, without accents, signs and doubled spaces.
 * @example folded('  → Schließen… ') === 'schliessen'
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0655\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .toLowerCase()
    .replace(/[ßłøđðıæœþ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .normalize('NFC')
    .trim();
}

interface Entry {
  readonly word: string;
  readonly open: boolean;
  /** What to look for in a text with a blank at either end. */
  readonly part: string;
}

const entries = new Map<Kind, {readonly exact: Set<string>; readonly all: readonly Entry[]}>();

function entriesOf(kind: Kind) {
  let known = entries.get(kind);
  if (!known) {
    const all = wordsFor(kind).map((raw) => {
      const word = folded(raw);
      const open = raw.endsWith('*');
      return {word, open, part: UNSPACED.test(raw) ? word : open ? ` ${word}` : ` ${word} `};
    });
    entries.set(kind, (known = {exact: new Set(all.map(({word}) => word)), all}));
  }
  return known;
}

/** Whether a folded label is the kind's words and nothing else: one of them, or several such as "Create new". */
export function is(label: string, kind: Kind): boolean {
  const {exact, all} = entriesOf(kind);
  if (exact.has(label)) return true;
  if (label.includes(' ')) return label.split(' ').every((word) => exact.has(word));
  return label !== '' && all.some(({word, open}) => open && label.startsWith(word));
}

/** Whether one of the kind's words stands in a folded label. */
export const has = (label: string, kind: Kind): boolean => label !== '' && entriesOf(kind).all.some(standsIn(label));

/** How many of the kind's words do. */
export const hits = (label: string, kind: Kind): number => entriesOf(kind).all.filter(standsIn(label)).length;

function standsIn(label: string) {
  const text = ` ${label} `;
  return ({part}: Entry) => text.includes(part);
}

/** Whether a folded text speaks of an app password. */
export const speaksOfApp = (text: string): boolean => has(text, 'password') && has(text, 'app');

/** Whether the label is a mere cross. */
export const isCross = (text: string): boolean => CROSS.test(text.replace(/\ufe0f/g, '').trim());
