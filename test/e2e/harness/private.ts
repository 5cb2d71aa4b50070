/** Private (incognito) windows. */
import type {Page} from 'puppeteer-core';
import type {Postkey} from './browser';
import {PATIENCE, until} from './wait';
import {inWorker, workerOf} from './worker';

/** Switches something on the browser's page of extensions. */
async function configure(postkey: Postkey, method: string, update: object): Promise<void> {
  const page = await postkey.open('chrome://extensions/');
  await page.evaluate(
    async (name, change) => {
      const {developerPrivate} = chrome as unknown as {developerPrivate: Record<string, (update: object) => Promise<void>>};
      await developerPrivate[name]?.(change);
    },
    method,
    update,
  );
  await page.close();
}

/** Without developer mode the browser would not start an unpacked extension again that was stopped. */
export const switchOnDeveloperMode = (postkey: Postkey) => configure(postkey, 'updateProfileConfiguration', {inDeveloperMode: true});

/** Lets the extension into private windows. Restarts the extension. */
export async function allowPrivate(postkey: Postkey): Promise<void> {
  const before = workerOf(postkey);
  await configure(postkey, 'updateExtensionConfiguration', {extensionId: postkey.extensionId, incognitoAccess: true});
  await until(async () => (workerOf(postkey) !== before ? workerOf(postkey) : null), 'the extension to start anew');
}

export interface PrivateWindow {
  readonly page: Page;
  close(): Promise<void>;
}

/** Opens a private window with an address in it. */
export async function openPrivate(postkey: Postkey, url: string): Promise<PrivateWindow> {
  const id = await inWorker(postkey, async (address) => (await chrome.windows.create({incognito: true, url: address}))?.id ?? -1, url);
  const target = await postkey.browser.waitForTarget((one) => one.url() === url, {timeout: PATIENCE});
  const page = await target.page();
  if (!page) throw new Error('the private window shows no page');
  return {page, close: () => inWorker(postkey, (window) => chrome.windows.remove(window), id)};
}
