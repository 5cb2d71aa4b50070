/**
 * What Microsoft's pages call things, in the languages they speak. The words themselves are data, in
 * _locales/en/guide-words.json: no person reads them, but there they cost the page's script nothing. `|` parts words
 * and `*` stands for any ending. From the localised docs and help pages that docs/ lists, and from Microsoft's usual
 * words for such buttons.
 */
import type texts from '../../../../_locales/en/guide-words.json';

type Strip<Key> = Key extends `guideWords_${infer Name}` ? Name : never;
export type Kind = Strip<keyof typeof texts>;

let source: (kind: Kind) => string = () => '';

/** Where the words come from: the extension's texts, or a test's. */
export function useWords(from: (kind: Kind) => string): void {
  source = from;
}

/**
 * The words of a kind. In the package they are in order, and a word that begins as the one before it has a capital in the place
 * of the bar and of what they share: A for no letter, B for one … (scripts/word-list.mjs).
 */
export function wordsFor(kind: Kind): readonly string[] {
  let word = '';
  return source(kind)
    .split(/(?=[A-Z|])/)
    .map((part, at) => (word = at === 0 ? part : word.slice(0, Math.max(0, SHARED.indexOf(part[0] ?? ''))) + part.slice(1)));
}

const SHARED = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
