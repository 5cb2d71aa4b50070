/** Puts a password into the vault as the guide would have left it, for tests that begin after the capture. */
import type {Held} from '../../../src/background/vault';
import type {Postkey} from './browser';
import {inExtension} from './own-page';

export const PASSWORD = 'bcdfghjklmnpqrst';
export const MAILBOX = 'scan@contoso.com';

/** A held password, captured now. */
export function heldItem(over: Partial<Held> = {}): Held {
  const now = Date.now();
  return {
    id: `test-${Math.random().toString(36).slice(2)}`,
    password: PASSWORD,
    name: 'Hall scanner',
    account: MAILBOX,
    origin: 'https://account.activedirectory.windowsazure.com',
    incognito: false,
    capturedAt: now,
    expiresAt: now + 30 * 60_000,
    ...over,
  };
}

export async function hold(postkey: Postkey, over: Partial<Held> = {}): Promise<void> {
  const item = heldItem(over);
  await inExtension(postkey, (key, value) => chrome.storage.session.set({[key as string]: value}), `held:${item.id}`, item);
}

export async function clearHeld(postkey: Postkey): Promise<void> {
  await inExtension(postkey, () => chrome.storage.session.clear());
}
