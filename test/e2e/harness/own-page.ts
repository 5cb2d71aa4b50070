/** A page of the extension's own, in which a test may do what the extension may. */
import type {Browser, Page} from 'puppeteer-core';
import type {Postkey} from './browser';

/** One a browser, in a tab that nobody looks at: to open one for every call would take longer than most calls do. */
const pages = new WeakMap<Browser, Page>();

/** Calls `act` in the page. It is sent as text: it may use its arguments alone, which are JSON, as its result is. */
export async function inExtension<A extends unknown[], T>(postkey: Postkey, act: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
  const page = (await openPage(postkey)) ?? (await newPage(postkey));
  return (await page.evaluate(act as (...args: unknown[]) => unknown, ...args)) as T;
}

/** The page that is open. Null where there is none yet, or where the extension that it belonged to is gone. */
async function openPage({browser}: Postkey): Promise<Page | null> {
  const page = pages.get(browser);
  const lives = await page?.evaluate(() => globalThis.chrome?.runtime?.id !== undefined).catch(() => false);
  if (page && lives) return page;
  await page?.close().catch(() => undefined);
  return null;
}

async function newPage({browser, extensionId}: Postkey): Promise<Page> {
  const page = await browser.newPage({background: true});
  pages.set(browser, page);
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  return page;
}
