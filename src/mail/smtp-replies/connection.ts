import {CONNECTION_WORDS, MAIL_CONTEXT, OTHER_SERVICE, SETTING_BEFORE} from './connection-words';
import type {Cause} from './cause';
import type {NormalText} from './normalise';
import {places} from './pattern';
import {AUTHENTICATE, CONNECT, CREDENTIAL, ERROR, FAILED, HINT, LOCAL, MAIL_SERVER, MARKED, NOT_SENT, OPTION, WHOLE, WRONG} from './sentences';

/** A failure without a reply: of the connection, or a product's own words for one. */
export interface Trouble {
  readonly cause: Cause;
  /** Where it stands, in characters of `flat`. */
  readonly place: number;
}

/** Said of nothing but TLS: needs no mention of mail. */
const PLAIN_ENOUGH: ReadonlySet<Cause> = new Set<Cause>(['wrong-tls-mode', 'tls-version', 'certificate']);

/** The latest failure of a connection that is one to a mail server; null if there is none. */
export function connectionTrouble(text: NormalText): Trouble | null {
  const {flat} = text;
  const found: (Trouble & {rank: number})[] = [];
  const mail = new RegExp(MAIL_CONTEXT);
  const other = new RegExp(OTHER_SERVICE);
  for (const [rank, [cause, ...patterns]] of CONNECTION_WORDS.entries()) {
    for (const place of patterns.flatMap((pattern) => places(pattern, text))) {
      const near = flat.slice(Math.max(0, place - 300), place + 300);
      if (SETTING_BEFORE.test(flat.slice(Math.max(0, place - 40), place))) continue;
      const isMail = mail.test(near);
      if (other.test(near.slice(0, 460)) && !/smtp|:587|:465|command: ?'conn'|send/.test(near)) continue;
      if (isMail || PLAIN_ENOUGH.has(cause)) found.push({cause, place, rank});
    }
  }
  const latest = Math.max(-1, ...found.map(({place}) => place));
  const candidates = found.filter(({place}) => place > latest - 600).sort((a, b) => a.rank - b.rank || b.place - a.place);
  return candidates[0] ?? null;
}

const anyOf = (list: readonly string[]) => new RegExp(list.map((word) => word.replaceAll(' ', ' ?')).join('|'));

/** What the product itself says, in the languages that it speaks; null if it speaks of no failure to send. */
export function productSentence(text: NormalText): Trouble | null {
  const [mail, auth, connect, credential, failed, wrong] = [MAIL_SERVER, AUTHENTICATE, CONNECT, CREDENTIAL, [...FAILED, ERROR], WRONG].map(anyOf);
  let trouble: Trouble | null = null;
  for (const [cause, pattern] of WHOLE) {
    const place = places(pattern, text).at(-1);
    if (place === undefined) continue;
    trouble = {cause, place};
    if (cause !== 'connect-failed' && cause !== 'unspecified') return trouble;
    break;
  }
  let said: Trouble | null = null;
  const notSent = anyOf(NOT_SENT);
  for (const sentence of text.lines.split(/\n|[.!。！]\s+/)) {
    const line = sentence.replace(OPTION, '').replace(/\s+/g, ' ').trim();
    if (line.length > 300 || HINT.test(line) || LOCAL.test(line)) continue;
    if (notSent.test(line)) trouble ??= {cause: 'unspecified', place: Math.max(0, text.flat.lastIndexOf(line))};
    const marked = MARKED.exec(line);
    if (!mail?.test(line) && !marked) continue;
    const place = Math.max(0, text.flat.lastIndexOf(line));
    if (credential?.test(line) && wrong?.test(line)) said = {cause: 'wrong-credentials', place};
    else if (marked && !said) {
      const rest = line.slice(marked.index + marked[0].length);
      // Where the rest names the protocol again, it is the server that couldn't be reached.
      said = {cause: auth?.test(rest) ? 'auth-failed-unspecified' : connect?.test(rest) || rest.includes('smtp') ? 'connect-failed' : 'unspecified', place};
    } else if (!failed?.test(line)) continue;
    else if (auth?.test(line)) said = {cause: 'auth-failed-unspecified', place};
    else if (connect?.test(line) && said?.cause !== 'auth-failed-unspecified') said = {cause: 'connect-failed', place};
  }
  return said ?? trouble;
}
