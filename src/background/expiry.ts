import {onAlarm, onManagedChange, setAlarm, setIcon, t} from '../browser';
import {longestOf} from '../settings/settings';
import {stayAwake} from './awake';
import {showMenus} from './menus';
import {settings} from './settings';
import {updateNow, watchUpdates} from './update';
import {held, ifNoneHeld, limit} from './vault';

const ALARM = 'expiry';
/** How long may pass between two looks, in milliseconds, while something has an end: the clock may be set meanwhile. */
const PULSE = 60_000;

/** Brings everything that shows whether something is held up to date, and wakes again when the next item expires. */
export async function refresh(): Promise<void> {
  await limit(longestOf((await settings()).policy));
  const items = await held();
  stayAwake(items.length > 0);
  const ends = items.flatMap(({expiresAt}) => expiresAt ?? []);
  // Each by itself: a browser that refuses one of them must not keep the others, or a capture, from being answered.
  await Promise.allSettled([
    setAlarm(ALARM, ends.length > 0 ? Math.min(...ends, Date.now() + PULSE) : null),
    setIcon(items.length > 0, t(items.length > 0 ? 'iconHeld' : 'extensionName')),
    showMenus(items.length > 0),
  ]);
  // Not by `items`: a password may have come meanwhile.
  await ifNoneHeld(updateNow);
}

export function watchExpiry(): void {
  onAlarm((name) => {
    if (name === ALARM) void refresh();
  });
  onManagedChange(() => void refresh());
  watchUpdates(() => void refresh());
}
