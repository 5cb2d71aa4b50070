import {codesIn, type Found} from './codes';
import {OTHER_SERVICE} from './connection-words';
import {REPLY_WORDS} from './general-words';
import type {Cause} from './cause';
import type {NormalText} from './normalise';
import {CODES} from './reply-codes';
import {TELLING_WORDS} from './reply-words';
import {byWords, part, textOf} from './words';

/** A refusal of a mail server, as found in a text. */
export interface Reply {
  /** The enhanced status code, such as `5.7.139`; empty if not shown. */
  readonly code: string;
  /** The reply code, such as `535`; empty if not shown. */
  readonly smtp: string;
  readonly cause: Cause;
  /** Where it begins and where its codes end, in characters of `flat`. */
  readonly place: number;
  readonly end: number;
}

/** What names the number behind it a reply code, so that it needs no words known to be a reply. */
const NAMED = /smtp\S{0,12}(?: [^\s\d]+)? ?\($|(?:smtpc?:?|permanent|transient|mailbox|rcpt|data|server) (?:\dxx )?(?:\w+ ){0,2}(?:error|code|response|reply|status)\W{1,3}(?:code )?\(?$|responsecode\W{1,4}$|got code "?$|code \{ ?$|remote mail server after [^\n]{1,40}: ?$/;
/** A code that is named to say that it isn't this one. */
const NAMED_TO_EXCLUDE = /\b(?:not|no es|nicht|n'est pas|non è|não é|niet|не|это не|不是|ではなく)\W{1,6}$/;
/** Before a status without a reply code: it is a version of something. */
const VERSION_BEFORE = /\b(?:versions?|releases?|upgrade|update|bump|policy|php|gcc|python|upstream|(?:update|upgrade|bump|changed?|version)\b[^\n.]{0,30} to)\W{1,3}$/;
/** What HTTP says in the same words with the same codes. */
const ALSO_HTTP = /^(?:500|50[234]|451)$/;
const SURELY_MAIL = /smtp|mail|helo|ehlo|rcpt|postfix|exim|starttls|\bsaid\b|auth|\bs: /;
const MAIL_NEAR = /smtp|mail|deliver|throttl|auth|said|talk to|postfix|repl|respon|réponse|antwort|serve[ru]|servid|\bcode\b|\bs: |login|anmeld|rcpt|starttls|helo/;
/** Before a reply that a program prints as a string. */
const QUOTED = /["']$/;
/** Before a status without a reply code: who said it. */
const SAID_BY = /(?:\bsmtp|respon[sd]\w*|réponse[^:]{0,14}|antwort\w*|respuesta[^:]{0,14}|resposta[^:]{0,14}|risposta[^:]{0,14}|said|reply|error|status)[^\w\n]{0,6}(?:\w+[^\w\n]{1,3})?$/;

/** A reply ends with the trace that Exchange puts behind it; lettre adds words of its own. @param from where the codes end */
function withoutTail(words: NormalText, from: number): NormalText {
  const tail = /\.com(?: [^\]]{0,60})?\]| - authentication credentials invalid/.exec(words.flat.slice(from));
  return tail ? part(words, 0, from + tail.index + 5) : words;
}

/** The words of a reply whose lines were joined: each but the first has the codes before it again. */
function unfolded({flat}: NormalText, {smtp, code}: Found): NormalText {
  return textOf(smtp ? flat.replaceAll(new RegExp(`(?<=.) ?\\b${smtp}[ -](?:${code} ?)?`, 'g'), ' ') : flat);
}

/** Where the words of the nth reply begin: `550-` is continued by the line after it. */
function beginOf(all: readonly Found[], nth: number, flat: string): number {
  const [before, one] = [all[nth - 1], all[nth]];
  if (!one) return 0;
  const goesOn = before && one.smtp !== '' && before.smtp === one.smtp && flat[before.place + 3] === '-' && one.place - before.place < 300;
  return goesOn ? beginOf(all, nth - 1, flat) : one.words;
}

/** Every refusal in the text, in order, each with its cause. */
export function repliesIn(text: NormalText): Reply[] {
  const {flat} = text;
  const all = codesIn(text);
  const replies: Reply[] = [];
  for (const [i, one] of all.entries()) {
    const next = all.slice(i + 1).find(({code, smtp}) => (code || smtp) !== (one.code || one.smtp) && (code !== one.code || !code));
    const breaks = flat.indexOf('\n', one.end + 1);
    const words = unfolded(withoutTail(part(text, beginOf(all, i, flat), Math.min(next?.place ?? Infinity, one.end + 400, breaks < 0 ? Infinity : breaks)), one.end - beginOf(all, i, flat)), one);
    const said = byWords(TELLING_WORDS, words) ?? byWords(REPLY_WORDS, words);
    const before = flat.slice(Math.max(0, one.place - 60), one.place);
    if (NAMED_TO_EXCLUDE.test(before) || (one.smtp === '' && VERSION_BEFORE.test(before))) continue;
    const near = before + flat.slice(one.end, one.end + 60);
    if (!one.code && OTHER_SERVICE.test(flat.slice(Math.max(0, one.place - 200), one.place + 200)) && !/smtp|mail/.test(near)) continue;
    if (!one.code && ALSO_HTTP.test(one.smtp) && (said === null || said === 'temporary-server' || said === 'protocol-error') && !SURELY_MAIL.test(near) && !NAMED.test(before) && !startsLine(one.smtp, text)) continue;
    const meant = CODES.find(([, pattern]) => pattern.test(`${one.smtp} ${one.code}`))?.[0] ?? null;
    const sure = one.code && (one.smtp || flat.startsWith('(#', one.place - 2)) ? true : one.code ? said !== null || SAID_BY.test(before) : (said !== null && (one.place < 15 || flat.startsWith('): ', one.end) || MAIL_NEAR.test(near) || startsLine(one.smtp, text) || (QUOTED.test(before) && flat.includes('smtp')))) || NAMED.test(before);
    if (sure) replies.push({code: one.code, smtp: one.smtp, cause: causeOf(one, said, meant), place: one.place, end: one.end});
  }
  return joined(replies);
}

/** A line of the conversation, or of a reply that a product shows alone. */
function startsLine(smtp: string, {lines}: NormalText): boolean {
  return new RegExp(`^\\W{0,4}${smtp}[ ,:-]`, 'm').test(lines);
}

/** What is also said of a mail whose domain couldn't prove itself. */
const OF_A_DOMAIN = new Set<Cause>(['not-authenticated', 'ip-blocked', 'sender-blocked', 'relay-denied']);

/** Words that are said of nearly every refusal yield to what the code means. */
function causeOf({code, smtp}: Found, said: Cause | null, meant: Cause | null): Cause {
  if (said === 'recipient-rejected' && meant === 'temporary-server') return said;
  if (meant === 'domain-authentication' && said !== null && OF_A_DOMAIN.has(said)) return meant;
  const vague = said === null || said === 'temporary-server' || said === 'recipient-rejected' || said === 'auth-failed-unspecified';
  // RFC 4954 has 432 for a change of password: what is meant, the words say.
  if (smtp === '432' && said !== null) return said;
  if (code === '5.7.30' && said === null) return 'unspecified';
  // That signing in failed says nothing of why; RFC 4954 has 5.7.8 for wrong credentials.
  if (code === '' && meant === 'wrong-credentials' && (said === null || said === 'auth-failed-unspecified')) return 'auth-failed-unspecified';
  if (said === 'auth-failed-unspecified' && meant !== 'wrong-credentials' && smtp !== '534') return said;
  return vague ? (meant ?? said ?? 'unspecified') : said;
}

/** PHPMailer and MailKit split one reply: the status with its words here, the reply code there. */
function joined(replies: readonly Reply[]): Reply[] {
  return replies.map((reply, i) => {
    const near = replies.filter((other, j) => j !== i && Math.abs(other.place - reply.place) < 900);
    const twin =
      near.find((other) => (reply.code ? other.code === reply.code : other.code !== '' && (other.smtp === reply.smtp || other.smtp === ''))) ??
      near.find((other) => reply.code === '' && other.smtp === reply.smtp && other.cause !== 'unspecified');
    if (!twin) return reply;
    const vague = reply.code === '' || reply.cause === 'unspecified' || reply.cause === 'auth-failed-unspecified';
    const telling = vague && twin.cause !== 'unspecified' ? twin.cause : reply.cause;
    return {...reply, code: reply.code || twin.code, smtp: reply.smtp || twin.smtp, cause: telling};
  });
}

/** What follows from an earlier refusal in the same conversation. */
const FOLLOWS = /^5\.7\.57|^5\.5\.1$/;

/** The refusal that explains the rest: the nested one, the latest one; not what followed from it. */
export function decisive(replies: readonly Reply[], {flat}: NormalText): Reply | null {
  const last = replies.at(-1);
  if (!last || !(FOLLOWS.test(last.code) || last.smtp === '503')) return last ?? null;
  const before = replies.findLast(({code, smtp}) => !(FOLLOWS.test(code) || smtp === '503'));
  if (!before || last.place - before.place > 700 || /\b220 /.test(flat.slice(before.place, last.place))) return last;
  return before;
}
