// @vitest-environment jsdom
/** The dated line as it is drawn, in the guide and in the popup, on days before, on and after each date. */
import '../fake-extension-api';
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import texts from '../../../_locales/en/mail.json';
import {cardBody} from '../../../src/content/guide/overlay/card';
import type {Reading} from '../../../src/content/guide/pages/reading';
import {tell, type Deeds, type Situation} from '../../../src/content/guide/story';
import {Retirement} from '../../../src/popup/plan/retirement';

beforeEach(() => vi.useFakeTimers({toFake: ['Date']}));
afterEach(() => vi.useRealTimers());

const DAYS = [
  ['2026-11-24', 'mailRetirementBefore'],
  ['2026-12-30', 'mailRetirementBefore'],
  ['2026-12-31', 'mailRetirementOff'],
  ['2027-06-30', 'mailRetirementOff'],
  ['2027-07-01', 'mailRetirementAnnounced'],
  ['2027-12-31', 'mailRetirementAnnounced'],
  ['2028-01-01', 'mailRetirementNamed'],
] as const;

const reading: Reading = {step: 'create', target: null, appPassword: '', doubtful: [], shown: false, nameBox: null, name: '', account: '', entries: [], copy: null, note: '', trouble: null, cause: '', busy: false};
const situation: Situation = {reading, keeping: 'none', rested: true, picked: null, picking: false, purpose: '', held: [], lost: false, lostName: '', leastName: 0, namePattern: ''};
const nothing = () => undefined;
const deeds: Deeds = {propose: nothing, keep: nothing, pick: nothing, unpick: nothing, fold: nothing, off: nothing};

describe('at the first step of the guide', () => {
  const drawn = (step: Reading['step']) => {
    const {hint} = tell({...situation, reading: {...reading, step}}, deeds, 'no', nothing);
    return hint ? (cardBody(hint, '1 of 6').querySelector('.foot')?.textContent ?? null) : null;
  };

  it.each(DAYS)('on %s the hint ends with %s', (day, key) => {
    vi.setSystemTime(new Date(`${day}T12:00:00`));
    expect(drawn('create')).toBe(texts[key].message);
  });

  it('and at no other', () => {
    for (const step of ['name', 'next', 'copy', 'confirm', 'close'] as const) expect(drawn(step)).toBeNull();
    // The last one ends with what to do about a password that is forgotten.
    expect(drawn('done')).toMatch(/cannot be shown again.*delete it/);
  });
});

describe('in the popup', () => {
  const drawn = (account: string) => {
    const root = document.createElement('main');
    act(() => render(<Retirement account={account} origin="https://account.activedirectory.windowsazure.com" onAsk={nothing} />, root));
    return root.querySelector<HTMLElement>('[data-testid=warning]');
  };

  it.each(DAYS)('on %s the last line is %s, and calm', (day, key) => {
    vi.setSystemTime(new Date(`${day}T12:00:00`));
    const line = drawn('scan@contoso.com');
    expect(line?.textContent).toContain(texts[key].message);
    expect(line?.className).toContain('calm');
    expect(line?.dataset['code']).toBe('retirement');
  });

  it('stands out where it no longer works at all', () => {
    vi.setSystemTime(new Date('2026-11-24T12:00:00'));
    const line = drawn('anna@outlook.com');
    expect(line?.textContent).toContain(texts.mailRetirementPersonal.message);
    expect(line?.className).not.toContain('calm');
    expect(line?.dataset['code']).toBe('personal-account');
  });
});
