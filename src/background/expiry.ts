import {applyUpdate, onAlarm, onUpdateAvailable, setAlarm, setIcon, t} from '../browser';
import {held} from './vault';
import {showMenus} from './menus';

const ALARM = 'expiry';
let updateWaits = false;

/** Brings everything that shows whether something is held up to date, and wakes again when the next item expires. */
export async function refresh(): Promise<void> {
  const items = await held();
  const next = Math.min(...items.map((item) => item.expiresAt));
  // Each by itself: a browser that refuses one of them must not keep the others, or a capture, from being answered.
  await Promise.allSettled([
    setAlarm(ALARM, items.length > 0 ? next : null),
    setIcon(items.length > 0, t(items.length > 0 ? 'iconHeld' : 'extensionName')),
    showMenus(items.length > 0),
  ]);
  if (updateWaits && items.length === 0) applyUpdate();
}

export function watchExpiry(): void {
  onAlarm((name) => {
    if (name === ALARM) void refresh();
  });
  // An update restarts the extension, and with it goes what is held: it waits.
  onUpdateAvailable(() => {
    updateWaits = true;
    void refresh();
  });
}
