import type {Cause} from './smtp-replies/cause';

/**
 * Other ways to send through Microsoft, for when a password may not. They are explained, never filled in: none of them
 * takes the app password. Sources: Microsoft, "Manage high volume emails for Microsoft 365", "Azure Communication Services
 * SMTP", "How to set up a multifunction device or application to send email using Microsoft 365", options 2 and 3.
 */
export type AlternativeId = 'oauth' | 'high-volume-email' | 'azure-communication-services' | 'direct-send' | 'connector';

export interface Alternative {
  readonly id: AlternativeId;
  /** A key of `_locales`. */
  readonly text: 'mailAlternative_oauth' | 'mailAlternative_high_volume_email' | 'mailAlternative_azure_communication_services' | 'mailAlternative_direct_send' | 'mailAlternative_connector';
}

/** Best first. */
export const ALTERNATIVES: readonly Alternative[] = [
  {id: 'oauth', text: 'mailAlternative_oauth'},
  {id: 'connector', text: 'mailAlternative_connector'},
  {id: 'direct-send', text: 'mailAlternative_direct_send'},
  {id: 'high-volume-email', text: 'mailAlternative_high_volume_email'},
  {id: 'azure-communication-services', text: 'mailAlternative_azure_communication_services'},
];

/** Where an administrator would have to undo a protection, or where a password can't help at all. */
const FITS: ReadonlySet<Cause> = new Set<Cause>(['basic-auth-disabled', 'basic-auth-removed', 'security-defaults', 'conditional-access', 'tenant-smtp-auth-disabled', 'concurrent-limit', 'rate-limit', 'tls-version']);

/** The ways that fit a failure at Microsoft, best first; none where a setting mends it. */
export function alternativesFor(cause: Cause): readonly Alternative[] {
  return FITS.has(cause) ? ALTERNATIVES : [];
}
