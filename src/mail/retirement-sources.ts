import type {MailboxKind} from './retirement';

/** Who said what `retirement` tells, and when; in English, as it is called there. Apart, as few ask for it. */
export const RETIREMENT_SOURCES: Readonly<Record<MailboxKind, string>> = {
  work: 'Exchange team, "Updated Exchange Online SMTP AUTH Basic Authentication Deprecation Timeline", 27 January 2026; Message Center MC786329',
  personal: 'Microsoft support, "Modern authentication methods now needed to continue syncing Outlook email", in force since 16 September 2024',
};
