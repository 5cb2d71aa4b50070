import {MICROSOFT_ONLY, type Cause} from './cause';
import {connectionTrouble} from './connection';
import {decisive, repliesIn} from './conversation';
import {explains, explainsFailure} from './documentation';
import {normalise} from './normalise';
import {productSentence} from './product-sentence';
import {serverOf, type Server} from './servers';
import {wordsAlone} from './words-alone';

/** What one text says about a mail that could not be sent. */
export interface Reading extends Server {
  /**
   * `smtp-failure`: a reply, or a product's sentence for one. `connection-failure`: there was none.
   * `other-provider`: either of them, of a server that isn't Microsoft's. `documentation`: codes are explained.
   */
  readonly class: 'smtp-failure' | 'connection-failure' | 'other-provider' | 'documentation' | 'none';
  /** The enhanced status code, such as `5.7.139`; empty if not shown. */
  readonly code: string;
  /** The reply code, such as `535`; empty if not shown. */
  readonly smtp: string;
  readonly cause: Cause | 'none';
  /** Read from a reply or an error of the system, not just from a product's general sentence. */
  readonly exact: boolean;
}

/** The end of a text holds what is latest; more of it is not read. In characters. */
const LONGEST = 20_000;

const CONNECTION_CAUSES: ReadonlySet<Cause> = new Set<Cause>([
  'wrong-tls-mode', 'certificate', 'connect-timeout', 'connect-refused', 'connect-failed', 'network-unreachable', 'connection-dropped', 'dns', 'tls-handshake', 'tls-version',
]);

/** A later success: what failed before it is mended. */
const SENT_LATER = /status=sent|queued mail for delivery|ok:? queued|235 2\.7\.0 authentication succe|message accepted for delivery|logged in successfully/;

const nothing = (kind: 'documentation' | 'none'): Reading => ({class: kind, code: '', smtp: '', cause: 'none', exact: false, provider: 'unknown', called: '', by: 'nothing', foreign: false});

/**
 * Reads one text: an alert, a log, a message box. Pure, and no part of the text is kept.
 * @param raw as the page shows it (`textContent`, not markup)
 * @param host the host in the form on the page, if known: whom the product meant to reach
 */
export function readReply(raw: string, host = ''): Reading {
  const text = normalise(raw.slice(-LONGEST));
  const reply = decisive(repliesIn(text), text) ?? wordsAlone(text);
  const connection = connectionTrouble(text);
  const byReply = reply !== null && (connection === null || reply.place >= connection.place || connection.place - reply.place < 400);
  const failure = byReply ? reply : (connection ?? productSentence(text));
  if (!failure) return nothing('none');
  if (SENT_LATER.test(text.flat.slice(failure.place))) return nothing('none');
  if (byReply ? explains(text, reply.place, reply.end) : explainsFailure(text, failure.place)) return nothing('documentation');

  const server = serverOf(text, host);
  // A reply that only hands on what the connection said: "554 Error: dial error: tls: …".
  const handedOn = byReply && reply.cause === 'unspecified' && connection !== null;
  const silent = byReply && (reply.cause === 'unspecified' || (reply.code === '' && reply.cause === 'auth-failed-unspecified')) ? productSentence(text)?.cause : undefined;
  const read = handedOn ? connection.cause : silent === 'not-authenticated' || silent === 'wrong-credentials' ? silent : failure.cause;
  // Where a provider is named, no switch of Microsoft's can be behind it: a sign-in fails for its user name or its password.
  const cause = byReply && server.foreign && (server.provider !== 'unknown' || text.flat.includes('error: authentication')) && read === 'auth-failed-unspecified' && reply.code === '' && reply.smtp !== '' ? 'wrong-credentials' : read;
  const ofConnection = handedOn || (!byReply && CONNECTION_CAUSES.has(cause));
  return {
    ...server,
    class: server.provider !== 'microsoft' && server.foreign ? 'other-provider' : ofConnection ? 'connection-failure' : 'smtp-failure',
    code: byReply ? reply.code : '',
    smtp: byReply ? reply.smtp : '',
    cause: MICROSOFT_ONLY.has(cause) && server.provider !== 'microsoft' && server.foreign ? 'unspecified' : cause,
    exact: byReply || failure === connection,
  };
}
