import {CONNECTION_WORDS, MAIL_CONTEXT, OTHER_SERVICE, SETTING_BEFORE} from './connection-words';
import type {Cause} from './cause';
import type {NormalText} from './normalise';
import {places} from './pattern';
import {isProse, sentenceAt} from './prose';

/** A failure without a reply: of the connection, or in a product's own words. */
export interface Trouble {
  readonly cause: Cause;
  /** Where it stands, in characters of `flat`. */
  readonly place: number;
}

/** Said of nothing but TLS: needs no mention of mail. */
const PLAIN_ENOUGH: ReadonlySet<Cause> = new Set<Cause>(['wrong-tls-mode', 'tls-version', 'certificate']);

/** The name of an exception, and a colon: what a program printed, whatever is told around it. */
export const PRINTED = /[a-z]{4}(?:error|exception|disconnected|refused): /;

/** Certificates are also those of websites and of mails. */
const OF_A_SERVER = /(?:server|ssl|tls|x509|peer|pkix|remote|verif|error|exception|code|chain)(?![^]*(?:s\/mime|signing|signature|client certificate|web ?site))/;

/** The latest failure of a connection that is one to a mail server; null if there is none. */
export function connectionTrouble(text: NormalText): Trouble | null {
  const {flat} = text;
  const found: (Trouble & {rank: number})[] = [];
  for (const [rank, [cause, ...patterns]] of CONNECTION_WORDS.entries()) {
    for (const place of patterns.flatMap((pattern) => places(pattern, text))) {
      const near = flat.slice(Math.max(0, place - 300), place + 300);
      if (SETTING_BEFORE.test(flat.slice(Math.max(0, place - 40), place))) continue;
      if (cause !== 'wrong-tls-mode' && !PRINTED.test(flat.slice(Math.max(0, place - 60), place + 20)) && isProse(sentenceAt(flat, place))) continue;
      const isMail = MAIL_CONTEXT.test(near);
      if (OTHER_SERVICE.test(near.slice(0, 460)) && !/smtp|:587|:465|command: ?'conn'|\be?-?mail(?!rc)/.test(near)) continue;
      if (isMail || (PLAIN_ENOUGH.has(cause) && OF_A_SERVER.test(near))) found.push({cause, place, rank});
    }
  }
  const latest = Math.max(-1, ...found.map(({place}) => place));
  const candidates = found.filter(({place}) => place > latest - 600).sort((a, b) => a.rank - b.rank || b.place - a.place);
  return candidates[0] ?? null;
}
