/**
 * Looks words up: which concepts a text speaks of, in one pass over it. A page may have thousands of fields, and a
 * pattern of all the words of twenty languages would be tried at every letter.
 */
import {wordsOf} from '../word-list';
import {plain} from './words';

interface Entry {
  readonly text: string;
  readonly bits: number;
  /** A short word counts only as a whole; a longer one with any ending, for languages that inflect. */
  readonly whole: boolean;
  /** Counts only where the text says nothing else: "Von", "De" and "Da" are senders as labels, and anything in a sentence. */
  readonly alone: boolean;
}

/** Scripts that put no blanks between words, or put articles before them. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}]/u;
const LETTER = /[\p{L}\p{N}]/u;
/** Longest word that counts only as a whole, in letters. */
const SHORT = 4;

export class Lexicon {
  /** Entries by their first two characters. */
  readonly #entries = new Map<string, Entry[]>();
  /** What counts inside of a word too: German, Nordic, Finnish and Hungarian put words together. */
  readonly #parts: [string, number][] = [];
  readonly #known = new Map<string, number>();
  readonly #longest: boolean;

  /**
   * @param words for each concept its list of words (src/word-list.ts); the n-th concept has the n-th bit. `*word` counts inside
   * of words too, `=word` only where it is the whole text.
   * @param longest whether a longer word is another word: 암호화 is encryption and 암호 a password, şifreleme and şifre likewise
   */
  constructor(words: readonly string[], longest = true) {
    this.#longest = longest;
    words.forEach((list, concept) => {
      for (const word of wordsOf(list)) {
        const text = plain(word.replace(/^[*=]/, ''));
        if (word.startsWith('*')) {
          this.#parts.push([text, 1 << concept]);
          continue;
        }
        const start = text.slice(0, 2);
        const entries = this.#entries.get(start) ?? [];
        const last = text.split(' ').at(-1) ?? '';
        entries.push({text, bits: 1 << concept, whole: !UNSPACED.test(text) && last.length <= SHORT, alone: word.startsWith('=')});
        this.#entries.set(start, entries);
      }
    });
  }

  /** Whether a prepared text speaks of any of these concepts. */
  says(text: string, concepts: number): boolean {
    return (this.of(text) & concepts) !== 0;
  }

  /** The concepts of a text that `plain` or `identifier` has prepared, one bit each. */
  of(text: string): number {
    let bits = this.#known.get(text);
    if (bits === undefined) {
      bits = this.#lookUp(text);
      if (this.#known.size >= 5000) this.#known.clear();
      this.#known.set(text, bits);
    }
    return bits;
  }

  #lookUp(text: string): number {
    let bits = 0;
    for (const [part, concept] of this.#parts) if (text.includes(part)) bits |= concept;
    let inWord = false;
    for (let at = 0; at < text.length; at++) {
      const letter = LETTER.test(text[at] ?? '');
      const unspaced = letter && UNSPACED.test(text[at] ?? '');
      if (letter && (!inWord || unspaced)) bits |= this.#at(text, at, unspaced);
      inWord = letter && !unspaced;
    }
    return bits;
  }

  #at(text: string, at: number, unspaced: boolean): number {
    const start = text.slice(at, at + 2);
    const found = [...(this.#entries.get(start) ?? []), ...(unspaced ? (this.#entries.get(start[0] ?? '') ?? []) : [])].filter(
      (entry) => text.startsWith(entry.text, at) && !(entry.whole && goesOn(text, at + entry.text.length)) && !(entry.alone && (at > 0 || LETTER.test(text.slice(entry.text.length)))),
    );
    const longest = Math.max(...found.map((entry) => entry.text.length));
    return found.filter(({text: {length}}) => !this.#longest || length === longest || !(unspaced || goesOn(text, at + length))).reduce((bits, entry) => bits | entry.bits, 0);
  }
}

/** Whether a word has not ended here: letters of another kind of script begin a new one, as in "SMTP設定". */
function goesOn(text: string, at: number): boolean {
  const next = text[at] ?? '';
  return LETTER.test(next) && !UNSPACED.test(next);
}
