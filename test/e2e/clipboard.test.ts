/**
 * What was copied is taken off the clipboard after a while. Nobody can press the browser's own question in a test, so
 * the two permissions that it would ask about are in this variant's manifest; the third is granted without a question.
 */
import type {Page} from 'puppeteer-core';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {closePopup, inWorker, killWorker, launch, makeVariant, openPopup, popupWhere, type Postkey, press, readPopup, ring, testid, until, type Variant} from './harness';
import {clearHeld, hold, PASSWORD} from './harness/hold';

const ASKED = ['clipboardRead', 'clipboardWrite'];

let variant: Variant;
let postkey: Postkey;
let page: Page;

async function start(granted: boolean): Promise<void> {
  variant = await makeVariant((manifest) => {
    if (granted) manifest.permissions.push(...ASKED);
  });
  postkey = await launch({extension: variant.folder});
  await postkey.serve('https://settings.example', () => '<!doctype html><title>Device</title><p>Nothing to fill.</p>');
  page = await postkey.open('https://settings.example/');
  await postkey.browser.defaultBrowserContext().overridePermissions('https://settings.example', ['clipboard-read', 'clipboard-sanitized-write']);
}

async function stop(): Promise<void> {
  await postkey?.close();
  await variant?.remove();
}

/** Read and written by the page, as by any other program. */
const clipboard = async () => {
  await page.bringToFront();
  return page.evaluate(() => navigator.clipboard.readText());
};
const write = async (text: string) => {
  await page.bringToFront();
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
};
const stored = () => inWorker(postkey, () => chrome.storage.session.get(null));

async function copy(): Promise<Page> {
  const popup = await openPopup(postkey, page);
  await popupWhere(popup, 'what is held', ({held}) => held.length === 1);
  await press(popup, 'copy');
  await popup.waitForSelector(testid('copied-note'), {visible: true});
  await until(async () => ('copied' in (await stored()) ? true : null), 'the copy to be noted');
  return popup;
}

const tidy = async () => {
  await closePopup(postkey);
  await clearHeld(postkey);
};

describe('the clipboard, with the user’s leave', () => {
  beforeAll(() => start(true));
  afterAll(stop);
  afterEach(tidy);

  it('is not touched before the user allows it, which is offered after the first copy', async () => {
    await hold(postkey);
    const popup = await copy();
    expect((await readPopup(popup)).text).toMatch(/stays on the clipboard/i);
    await ring(postkey, 'clipboard');
    await until(async () => ('copied' in (await stored()) ? null : true), 'the copy to be let go');
    expect(await clipboard()).toBe(PASSWORD);
  });

  it('is emptied after 30 seconds, although the background was stopped and the password forgotten', {timeout: 120_000}, async () => {
    await hold(postkey);
    const popup = await copy();
    await press(popup, 'allow-clearing');
    await popupWhere(popup, 'that it will be cleared', ({text}) => /cleared in 30 seconds/i.test(text));
    expect(JSON.stringify(await stored()).split(PASSWORD)).toHaveLength(2);
    const alarm = await inWorker(postkey, () => chrome.alarms.get('clipboard'));
    expect((alarm?.scheduledTime ?? 0) - Date.now()).toBeGreaterThan(15_000);
    await press(popup, 'forget');
    await popupWhere(popup, 'that nothing is held', ({empty}) => empty);
    await closePopup(postkey);
    await killWorker(postkey);
    expect(await clipboard()).toBe(PASSWORD);
    await until(async () => ((await clipboard()) === '' ? true : null), 'an empty clipboard', {ms: 90_000});
    await until(async () => (Object.keys(await stored()).length === 0 ? true : null), 'nothing to be left of it');
    await until(async () => (postkey.browser.targets().some((target) => target.url().includes('clipboard.html')) ? null : true), 'the page for the clipboard to close');
  });

  it('is left alone where the user has copied something else since', async () => {
    await hold(postkey);
    await copy();
    await write('a shopping list');
    await ring(postkey, 'clipboard');
    await until(async () => ('copied' in (await stored()) ? null : true), 'the copy to be let go');
    expect(await clipboard()).toBe('a shopping list');
  });

  it('is emptied of settings that hold the password, too', async () => {
    await hold(postkey);
    const popup = await openPopup(postkey, page);
    await press(popup, 'more-formats');
    await press(popup, 'copy-as');
    await until(async () => ('copied' in (await stored()) ? true : null), 'the copy to be noted');
    expect(await clipboard()).toContain(PASSWORD);
    await ring(postkey, 'clipboard');
    await until(async () => ((await clipboard()) === '' ? true : null), 'an empty clipboard');
  });

  it('is the user’s to keep again', async () => {
    await hold(postkey);
    const popup = await openPopup(postkey, page);
    await press(popup, 'settings');
    await press(popup, 'clear-clipboard');
    await until(async () => ((await popup.$eval(testid('clear-clipboard'), (box) => (box as HTMLInputElement).checked)) ? null : true), 'the setting to be off');
    await copy();
    await ring(postkey, 'clipboard');
    await until(async () => ('copied' in (await stored()) ? null : true), 'the copy to be let go');
    expect(await clipboard()).toBe(PASSWORD);
  });
});

describe('the clipboard, without the browser’s leave', () => {
  beforeAll(() => start(false));
  afterAll(stop);
  afterEach(tidy);

  it('is not touched, whatever the setting says, and the setting is shown as off', async () => {
    await inWorker(postkey, () => chrome.storage.local.set({choices: {clearClipboard: true}}));
    await hold(postkey);
    const popup = await copy();
    expect((await readPopup(popup)).text).toMatch(/stays on the clipboard/i);
    await ring(postkey, 'clipboard');
    await until(async () => ('copied' in (await stored()) ? null : true), 'the copy to be let go');
    expect(await clipboard()).toBe(PASSWORD);
  });
});
