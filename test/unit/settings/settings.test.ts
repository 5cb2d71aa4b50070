import {describe, expect, it} from 'vitest';
import {choicesFrom, DEFAULT_CHOICES} from '../../../src/settings/choices';
import {settingsOf} from '../../../src/settings/settings';

const of = (policy: object, choices: object = {}) => settingsOf({...DEFAULT_CHOICES, ...choices}, {policy, ignored: []});

describe('the settings that hold', () => {
  it('are the user’s choices while the administrator has set nothing', () => {
    expect(of({}, {lifetime: 120, forgetAfterFill: true})).toMatchObject({lifetime: 120, forgetAfterFill: true, lifetimes: [5, 15, 30, 120, null]});
  });

  it('offer no lifetime beyond the longest, and that one itself', () => {
    expect(of({maxLifetimeMinutes: 10})).toMatchObject({lifetime: 10, lifetimes: [5, 10]});
    expect(of({maxLifetimeMinutes: 15}, {lifetime: 5})).toMatchObject({lifetime: 5, lifetimes: [5, 15]});
    expect(of({maxLifetimeMinutes: 2}, {lifetime: null})).toMatchObject({lifetime: 2, lifetimes: [2]});
  });

  it('follow the administrator where both have something to say, in either direction', () => {
    expect(of({forgetAfterFill: true}).forgetAfterFill).toBe(true);
    expect(of({forgetAfterFill: false}, {forgetAfterFill: true}).forgetAfterFill).toBe(false);
  });
});

describe('the choices on the disk', () => {
  it.each([undefined, null, 'text', 7, [], {lifetime: 0, forgetAfterFill: 'yes', clearClipboard: 1}, {lifetime: 2.5}])('fall back where %j stands there', (stored) => {
    expect(choicesFrom(stored)).toEqual(DEFAULT_CHOICES);
  });

  it('are taken one by one', () => {
    expect(choicesFrom({lifetime: null, forgetAfterFill: 'yes', clearClipboard: true, old: 1})).toEqual({lifetime: null, forgetAfterFill: false, clearClipboard: true});
  });
});
