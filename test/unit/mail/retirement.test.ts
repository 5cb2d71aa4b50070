import {describe, expect, it} from 'vitest';
import {RETIREMENT, retirementNotice, type MailboxKind} from '../../../src/mail/retirement';
import {RETIREMENT_SOURCES} from '../../../src/mail/retirement-sources';
import texts from '../../../_locales/en/mail.json';

/** A moment of the reader's own calendar day. */
const at = (day: string, time = '12:00:00') => new Date(`${day}T${time}`);

describe('what is said about password sign-in for SMTP', () => {
  it.each([
    ['2026-11-23', 'mailRetirementBefore'],
    ['2026-12-30', 'mailRetirementBefore'],
    ['2026-12-31', 'mailRetirementOff'],
    ['2027-01-01', 'mailRetirementOff'],
    ['2027-06-30', 'mailRetirementOff'],
    ['2027-07-01', 'mailRetirementAnnounced'],
    ['2027-12-31', 'mailRetirementAnnounced'],
    ['2028-01-01', 'mailRetirementNamed'],
    ['2031-01-01', 'mailRetirementNamed'],
  ])('on %s, for a work mailbox, is %s', (day, text) => {
    expect(retirementNotice(at(day), 'work')).toMatchObject({text, severity: 'note'});
  });

  it.each([
    ['2024-09-15', null],
    ['2024-09-16', 'mailRetirementPersonal'],
    ['2026-11-23', 'mailRetirementPersonal'],
  ])('on %s, for a personal mailbox, is %s', (day, text) => {
    expect(retirementNotice(at(day), 'personal')?.text ?? null).toBe(text);
  });

  it('changes at midnight where the reader is', () => {
    expect(retirementNotice(at('2026-12-30', '23:59:59'), 'work')?.text).toBe('mailRetirementBefore');
    expect(retirementNotice(at('2026-12-31', '00:00:00'), 'work')?.text).toBe('mailRetirementOff');
  });

  it('is written down for every stage, with its source, in the order of the dates', () => {
    for (const [kind, stages] of Object.entries(RETIREMENT)) {
      expect(RETIREMENT_SOURCES[kind as MailboxKind]).toMatch(/20\d\d/);
      for (const {text} of stages) expect(texts[text].message.length).toBeGreaterThan(40);
      expect(stages.map(({from}) => from)).toEqual(stages.map(({from}) => from).toSorted());
    }
  });

  it('never says that it has ended for work mailboxes', () => {
    for (const {text} of RETIREMENT.work) expect(texts[text].message).not.toMatch(/no longer|has ended|can’t|not possible|removed/i);
  });
});
