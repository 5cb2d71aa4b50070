import browser from 'webextension-polyfill';

/** Sets or moves the one alarm of that name. `when` in milliseconds since the epoch; `null` clears it. */
export async function setAlarm(name: string, when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(name);
  else browser.alarms.create(name, {when});
}

export function onAlarm(listener: (name: string) => void): void {
  browser.alarms.onAlarm.addListener((alarm) => listener(alarm.name));
}
