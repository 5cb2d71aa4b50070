/** The extension itself: its name and its files, how it starts, is updated and kept awake. */
import browser from 'webextension-polyfill';

export const ownId = (): string => browser.runtime.id;
export const ownUrl = (path: string): string => browser.runtime.getURL(path);

export function onStart(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener);
  browser.runtime.onStartup.addListener(listener);
}

/** After the extension was installed, updated, or switched on again. May call twice. */
export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener);
  // Chromium tells of the last by nothing but the service worker's new registration.
  globalThis.addEventListener('activate', listener);
}

/** Calls back with the version of an update that is there: it waits for `applyUpdate`. */
export function onUpdateAvailable(listener: (version: string) => void): void {
  browser.runtime.onUpdateAvailable.addListener(({version}) => listener(version));
}

/** A call that changes nothing: the browser counts it as work of the background's. */
export async function touch(): Promise<void> {
  await browser.runtime.getPlatformInfo();
}

export function applyUpdate(): void {
  browser.runtime.reload();
}
