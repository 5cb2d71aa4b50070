/** The extension's background: its service worker and what it stores. */
import type {Postkey} from './browser';
import {until} from './wait';

const isWorker = (postkey: Postkey) => (target: {type(): string; url(): string}) =>
  target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${postkey.extensionId}/`);

/** Ends the service worker, as the browser does with an idle one, and waits until it is gone. The next event starts it anew. */
export async function killWorker(postkey: Postkey): Promise<void> {
  const target = postkey.browser.targets().find(isWorker(postkey));
  if (!target) return;
  const worker = await target.worker();
  await worker?.close();
  await until(async () => (postkey.browser.targets().includes(target) ? null : true), 'the service worker to end');
}

/** Everything in `storage.session`, read by a page of the extension's own that is closed again. */
export async function readSessionStorage(postkey: Postkey): Promise<Record<string, unknown>> {
  const page = await postkey.browser.newPage();
  try {
    await page.goto(`chrome-extension://${postkey.extensionId}/manifest.json`);
    return await page.evaluate(() => chrome.storage.session.get(null));
  } finally {
    await page.close();
  }
}

/** Calls a function in the service worker, which is started if it is not running. It lasts until the worker ends. */
export async function inBackground(postkey: Postkey, act: () => void): Promise<void> {
  const find = () => postkey.browser.targets().find(isWorker(postkey));
  if (!find()) await readSessionStorage(postkey);
  const worker = await (await until(async () => find(), 'the service worker')).worker();
  await worker?.evaluate(act);
}
