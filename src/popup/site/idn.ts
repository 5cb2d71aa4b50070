/** Host names in letters beyond a to z. Loaded for names that have such letters: those with `xn--`. */
import {toUnicode} from 'punycode';

export interface Idn {
  /** As people read it. */
  readonly shown: string;
  /** Whether it could pass for another name. */
  readonly imitates: boolean;
}

/** Scripts of which one word uses several. Source: UTS #39 §5.2, "Highly Restrictive". */
const TOGETHER = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Bopomofo'],
  ['Latin', 'Han', 'Hangul'],
];
const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Hebrew', 'Arabic', 'Han', 'Hiragana', 'Katakana', 'Bopomofo', 'Hangul', 'Thai', 'Devanagari', 'Georgian', 'Cherokee'];
const OF_SCRIPT = SCRIPTS.map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const);
/** Words made of Cyrillic letters alone that look like Latin ones. Source: Chromium, "IDN in Google Chrome", check 9. */
const LIKE_LATIN = /^(?=.*\p{Script=Cyrillic})[асԁеһіјӏорԛѕԝхуъьҽпгѵѡ\d-]+$/u;

/** @param host in its ASCII form, as `URL.hostname` gives it */
export function readIdn(host: string): Idn {
  const shown = toUnicode(host);
  return {shown, imitates: shown.split('.').some((label) => mixes(label) || LIKE_LATIN.test(label))};
}

function mixes(label: string): boolean {
  const used = OF_SCRIPT.filter(([, pattern]) => pattern.test(label)).map(([name]) => name);
  return used.length > 1 && !TOGETHER.some((together) => used.every((name) => together.includes(name)));
}
