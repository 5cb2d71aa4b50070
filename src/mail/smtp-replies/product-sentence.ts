import type {Cause} from './cause';
import type {Trouble} from './connection';
import {REPLY_WORDS} from './general-words';
import {ERROR, MARKED} from './marked';
import type {NormalText} from './normalise';
import {unsent} from './not-sent';
import {anyOf, places} from './pattern';
import {isChange, isNoReport, sentenceAt} from './prose';
import {TELLING_WORDS} from './reply-words';
import {LOCAL, OPTION, WHOLE} from './sentences';
import {AUTHENTICATE, CERTIFICATE, CLIENT, CONNECT, CREDENTIAL, EITHER, FAILED, HOST_NAME, IN_TIME, LOOKED_UP, MAIL_SERVER, NEGATED, RECIPIENT, REFUSED, SERVER, SUPPORTS, WRONG} from './vocabulary';
import {byWords, part, textOf} from './words';

/**
 * What a product says itself where the server's reply isn't shown: "SMTP Error: Could not authenticate.", in the languages
 * that it speaks; null if it speaks of no failure to send. A sentence counts when it speaks of a mail server, of a part of the
 * conversation, and of failure.
 */
export function productSentence(text: NormalText): Trouble | null {
  let trouble = wholeSentence(text);
  if (trouble && trouble.cause !== 'connect-failed' && trouble.cause !== 'unspecified') return trouble;
  const causeOf = reader();
  const notSent = unsent(text);
  let said: Trouble | null = null;
  for (const sentence of text.lines.split(/\n|[.!]\s+|[。！]/)) {
    const line = sentence.replace(OPTION, '').replace(/\s+/g, ' ').trim();
    if (line.length > 300 || isNoReport(line) || LOCAL.test(line)) continue;
    const place = Math.max(0, text.flat.lastIndexOf(line));
    const unsaid = notSent(line);
    if (unsaid) trouble ??= {cause: unsaid, place};
    const cause = causeOf(line);
    // That there is no connection is what follows where signing in failed.
    if (cause !== null && !(cause === 'connect-failed' && said?.cause === 'auth-failed-unspecified') && !(cause === 'unspecified' && said)) said = {cause, place};
  }
  return said ?? trouble;
}

/** What tells more than that a recipient was refused. */
const WITHOUT_CODE = [...TELLING_WORDS, ...REPLY_WORDS.filter(([cause]) => cause === 'not-authenticated')].filter(([cause]) => cause !== 'ip-blocked');

function wholeSentence(text: NormalText): Trouble | null {
  for (const [cause, ...patterns] of WHOLE) {
    const place = patterns.flatMap((pattern) => places(pattern, text)).at(-1);
    if (place === undefined || isChange(sentenceAt(text.flat, place))) continue;
    // Behind that recipients failed stands what the server said of them.
    const words = part(text, place, place + 400);
    return {cause: (cause === 'recipient-rejected' && byWords(WITHOUT_CODE, words)) || cause, place};
  }
  return null;
}

/** Without the marks on Latin letters, so that a stem of one language is known in its neighbours. */
const plain = (line: string) => line.normalize('NFD').replace(/(?<=[a-z])\p{M}+/gu, '');

/** A size of a message, and a command of the conversation, in whatever language the rest is. */
const BYTES = /\d ?[km]i?b\b/;
const TO_RECIPIENT = /\brcpt\b/;
/** PHPMailer ends with whom it could not send to. */
const NAMES_RECIPIENTS = /[:：] ?[^\s@]+@/;

/** What tells the cause from the stems in a line; null where it speaks of no mail server, or of no failure. */
function reader(): (line: string) => Cause | null {
  const has = (list: readonly string[]) => {
    const pattern = anyOf(list);
    return (line: string) => pattern.test(line) || pattern.test(plain(line));
  };
  const [mail, auth, connect, credential, recipient, hostName, lookedUp] = [has(MAIL_SERVER), has(AUTHENTICATE), has(CONNECT), has(CREDENTIAL), has(RECIPIENT), has(HOST_NAME), has(LOOKED_UP)];
  const certificate = has(CERTIFICATE);
  const [failed, wrong, refused] = [has([...FAILED, ...REFUSED, ERROR]), has(WRONG), has(REFUSED)];
  return (line) => {
    const marked = MARKED.exec(line);
    if (!marked && !mail(line)) return null;
    // One is asked for a name and a password; of a name or a password one is told that it is wrong.
    if (credential(line) && (wrong(line) || refused(line) || (line.length < 70 && line.includes('smtp') && EITHER.test(line)))) return 'wrong-credentials';
    const told = byWords(TELLING_WORDS, textOf(line));
    if (told !== null && (marked || told === 'auth-mechanism')) return told;
    if (NEGATED.test(line)) {
      if (SUPPORTS.test(line) && auth(line)) return 'auth-mechanism';
      if (lookedUp(line) && SERVER.test(line)) return 'dns';
    }
    if (CLIENT.test(line) && auth(line) && EITHER.test(line)) return 'not-authenticated';
    if (!marked && !failed(line)) return null;
    const rest = marked ? line.slice(marked.index + marked[0].length) : line;
    if (certificate(rest)) return 'certificate';
    if (marked && BYTES.test(rest)) return 'message-size';
    if (TO_RECIPIENT.test(rest)) return 'recipient-rejected';
    if (hostName(rest) && lookedUp(rest)) return 'dns';
    if (connect(rest) && auth(rest) && EITHER.test(rest)) return 'unspecified';
    if (IN_TIME.test(rest)) return 'connect-timeout';
    if (auth(rest)) return 'auth-failed-unspecified';
    if (refused(rest) && connect(rest)) return 'connect-refused';
    // Where the rest names the protocol again, it is the server that couldn't be reached.
    if (connect(rest) || (marked && rest.includes('smtp'))) return 'connect-failed';
    if (/\b(?:tls|ssl)\b/.test(rest) && !SUPPORTS.test(rest)) return 'tls-handshake';
    if (marked && (recipient(rest) || NAMES_RECIPIENTS.test(rest))) return 'recipient-rejected';
    // Roundcube's code where no reply came.
    if (marked?.[0].includes('(-1)') && !rest.includes('@')) return 'connect-failed';
    return marked || refused(rest) ? 'unspecified' : null;
  };
}
