/**
 * What is announced about password sign-in for SMTP, by date. Only what Microsoft has said, only while it is true.
 *
 * Sources: Exchange Online, "Updated Exchange Online SMTP AUTH Basic Authentication Deprecation Timeline", 27 January 2026
 * (Message Center MC786329); Outlook.com, "Modern authentication methods now needed to continue syncing Outlook email",
 * in force since 16 September 2024.
 */

/** Whose mailbox: that of a work or school account, or a personal Outlook.com one. */
export type MailboxKind = 'work' | 'personal';

export interface RetirementNotice {
  /** A key of `_locales`. */
  readonly text: 'mailRetirementBefore' | 'mailRetirementOff' | 'mailRetirementAnnounced' | 'mailRetirementPersonal';
  /** `stop`: an app password does not work. `note`: it does, under conditions. */
  readonly severity: 'note' | 'stop';
}

interface Stage extends RetirementNotice {
  /** The first day on which it is true, as the local calendar date `YYYY-MM-DD`. */
  readonly from: string;
}

/** Earliest first. Microsoft said "end of December 2026" and "second half of 2027", no days: the last and the first day. */
const STAGES: Readonly<Record<MailboxKind, readonly Stage[]>> = {
  work: [
    {from: '0000-00-00', text: 'mailRetirementBefore', severity: 'note'},
    {from: '2026-12-31', text: 'mailRetirementOff', severity: 'note'},
    {from: '2027-07-01', text: 'mailRetirementAnnounced', severity: 'note'},
  ],
  personal: [{from: '2024-09-16', text: 'mailRetirementPersonal', severity: 'stop'}],
};

/** The one line that is true on the day; null where nothing is to be said. @param now a local date and time */
export function retirementNotice(now: Date, kind: MailboxKind): RetirementNotice | null {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  const stage = STAGES[kind].findLast(({from}) => from <= day);
  return stage ? {text: stage.text, severity: stage.severity} : null;
}
