import type {SwitchId} from '../checklist';
import type {Cause} from './cause';

/** Who can set it right. `provider`: whoever runs the mail server, if that isn't Microsoft. */
export type Who = 'you' | 'administrator' | 'hosting-provider' | 'provider' | 'microsoft';

type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : S;
/** What happened, and what to do: keys of `_locales`, one of each for every cause. */
export type CauseKey = `mailCause_${Underscored<Cause>}`;
export type TodoKey = `mailTodo_${Underscored<Cause>}`;

const underscored = (cause: Cause) => cause.replaceAll('-', '_') as Underscored<Cause>;
export const causeKey = (cause: Cause): CauseKey => `mailCause_${underscored(cause)}`;
export const todoKey = (cause: Cause): TodoKey => `mailTodo_${underscored(cause)}`;

const ADMINISTRATOR: readonly Cause[] = ['tenant-smtp-auth-disabled', 'mailbox-smtp-auth-disabled', 'basic-auth-disabled', 'basic-auth-removed', 'security-defaults', 'conditional-access', 'federation', 'account-locked', 'sender-blocked', 'ip-blocked', 'relay-denied', 'domain-authentication', 'mailbox-full'];
const HOSTING: readonly Cause[] = ['connect-timeout', 'connect-refused', 'connect-failed', 'network-unreachable', 'tls-version', 'certificate', 'dns', 'bad-helo', 'protocol-error'];
const OTHERS: readonly Cause[] = ['temporary-server', 'account-abnormal'];

/** Who can set it right, first of all. */
export function whoCan(cause: Cause, microsoft: boolean): Who {
  if (ADMINISTRATOR.includes(cause)) return microsoft ? 'administrator' : 'provider';
  if (HOSTING.includes(cause)) return 'hosting-provider';
  if (OTHERS.includes(cause)) return microsoft ? 'microsoft' : 'provider';
  return 'you';
}

/** The switches to look at, in this order, when the server is Microsoft's. */
export function switchesFor(cause: Cause): readonly SwitchId[] {
  switch (cause) {
    case 'tenant-smtp-auth-disabled':
      return ['mailbox-switch', 'tenant-switch', 'security-defaults'];
    case 'mailbox-smtp-auth-disabled':
      return ['mailbox-switch'];
    case 'basic-auth-disabled':
    case 'basic-auth-removed':
      return ['authentication-policy', 'tenant-switch', 'mailbox-switch'];
    case 'security-defaults':
      return ['security-defaults'];
    case 'conditional-access':
      return ['conditional-access', 'mailbox-switch', 'authentication-policy'];
    case 'auth-failed-unspecified':
      return ['mailbox-switch', 'tenant-switch', 'security-defaults', 'mfa', 'conditional-access', 'authentication-policy', 'licence'];
    case 'wrong-credentials':
      return ['mfa', 'mailbox-switch'];
    default:
      return [];
  }
}
