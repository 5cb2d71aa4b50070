/**
 * What is announced about password sign-in for SMTP, by date. Only what Microsoft has said, only while it is true.
 * The newest statement known is of 27 January 2026; nothing newer was found when this was written, in November 2026.
 */

/** Whose mailbox: that of a work or school account, or a personal Outlook.com one. */
export type MailboxKind = 'work' | 'personal';

export interface RetirementNotice {
  /** A key of `_locales`; it takes no substitutions. */
  readonly text: 'mailRetirementBefore' | 'mailRetirementOff' | 'mailRetirementAnnounced' | 'mailRetirementNamed' | 'mailRetirementPersonal';
  /** `stop`: an app password does not work. `note`: it does, under conditions. */
  readonly severity: 'note' | 'stop';
  /** Who said so, and when; in English, as it is called there. */
  readonly source: string;
}

interface Stage extends RetirementNotice {
  /** The first day on which it is true, as the local calendar date `YYYY-MM-DD`. */
  readonly from: string;
}

const TIMELINE = 'Exchange team, "Updated Exchange Online SMTP AUTH Basic Authentication Deprecation Timeline", 27 January 2026; Message Center MC786329';
const OUTLOOK_COM = 'Microsoft support, "Modern authentication methods now needed to continue syncing Outlook email", in force since 16 September 2024';

/**
 * Earliest first. Microsoft named no days but "end of December 2026" and "the second half of 2027":
 * here the last day of that month, and the first and the last day of that half-year.
 */
export const RETIREMENT: Readonly<Record<MailboxKind, readonly Stage[]>> = {
  work: [
    {from: '0000-00-00', text: 'mailRetirementBefore', severity: 'note', source: TIMELINE},
    {from: '2026-12-31', text: 'mailRetirementOff', severity: 'note', source: TIMELINE},
    {from: '2027-07-01', text: 'mailRetirementAnnounced', severity: 'note', source: TIMELINE},
    {from: '2028-01-01', text: 'mailRetirementNamed', severity: 'note', source: TIMELINE},
  ],
  personal: [{from: '2024-09-16', text: 'mailRetirementPersonal', severity: 'stop', source: OUTLOOK_COM}],
};

/** The one line that is true on the day; null where nothing is to be said. @param now a local date and time */
export function retirementNotice(now: Date, kind: MailboxKind): RetirementNotice | null {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  const stage = RETIREMENT[kind].findLast(({from}) => from <= day);
  return stage ? {text: stage.text, severity: stage.severity, source: stage.source} : null;
}
