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
  /** Whose mailbox it is said of: `retirement-sources` says who said so. */
  readonly kind: MailboxKind;
}

interface Stage extends Omit<RetirementNotice, 'kind'> {
  /** The first day on which it is true, as the local calendar date `YYYY-MM-DD`. */
  readonly from: string;
}

/**
 * Earliest first. Microsoft named no days but "end of December 2026" and "the second half of 2027":
 * here the last day of that month, and the first and the last day of that half-year.
 */
export const RETIREMENT: Readonly<Record<MailboxKind, readonly Stage[]>> = {
  work: [
    {from: '0000-00-00', text: 'mailRetirementBefore', severity: 'note'},
    {from: '2026-12-31', text: 'mailRetirementOff', severity: 'note'},
    {from: '2027-07-01', text: 'mailRetirementAnnounced', severity: 'note'},
    {from: '2028-01-01', text: 'mailRetirementNamed', severity: 'note'},
  ],
  personal: [{from: '2024-09-16', text: 'mailRetirementPersonal', severity: 'stop'}],
};

/** The one line that is true on the day; null where nothing is to be said. @param now a local date and time */
export function retirementNotice(now: Date, kind: MailboxKind): RetirementNotice | null {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  const stage = RETIREMENT[kind].findLast(({from}) => from <= day);
  return stage ? {text: stage.text, severity: stage.severity, kind} : null;
}
