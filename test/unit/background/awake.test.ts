import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {stayAwake} from '../../../src/background/awake';
import {fake} from '../fake-extension-api';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  stayAwake(false);
  vi.useRealTimers();
});

describe('the background', () => {
  it('calls the browser more often than every 30 seconds while something is held, once however often it is told, and no longer', () => {
    const calls = vi.spyOn(fake.runtime, 'getPlatformInfo');
    stayAwake(true);
    stayAwake(true);
    vi.advanceTimersByTime(60_000);
    expect(calls).toHaveBeenCalledTimes(3);
    stayAwake(false);
    vi.advanceTimersByTime(60_000);
    expect(calls).toHaveBeenCalledTimes(3);
  });
});
