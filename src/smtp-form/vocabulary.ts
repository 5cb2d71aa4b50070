/** The words of SMTP settings forms as the lexicon takes them: one bit a concept. */
import {Lexicon} from './lexicon';
import {CHOICES} from './vocabulary/choices';
import {FIELDS} from './vocabulary/fields';
import {SUBJECTS} from './vocabulary/subjects';

const ABOUT = {...FIELDS, ...SUBJECTS};

const bitsOf = <K extends string>(words: Readonly<Record<K, string>>) =>
  Object.fromEntries(Object.keys(words).map((key, index) => [key, 1 << index])) as Readonly<Record<K, number>>;

export const Field = bitsOf(ABOUT);
export const Choice = bitsOf(CHOICES);

export const fieldWords = new Lexicon(Object.values(ABOUT));
export const choiceWords = new Lexicon(Object.values(CHOICES), false);
