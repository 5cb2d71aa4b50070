/** Pointing at the fields of a page that says nothing of mail. */
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {closePopup, launch, openPopup, popupWhere, press, testid, until, type Postkey} from './harness';
import {hold, MAILBOX, PASSWORD} from './harness/hold';

const SITE = 'https://device.example';
const PAGE = `<!doctype html><title>Device</title><h1>Device</h1>
  <form onsubmit="window.submitted = true; return false">
    <p><label>Field A <input name="a"></label> <label>Field B <input name="b"></label> <label>Field C <input name="c" type="password"></label></p>
    <button id="send" onclick="window.pressed = true">Send</button>
  </form>`;

let postkey: Postkey;
let page: Page;

beforeAll(async () => {
  postkey = await launch();
  await postkey.serve(SITE, () => PAGE);
  await hold(postkey);
  page = await postkey.open(`${SITE}/`);
});
afterAll(() => postkey?.close());

const value = (name: string) => page.$eval(`[name=${name}]`, (field) => (field as HTMLInputElement).value);
const pickerIsThere = () => page.evaluate(() => document.documentElement.querySelector(':scope > div[popover]') !== null);

async function startPicking(): Promise<void> {
  const popup = await openPopup(postkey, page);
  await popupWhere(popup, 'that it found nothing', (view) => view.verdict !== '' && view.verdict !== 'smtp');
  // The popup closes itself at this press: whether the press is answered before that is chance.
  await press(popup, 'pick').catch(() => undefined);
  await until(async () => ((await pickerIsThere()) ? true : null), 'the picker');
  await closePopup(postkey);
}

describe('a page that says nothing of mail', () => {
  it('lets the user point with the mouse and the keyboard, and nothing on the page is pressed', async () => {
    await startPicking();
    // The password with the mouse, then the user name with the keyboard; a button on the way does nothing.
    await page.click('#send');
    await page.click('[name=c]');
    await page.focus('[name=b]');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => ['pressed', 'submitted'].filter((name) => name in window))).toEqual([]);
    expect([await value('a'), await value('b'), await value('c')]).toEqual(['', '', '']);
  });

  it('is filled where the user pointed, and nowhere else', async () => {
    const popup = await openPopup(postkey, page);
    const view = await popupWhere(popup, 'the plan', (now) => now.verdict === 'smtp');
    expect(view.rows.map(({role, name}) => [role, name])).toEqual([['smtp-username', 'b'], ['smtp-password', 'c']]);
    await press(popup, 'fill');
    await popupWhere(popup, 'the report', (now) => now.report.length === 2);
    expect([await value('a'), await value('b'), await value('c')]).toEqual(['', MAILBOX, PASSWORD]);
    await closePopup(postkey);
  });

  it('is known again after a reload, by the look of its fields and not by their values', async () => {
    await page.reload();
    const popup = await openPopup(postkey, page);
    await popupWhere(popup, 'the plan', (now) => now.verdict === 'smtp' && now.rows.length === 2);
    const kept = await popup.evaluate(() => chrome.storage.local.get(null));
    expect(JSON.stringify(kept)).not.toContain(PASSWORD);
    expect(JSON.stringify(kept)).not.toContain(MAILBOX);
    expect(await popup.$$(testid('plan-row'))).toHaveLength(2);
  });
});
