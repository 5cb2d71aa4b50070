/**
 * An update restarts the extension, and with it goes what is held: it waits until nothing is (awake.ts). It is noted
 * in `storage.session`, for the background may be stopped in between.
 */
import {applyUpdate, onUpdateAvailable, readSession, writeSession} from '../browser';

const KEY = 'update';

/** The version that waits; '': none. */
export async function waitingUpdate(): Promise<string> {
  const version = (await readSession())[KEY];
  return typeof version === 'string' ? version : '';
}

/** Lets an update that waits go ahead. */
export async function updateNow(): Promise<void> {
  if (await waitingUpdate()) applyUpdate();
}

/** Calls back when an update has come, after it was noted. */
export function watchUpdates(changed: () => void): void {
  onUpdateAvailable((version) => void writeSession({[KEY]: version}).then(changed, changed));
}
