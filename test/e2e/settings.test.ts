/** What the user may choose, and what becomes of that which is held. */
import type {Page} from 'puppeteer-core';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {SETTINGS_PAGE} from '../pages/settings-page';
import {
  allowPrivate,
  closePopup,
  heldItems,
  inWorker,
  killWorker,
  launch,
  makeVariant,
  openPopup,
  openPrivate,
  popupWhere,
  type Postkey,
  press,
  readPopup,
  readSessionStorage,
  ring,
  switchOnDeveloperMode,
  testid,
  until,
  type Variant,
  workerOf,
} from './harness';
import {clearHeld, hold, PASSWORD} from './harness/hold';

const SITE = 'https://settings.example';
const MINUTE = 60_000;

let variant: Variant;
let postkey: Postkey;
let page: Page;

beforeAll(async () => {
  variant = await makeVariant();
  postkey = await launch({extension: variant.folder});
  await switchOnDeveloperMode(postkey);
  await postkey.serve(SITE, () => SETTINGS_PAGE);
  page = await postkey.open(`${SITE}/`);
});
afterAll(async () => {
  await postkey?.close();
  await variant?.remove();
});
afterEach(async () => {
  await closePopup(postkey);
  await clearHeld(postkey);
});

async function openSettings(): Promise<Page> {
  const popup = await openPopup(postkey, page);
  await press(popup, 'settings');
  await popup.waitForSelector(testid('settings-view'), {visible: true});
  return popup;
}

const chooseLifetime = (popup: Page, lifetime: string) => popup.select(testid('lifetime'), lifetime);
const expiryAlarm = () => inWorker(postkey, () => chrome.alarms.get('expiry'));

describe('how long a password is held', () => {
  it('is the user’s to choose: 30 minutes first, then 5, 15, 120 or until the browser closes', async () => {
    const popup = await openSettings();
    const offered = await popup.$$eval(`${testid('lifetime')} option`, (options) => options.map((option) => option.value));
    expect(offered).toEqual(['5', '15', '30', '120', 'null']);
    expect(await popup.$eval(testid('lifetime'), (select) => (select as HTMLSelectElement).value)).toBe('30');
  });

  it('counts from the choice for what is held already, and for what comes', async () => {
    const start = Date.now();
    await hold(postkey, {capturedAt: start - 20 * MINUTE, expiresAt: start + 10 * MINUTE});
    await chooseLifetime(await openSettings(), '5');
    const [item] = await until(async () => {
      const items = await heldItems(postkey);
      return items.every(({expiresAt}) => expiresAt !== null && expiresAt < start + 9 * MINUTE) ? items : null;
    }, 'the new end');
    expect(item?.expiresAt).toBeGreaterThanOrEqual(start + 5 * MINUTE);
    expect(await (await openSettings()).$eval(testid('lifetime'), (select) => (select as HTMLSelectElement).value)).toBe('5');
  });

  it('has no end but the browser’s where the user wants none, and the popup says so', async () => {
    await hold(postkey);
    const popup = await openSettings();
    await chooseLifetime(popup, 'null');
    await until(async () => ((await heldItems(postkey)).every(({expiresAt}) => expiresAt === null) ? true : null), 'no end');
    await press(popup, 'settings');
    await popupWhere(popup, 'that there is no end', ({text}) => /until the browser closes/i.test(text));
    await until(async () => ((await expiryAlarm()) ? null : true), 'the alarm to go');
    await chooseLifetime(await openSettings(), '30');
    await until(async () => ((await heldItems(postkey)).every(({expiresAt}) => expiresAt !== null) ? true : null), 'an end');
    await until(expiryAlarm, 'the alarm');
  });

  it('ends by the alarm, with no window open and the background stopped', async () => {
    await hold(postkey, {capturedAt: Date.now() - 31 * MINUTE, expiresAt: Date.now() - MINUTE});
    await killWorker(postkey);
    await ring(postkey, 'expiry');
    await until(async () => ((await heldItems(postkey)).length === 0 ? true : null), 'the end of what has expired');
  });

  it('ends at once when it is read too late, as after the machine slept through the alarm', async () => {
    await hold(postkey, {capturedAt: Date.now() - 9 * 60 * MINUTE, expiresAt: Date.now() - 8 * 60 * MINUTE});
    await popupWhere(await openPopup(postkey, page), 'that nothing is held', ({empty, held}) => empty && held.length === 0);
    expect(JSON.stringify(await readSessionStorage(postkey))).not.toContain(PASSWORD);
  });
});

describe('a password that was put into a form', () => {
  const fill = async () => {
    await page.goto(`${SITE}/`);
    const popup = await openPopup(postkey, page);
    await popupWhere(popup, 'the plan', ({canFill}) => canFill);
    await press(popup, 'fill');
    return {popup, view: await popupWhere(popup, 'the report', ({report}) => report.length > 0)};
  };

  it('is still held', async () => {
    await hold(postkey);
    await fill();
    expect(await heldItems(postkey)).toHaveLength(1);
  });

  it('is forgotten where the user wants it so, and the report stays', async () => {
    await hold(postkey);
    await press(await openSettings(), 'forget-after-fill');
    const {popup, view} = await fill();
    expect(view.report.every(({outcome}) => outcome === 'filled')).toBe(true);
    await until(async () => ((await heldItems(postkey)).length === 0 ? true : null), 'it to be forgotten');
    expect(await page.$eval('[name=pass]', (field) => (field as HTMLInputElement).value)).toBe(PASSWORD);
    const after = await popupWhere(popup, 'nothing held', ({held}) => held.length === 0);
    expect(after.report).toHaveLength(view.report.length);
    expect(after.canUndo).toBe(true);
  });

  it('is not forgotten where a field did not take its value', async () => {
    await hold(postkey);
    await postkey.serve(SITE, () => `${SETTINGS_PAGE}<script>document.querySelector('[name=host]').addEventListener('input', (event) => { event.target.value = ''; });</script>`);
    const {view} = await fill();
    expect(view.report.some(({outcome}) => outcome === 'rejected')).toBe(true);
    expect(await heldItems(postkey)).toHaveLength(1);
    await postkey.serve(SITE, () => SETTINGS_PAGE);
    await press(await openSettings(), 'forget-after-fill');
  });
});

describe('an update that arrives while something is held', () => {
  const announce = () =>
    inWorker(postkey, () => {
      const event = chrome.runtime.onUpdateAvailable as unknown as {dispatch(details: object): void};
      event.dispatch({version: '9.9.9'});
    });

  it('waits, is named in the popup, and goes ahead when nothing is held any more, even if the background was stopped', async () => {
    await hold(postkey);
    await announce();
    const popup = await openPopup(postkey, page);
    await popup.waitForSelector(testid('update-note'), {visible: true});
    expect((await readPopup(popup)).text).toContain('9.9.9');
    expect(await heldItems(postkey)).toHaveLength(1);
    await killWorker(postkey);
    // The extension starts anew, which closes the popup and empties what was in memory.
    await press(popup, 'forget');
    await until(async () => (popup.isClosed() ? true : null), 'the extension to start anew');
    expect(await until(async () => readSessionStorage(postkey).catch(() => null), 'the extension')).toEqual({});
  });
});

describe('the background, which Chromium updates as soon as it rests', () => {
  /**
   * Starts the background by the popup, and waits for its rest: nothing is run in it, as a debugger keeps it awake.
   * @returns the milliseconds until then; null: it did not rest for so long
   */
  async function timeToRest(longest: number): Promise<number | null> {
    await popupWhere(await openPopup(postkey, page), 'something', ({text}) => text !== '');
    await closePopup(postkey);
    const worker = await until(async () => workerOf(postkey), 'the background');
    const start = performance.now();
    const rested = await until(async () => (workerOf(postkey) === worker ? null : true), 'rest', {ms: longest}).catch(() => null);
    return rested && performance.now() - start;
  }

  it('does not rest while something is held, and rests again after', {timeout: 300_000}, async () => {
    await hold(postkey);
    await killWorker(postkey);
    expect(await timeToRest(45_000)).toBeNull();
    const popup = await openPopup(postkey, page);
    await press(popup, 'forget');
    await popupWhere(popup, 'that nothing is held', ({empty}) => empty);
    await closePopup(postkey);
    // The same browser, with nothing held: so it was for what was held that it did not.
    expect(await timeToRest(90_000)).not.toBeNull();
  });
});

describe('private windows', () => {
  it('keep their passwords from other windows, and the other way round; the last one to close takes its own along', async () => {
    await allowPrivate(postkey);
    await hold(postkey, {name: 'Normal'});
    const first = await openPrivate(postkey, `${SITE}/first`);
    await press(await openPopup(postkey, first.page), 'open-microsoft').catch(() => undefined);
    const opened = await until(
      () => inWorker(postkey, async () => (await chrome.tabs.query({url: 'https://account.activedirectory.windowsazure.com/*'}))[0] ?? null),
      'Microsoft’s page',
    );
    expect(opened.incognito).toBe(true);

    await hold(postkey, {id: 'private', name: 'Private', password: 'mnpqrstvwxzbcdfg', incognito: true});
    const second = await openPrivate(postkey, `${SITE}/second`);

    const shown = async (where: Page) => (await popupWhere(await openPopup(postkey, where), 'what is held', ({held}) => held.length > 0)).held.map(({name}) => name);
    expect(await shown(first.page)).toEqual(['Private']);
    await closePopup(postkey);
    expect(await shown(page)).toEqual(['Normal']);
    await closePopup(postkey);
    const tab = await postkey.open(`chrome-extension://${postkey.extensionId}/popup.html`);
    expect(await tab.evaluate(() => chrome.runtime.sendMessage({name: 'popup-bg-reveal', data: {id: 'private'}}))).toEqual({ok: false, error: 'private'});
    await tab.close();

    await first.close();
    await until(async () => (first.page.isClosed() ? true : null), 'the first window to close');
    expect((await heldItems(postkey)).map(({name}) => name).sort()).toEqual(['Normal', 'Private']);
    await killWorker(postkey);
    await second.close();
    await until(async () => ((await heldItems(postkey)).length === 1 ? true : null), 'the private one to be forgotten');
    expect((await heldItems(postkey)).map(({name}) => name)).toEqual(['Normal']);
  });
});
