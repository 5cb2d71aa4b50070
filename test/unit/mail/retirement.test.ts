import {describe, expect, it} from 'vitest';
import {retirementNotice} from '../../../src/mail/retirement';

/** Noon, local time: the calendar day of the reader counts. */
const on = (day: string) => new Date(`${day}T12:00:00`);

describe('what is said about password sign-in for SMTP', () => {
  it.each([
    ['2026-11-23', 'mailRetirementBefore'],
    ['2026-12-30', 'mailRetirementBefore'],
    ['2026-12-31', 'mailRetirementOff'],
    ['2027-01-01', 'mailRetirementOff'],
    ['2027-06-30', 'mailRetirementOff'],
    ['2027-07-01', 'mailRetirementAnnounced'],
    ['2031-01-01', 'mailRetirementAnnounced'],
  ])('on %s, for a work mailbox, is %s', (day, text) => {
    expect(retirementNotice(on(day), 'work')).toEqual({text, severity: 'note'});
  });

  it.each([
    ['2024-09-15', null],
    ['2024-09-16', 'mailRetirementPersonal'],
    ['2026-11-23', 'mailRetirementPersonal'],
  ])('on %s, for a personal mailbox, is %s', (day, text) => {
    expect(retirementNotice(on(day), 'personal')?.text ?? null).toBe(text);
  });
});
