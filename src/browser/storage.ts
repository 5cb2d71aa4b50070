/** The browser's three places to store in. */
import browser from 'webextension-polyfill';

/** Memory only. */
export async function readSession(): Promise<Record<string, unknown>> {
  return browser.storage.session.get(null);
}

export async function writeSession(items: Record<string, unknown>): Promise<void> {
  await browser.storage.session.set(items);
}

export async function removeSession(keys: readonly string[]): Promise<void> {
  await browser.storage.session.remove([...keys]);
}

/** Calls back when anything in session storage changes: the popup's view of what is held. */
export function onSessionChange(listener: () => void, signal: AbortSignal): void {
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}

export async function readLocal(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

export async function writeLocal(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({[key]: value});
}

/** What was set for this extension; empty where nothing was. Firefox rejects then: it finds no such storage. */
export async function readManaged(): Promise<Record<string, unknown>> {
  return browser.storage.managed.get(null).catch(() => ({}));
}

/** Calls back when the administrator changes something. Firefox reads its policies at its start alone. */
export function onManagedChange(listener: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') listener();
  });
}
