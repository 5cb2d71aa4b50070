/** The extension's background: its service worker and what it stores. */
import type {Held} from '../../../src/background/vault';
import type {Postkey} from './browser';
import {inExtension} from './own-page';
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

/** Waits until a service worker that something else starts hears what it is sent. It is not started by this. */
export async function workerHears(postkey: Postkey): Promise<void> {
  const target = await until(async () => workerOf(postkey), 'the service worker to be started');
  const worker = await target.worker();
  await until(async () => ((await worker?.evaluate(() => chrome.runtime.onMessage.hasListeners())) ? true : null), 'the service worker to hear messages');
}

/** Runs something in the service worker, which is started if it is at rest. A popup that is open stays so while it runs. */
export async function inWorker<A extends unknown[], T>(postkey: Postkey, act: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
  if (!workerOf(postkey)) await wake(postkey);
  const target = await until(async () => workerOf(postkey), 'the service worker');
  const worker = await target.worker();
  if (!worker) throw new Error('the service worker has ended');
  return (await worker.evaluate(act as (...args: unknown[]) => unknown, ...args)) as T;
}

/** Starts the service worker by a message, which it need not understand. */
const wake = (postkey: Postkey) => inExtension(postkey, () => chrome.runtime.sendMessage('wake'));

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

/** Everything in `storage.session`. */
export const readSessionStorage = (postkey: Postkey): Promise<Record<string, unknown>> => inExtension(postkey, () => chrome.storage.session.get(null));

/** What is held, as it is stored. */
export const heldItems = async (postkey: Postkey): Promise<Held[]> =>
  Object.entries(await readSessionStorage(postkey)).flatMap(([key, item]) => (key.startsWith('held:') ? [item as Held] : []));
