/** Tabs and windows. */
import browser from 'webextension-polyfill';

export type Tab = browser.Tabs.Tab;

/** The tab that the user looks at in this window. Its `url` is known only where the user gave access to it. */
export async function currentTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({active: true, currentWindow: true});
  return tab;
}

/** Whether `tabId` is the active tab of the window that was focused last. */
export async function isActiveTab(tabId: number): Promise<boolean> {
  const [tab] = await browser.tabs.query({active: true, lastFocusedWindow: true});
  return tab?.id === tabId;
}

export async function getTab(tabId: number): Promise<Tab | undefined> {
  return browser.tabs.get(tabId).catch(() => undefined);
}

/** Opens an address in a window, or in the one that was used last. A private window stays private that way. */
export async function openTab(url: string, windowId: number | null): Promise<void> {
  await browser.tabs.create(windowId === null ? {url} : {url, windowId});
}

/** Calls back when a window was closed, with whether another private one is still open. */
export function onWindowClosed(listener: (privateOpen: boolean) => void): void {
  browser.windows.onRemoved.addListener(() => {
    browser.windows.getAll().then((windows) => listener(windows.some(({incognito}) => incognito)), () => undefined);
  });
}
