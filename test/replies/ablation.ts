import {CONNECTION_WORDS} from '../../src/mail/smtp-replies/connection-words';
import {REPLY_WORDS} from '../../src/mail/smtp-replies/general-words';
import {MESSAGE, SENT} from '../../src/mail/smtp-replies/not-sent';
import {normalise} from '../../src/mail/smtp-replies/normalise';
import {has} from '../../src/mail/smtp-replies/pattern';
import {CODES} from '../../src/mail/smtp-replies/reply-codes';
import {ALONE, TELLING_WORDS} from '../../src/mail/smtp-replies/reply-words';
import {WHOLE} from '../../src/mail/smtp-replies/sentences';
import {MICROSOFT_TOKENS, OTHER_SOFTWARE, OTHER_TOKENS} from '../../src/mail/smtp-replies/servers';
import {AUTHENTICATE, CERTIFICATE, CONNECT, COULD_NOT, CREDENTIAL, FAILED, HOST_NAME, LOOKED_UP, MAIL_SERVER, RECIPIENT, REFUSED, WRONG} from '../../src/mail/smtp-replies/vocabulary';
import type {Labelled} from './judge';

/** A phrase of one of the tables, and how to take it away and put it back. */
interface Phrase {
  readonly matches: (record: Labelled) => boolean;
  readonly take: () => void;
  readonly put: () => void;
}

const NEVER = '(?!)';
const texts = new Map<string, ReturnType<typeof normalise>>();

function normalised({id, text}: Labelled) {
  const known = texts.get(id) ?? normalise(text);
  texts.set(id, known);
  return known;
}

/** The phrase at `at` of a table that is a list of patterns. */
function phrase(table: readonly unknown[], at: number): Phrase {
  const list = table as unknown[];
  const pattern = list[at];
  const swap = (value: unknown) => () => {
    list[at] = value;
  };
  if (pattern instanceof RegExp) return {matches: ({smtp = '', code}: Labelled & {smtp?: string}) => pattern.test(`${smtp} ${code}`), take: swap(/(?!)/), put: swap(pattern)};
  return {matches: (record) => has(String(pattern), normalised(record)), take: swap(NEVER), put: swap(pattern)};
}

const phrases = (table: readonly unknown[], from = 0) => table.slice(from).map((_, i) => phrase(table, from + i));

/** Every phrase that could be known from one source alone. */
export function ablatable(records: readonly Labelled[]) {
  const all = [
    ...[...TELLING_WORDS, ...REPLY_WORDS, ...CONNECTION_WORDS, ...WHOLE, ...CODES, ...OTHER_TOKENS].flatMap((row) => phrases(row, 1)),
    ...[ALONE, MICROSOFT_TOKENS, OTHER_SOFTWARE, MAIL_SERVER, AUTHENTICATE, CERTIFICATE, CONNECT, COULD_NOT, CREDENTIAL, FAILED, HOST_NAME, LOOKED_UP, MESSAGE, RECIPIENT, REFUSED, SENT, WRONG].flatMap((list) => phrases(list)),
  ];
  const support = all.map((one) => ({one, ids: records.filter((record) => one.matches(record)).map(({id}) => id)}));
  return {
    size: all.length,
    /** The phrases that these records have and no other. */
    only: (ids: readonly string[]): Phrase[] => support.filter((entry) => entry.ids.length > 0 && entry.ids.every((id) => ids.includes(id))).map(({one}) => one),
  };
}

/** Does something while the phrases are gone. */
export function without(taken: readonly Phrase[], during: () => void): void {
  for (const {take} of taken) take();
  during();
  for (const {put} of taken) put();
}
