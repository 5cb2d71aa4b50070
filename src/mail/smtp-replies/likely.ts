import type {Cause} from './cause';
import type {FormFacts, Mend} from './form-facts';

/** A sentence of `_locales`, with what stands for `$1`, `$2`. */
export interface Sentence<Key extends string = string> {
  readonly text: Key;
  readonly substitutions: readonly string[];
}

export type LikelyKey =
  | 'mailLikelyPort465'
  | 'mailLikelyPort25'
  | 'mailLikelyNoEncryption'
  | 'mailLikelyTlsOn587'
  | 'mailLikelyStarttlsOn465'
  | 'mailLikelyHost'
  | 'mailLikelyPersonal'
  | 'mailLikelyUsernameNotAddress'
  | 'mailLikelyAlias'
  | 'mailLikelySender'
  | 'mailLikelyAccountPassword'
  | 'mailLikelySpace'
  | 'mailLikelyTypo'
  | 'mailLikelySmtpAuthOff'
  | 'mailLikelySecurityDefaults'
  | 'mailLikelyPolicy'
  | 'mailLikelyNoLicence'
  | 'mailLikelyNoLogin'
  | 'mailLikelyAuthOff'
  | 'mailLikelyBlockedPort'
  | 'mailLikelyProxy';

export interface Likely extends Sentence<LikelyKey> {
  /** What sets it right, if Postkey can. */
  readonly mends: readonly Mend[];
}

const NO_REPLY = new Set<Cause>(['connect-failed', 'connect-timeout', 'connect-refused', 'connection-dropped', 'network-unreachable', 'tls-handshake', 'wrong-tls-mode', 'tls-version']);
const LOGIN = new Set<Cause>(['auth-failed-unspecified', 'wrong-credentials', 'not-authenticated', 'account-locked']);
const PLAIN_LINE = new Set<Cause>(['auth-mechanism', 'starttls-required', 'not-authenticated', 'wrong-tls-mode', 'connection-dropped', 'unspecified']);
const PERSONAL = /@(?:outlook|hotmail|live|msn)(?:\.[a-z]{2,3}){1,2}$/i;
const SUBMISSION_PORTS = new Set(['25', '465', '587', '2525']);

/**
 * What in this form and this account may be behind the failure, likeliest first: what is seen to be wrong before what can
 * only be supposed.
 * @param microsoft the server is Microsoft's, or was meant to be; else no word of Microsoft's
 * @param answered a server replied, though not Microsoft's, where Microsoft's was asked
 */
export function likelyCauses(cause: Cause, form: FormFacts, microsoft: boolean, answered: boolean): Likely[] {
  const likely: Likely[] = [];
  const add = (text: LikelyKey, substitutions: readonly string[] = [], ...mends: Mend[]) => likely.push({text, substitutions, mends});
  const port = String(form.port ?? '').trim();
  const user = (form.username ?? '').trim();
  const from = (form.from ?? '').trim();
  const toPort = {role: 'smtp-port', value: '587'} as const;
  const toStarttls = {role: 'smtp-security', value: 'starttls'} as const;
  const noReply = NO_REPLY.has(cause);
  const login = LOGIN.has(cause);
  /** Nothing tells that a server of mails was reached at all. */
  const unsaid = noReply || cause === 'unspecified';

  if (answered) add('mailLikelyProxy', [form.host ?? '']);
  if (microsoft) {
    if (PERSONAL.test(form.mailbox ?? user)) add('mailLikelyPersonal');
    if ((noReply || cause === 'dns') && form.presetHost && form.host !== undefined && form.host.trim() !== form.presetHost) add('mailLikelyHost', [form.host, form.presetHost], {role: 'smtp-host', value: form.presetHost});
    if (unsaid && port === '465') add('mailLikelyPort465', [], toPort, toStarttls);
    else if (noReply && port === '25') add('mailLikelyPort25', [], toPort);
    else if (noReply && port !== '' && !SUBMISSION_PORTS.has(port)) add('mailLikelyPort465', [], toPort, toStarttls);
    if (PLAIN_LINE.has(cause) && form.security === 'none') add('mailLikelyNoEncryption', [], toStarttls);
    if (unsaid && form.security === 'tls' && port === '587') add('mailLikelyTlsOn587', [], toStarttls);
    if (cause === 'not-authenticated' && form.auth === false) add('mailLikelyAuthOff', [], {role: 'smtp-auth', value: 'true'});
    if (login && form.passwordLooksLikeAppPassword === false) add('mailLikelyAccountPassword', [], ...password(form));
    if (login && user !== '' && !user.includes('@')) add('mailLikelyUsernameNotAddress', [user], ...username(form));
    else if (login && form.mailbox && user !== '' && user.toLowerCase() !== form.mailbox.toLowerCase()) add('mailLikelyAlias', [user, form.mailbox], ...username(form));
    if (cause === 'send-as-denied' && from !== '' && from.toLowerCase() !== user.toLowerCase()) add('mailLikelySender', [from, user], ...(user.includes('@') ? [{role: 'from-address', value: user} as const] : []));
  } else if (noReply) {
    if (form.security === 'tls' && (port === '587' || port === '25')) add('mailLikelyTlsOn587', [], toStarttls);
    if (form.security === 'starttls' && port === '465') add('mailLikelyStarttlsOn465', [], {role: 'smtp-security', value: 'tls'});
  }
  const spaced = form.spaced?.filter((role) => (role === 'smtp-host' ? noReply || cause === 'dns' : login)) ?? [];
  if (spaced.length > 0) add('mailLikelySpace', [], ...spaced.flatMap((role) => withoutSpace(role, form)));
  if (cause === 'not-authenticated' && user === '') add('mailLikelyNoLogin', [], ...(microsoft ? [...username(form), ...password(form)] : []));
  if (microsoft && cause === 'auth-failed-unspecified') {
    add('mailLikelySmtpAuthOff');
    if (form.passwordLooksLikeAppPassword === undefined) add('mailLikelyAccountPassword');
    add('mailLikelySecurityDefaults');
    add('mailLikelyPolicy');
    add('mailLikelyNoLicence');
  } else if (login && cause !== 'not-authenticated') add('mailLikelyTypo', [], ...(microsoft && cause === 'wrong-credentials' ? password(form) : []));
  if ((cause === 'connect-timeout' || cause === 'connect-refused' || cause === 'connect-failed' || cause === 'network-unreachable') && SUBMISSION_PORTS.has(port || '587')) add('mailLikelyBlockedPort', [port || '587']);
  return likely;
}

function username({mailbox}: FormFacts): Mend[] {
  return mailbox ? [{role: 'smtp-username', value: mailbox}] : [];
}

function password({holds}: FormFacts): Mend[] {
  return holds ? [{role: 'smtp-password', value: null}] : [];
}

/** The same without the blank; a password is put in anew. */
function withoutSpace(role: 'smtp-host' | 'smtp-username' | 'smtp-password', form: FormFacts): Mend[] {
  if (role === 'smtp-password') return password(form);
  const value = (role === 'smtp-host' ? form.host : form.username)?.trim();
  return value ? [{role, value, blank: true}] : [];
}
