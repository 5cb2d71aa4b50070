/** Why a mail could not be sent: a closed list, which tests and the popup rely on. */
export type Cause =
  | 'account-abnormal'
  | 'account-locked'
  | 'app-password-required'
  | 'auth-failed-unspecified'
  | 'auth-mechanism'
  | 'bad-helo'
  | 'basic-auth-disabled'
  | 'basic-auth-removed'
  | 'certificate'
  | 'concurrent-limit'
  | 'conditional-access'
  | 'connect-failed'
  | 'connect-refused'
  | 'connect-timeout'
  | 'connection-dropped'
  | 'dns'
  | 'domain-authentication'
  | 'federation'
  | 'ip-blocked'
  | 'mailbox-full'
  | 'mailbox-smtp-auth-disabled'
  | 'message-size'
  | 'network-unreachable'
  | 'not-authenticated'
  | 'protocol-error'
  | 'rate-limit'
  | 'recipient-rejected'
  | 'relay-denied'
  | 'security-defaults'
  | 'send-as-denied'
  | 'sender-blocked'
  | 'sender-not-verified'
  | 'starttls-required'
  | 'temporary-server'
  | 'tenant-smtp-auth-disabled'
  | 'tls-handshake'
  | 'tls-version'
  | 'unspecified'
  | 'wrong-credentials'
  | 'wrong-tls-mode';

/** Causes that exist at Microsoft alone: never given for another provider's failure. */
export const MICROSOFT_ONLY: ReadonlySet<Cause> = new Set<Cause>([
  'tenant-smtp-auth-disabled',
  'mailbox-smtp-auth-disabled',
  'basic-auth-disabled',
  'basic-auth-removed',
  'security-defaults',
  'conditional-access',
  'federation',
]);

/** A cause and the patterns that show it: see `pattern.ts` for how they are written. */
export type Rule = readonly [cause: Cause, ...patterns: string[]];
