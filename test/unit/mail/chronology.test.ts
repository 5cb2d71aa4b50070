import {describe, expect, it} from 'vitest';
import {compareTimes, latestLast, latestTime} from '../../../src/mail/smtp-replies/chronology';

describe('a log', () => {
  it('that begins with its latest line is turned round, lines without a time along with theirs', () => {
    expect(latestLast('10:05:00 third\n  and more\n10:01:00 second\n09:59:59 first')).toBe('09:59:59 first\n10:01:00 second\n10:05:00 third\n  and more');
  });

  it.each([
    ['in order', '2026-11-24 10:00 one\n2026-11-24 10:01 two'],
    ['in no order', '10:05:00 a\n10:01:00 b\n10:07:00 c'],
    ['without times', 'b\na'],
    ['with times of two makes', '2026-11-24 10:00 one\n09:00:00 two'],
  ])('%s stays as it is', (_, text) => {
    expect(latestLast(text)).toBe(text);
  });

  it('says when its latest line was written', () => {
    expect(latestTime('[2026-11-24 10:00:01] a\n[2026-11-24 10:00:05] b\n[2026-11-24 10:00:03] c')).toBe('2026-11-24 10:00:05');
    expect(latestTime('nothing')).toBe('');
    expect(compareTimes('10:00:01', '10:00:02')).toBeLessThan(0);
    expect(compareTimes('2026-11-24 10:00:05', '10:00:02')).toBe(0);
  });
});
