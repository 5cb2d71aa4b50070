/** What the administrator of a fleet may set: docs/administrators.md. What is set wins over what the user chose. Pure. */
import type {MailServer} from '../mail/providers';

/** A key that is missing is left to the user. */
export interface Policy {
  /** The longest time that a password may be held, in minutes. */
  readonly maxLifetimeMinutes?: number;
  readonly forgetAfterFill?: boolean;
  readonly allowCopy?: boolean;
  readonly allowReveal?: boolean;
  /** Whether the hints on Microsoft's pages are drawn. */
  readonly allowGuide?: boolean;
  /** The only sites that a password may be put into: see sites.ts. */
  readonly fillOnly?: readonly string[];
  readonly fillNever?: readonly string[];
  /** Goes into forms in the place of Microsoft's server: an own relay. */
  readonly server?: MailServer;
  /** Goes into the sender's address in the place of the mailbox. */
  readonly sender?: string;
  /** How app passwords are to be called: see name-pattern.ts. */
  readonly namePattern?: string;
  /** A sentence of the organisation's own, and whom to ask: shown in the popup. */
  readonly helpText?: string;
  readonly helpContact?: string;
}

/** A policy as it was found, and the keys of it that could not be understood. */
export interface FoundPolicy {
  readonly policy: Policy;
  /** Such as `server` or `fillOnly[2]`: ignored, and named in the settings so that somebody mends it. */
  readonly ignored: readonly string[];
}
