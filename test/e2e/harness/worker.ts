/** The extension's background: its service worker and what it stores. */
import type {Postkey} from './browser';
import {until} from './wait';

const isWorker = (postkey: Postkey) => (target: {type(): string; url(): string}) =>
  target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${postkey.extensionId}/`);

/** The newest: one of an extension that was started anew may still be listed. */
export const workerOf = (postkey: Postkey) => postkey.browser.targets().filter(isWorker(postkey)).at(-1);

/** Ends the service worker, as the browser does with an idle one, and waits until it is gone. The next event starts it anew. */
export async function killWorker(postkey: Postkey): Promise<void> {
  const target = workerOf(postkey);
  if (!target) return;
  const worker = await target.worker();
  await worker?.close();
  await until(async () => (postkey.browser.targets().includes(target) ? null : true), 'the service worker to end');
}

/** Runs something in the service worker, which is started if it is at rest. A popup that is open stays so while it runs. */
export async function inWorker<A extends unknown[], T>(postkey: Postkey, act: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
  if (!workerOf(postkey)) await wake(postkey);
  const target = await until(async () => workerOf(postkey), 'the service worker');
  const worker = await target.worker();
  if (!worker) throw new Error('the service worker has ended');
  return (await worker.evaluate(act as (...args: unknown[]) => unknown, ...args)) as T;
}

/** Starts the service worker by a message of the extension's own. */
async function wake(postkey: Postkey): Promise<void> {
  const page = await postkey.open(`chrome-extension://${postkey.extensionId}/popup.html`);
  await page.evaluate(() => chrome.runtime.sendMessage({name: 'popup-bg-situation', data: {}}));
  await page.close();
}

/** Rings an alarm of the extension's, as the browser will when its time has come. */
export const ring = (postkey: Postkey, name: string): Promise<void> =>
  inWorker(
    postkey,
    (alarm) => {
      const event = chrome.alarms.onAlarm as unknown as {dispatch(alarm: object): void};
      event.dispatch({name: alarm, scheduledTime: Date.now()});
    },
    name,
  );

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
