/**
 * Takes what was copied off the clipboard after a while, where the user wants it and the browser lets us. By an alarm,
 * as the background may be stopped in between. Only a fingerprint of it is kept until then.
 */
import {closeHiddenPage, onAlarm, openHiddenPage, readSession, removeSession, setAlarm, writeSession} from '../browser';
import {clearIfSame} from '../clipboard/clear';
import type {Fingerprint} from '../messages';
import {settings} from './settings';

const KEY = 'copied';
const ALARM = 'clipboard';
/** In milliseconds; no alarm of Chromium's rings sooner. */
const WAIT = 30_000;

/** Noted whether or not it is wanted now: the popup offers it after the first copy. */
export async function noteCopied(copied: Fingerprint): Promise<void> {
  await writeSession({[KEY]: copied});
  await setAlarm(ALARM, Date.now() + WAIT);
}

/** What is to be taken off the clipboard. */
export async function dueCopy(): Promise<Fingerprint | null> {
  return ((await readSession())[KEY] as Fingerprint | undefined) ?? null;
}

/** The hidden page is through. */
export async function clipboardDone(): Promise<void> {
  await removeSession([KEY]);
  await closeHiddenPage();
}

export function watchClipboard(): void {
  onAlarm((name) => {
    if (name === ALARM) void clear().catch(() => removeSession([KEY]));
  });
}

async function clear(): Promise<void> {
  const copied = await dueCopy();
  const wanted = copied && (await settings()).clearClipboard;
  if (wanted && (await openHiddenPage('clipboard.html'))) return;
  if (wanted) await clearIfSame({read: () => navigator.clipboard.readText(), empty: () => navigator.clipboard.writeText('')}, copied);
  await removeSession([KEY]);
}
