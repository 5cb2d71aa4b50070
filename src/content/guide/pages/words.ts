/**
 * What Microsoft's pages call things, in the languages they speak. The words themselves are data, in
 * _locales/en/guide-words.json: no person reads them, but there they cost the page's script nothing. `|` parts words
 * and `*` stands for any ending. From the localised docs and help pages that docs/ lists, and from Microsoft's usual
 * words for such buttons.
 */
import type texts from '../../../../_locales/en/guide-words.json';
import {wordsOf} from '../../../word-list';

type Strip<Key> = Key extends `guideWords_${infer Name}` ? Name : never;
export type Kind = Strip<keyof typeof texts>;

let source: (kind: Kind) => string = () => '';

/** Where the words come from: the extension's texts, or a test's. */
export function useWords(from: (kind: Kind) => string): void {
  source = from;
}

/** The words of a kind. */
export const wordsFor = (kind: Kind): readonly string[] => wordsOf(source(kind));
