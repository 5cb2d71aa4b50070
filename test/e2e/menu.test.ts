/**
 * The menu of the right mouse button. No tool can press a browser's own menu, so its event is raised in the service
 * worker, on a host that the extension may script without the press: all behind the event is the real thing.
 */
import type {Page} from 'puppeteer-core';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {launch, until, type Postkey} from './harness';
import {clearHeld, hold, MAILBOX, PASSWORD} from './harness/hold';

const HOST = 'https://mysignins.azure.us';
let postkey: Postkey;
let page: Page;

beforeAll(async () => {
  postkey = await launch();
  await postkey.serve(HOST, () => '<!doctype html><title>Device</title><input id="one"><input id="two" type="password"><div id="host"></div><script>document.getElementById("host").attachShadow({mode: "open"}).innerHTML = "<input id=three>";</script>');
  page = await postkey.open(`${HOST}/device`);
});
afterAll(() => postkey?.close());
afterEach(() => clearHeld(postkey));

async function choose(menuItemId: string): Promise<void> {
  const target = await postkey.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(async (id: string, origin: string) => {
    const [tab] = await chrome.tabs.query({url: `${origin}/*`});
    const event = chrome.contextMenus.onClicked as unknown as {dispatch(info: object, tab: object | undefined): void};
    event.dispatch({menuItemId: id, frameId: 0, editable: true}, tab);
  }, menuItemId, HOST);
}

const value = (id: string) => page.evaluate((name) => (document.getElementById(name) as HTMLInputElement).value, id);

describe('the menu of the right mouse button', () => {
  it('stands in the browser, without the password while none is held', async () => {
    const target = await postkey.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    const has = (id: string) =>
      worker?.evaluate((name: string) => new Promise<boolean>((done) => chrome.contextMenus.update(name, {}, () => done(!chrome.runtime.lastError))), id);
    await until(async () => ((await has('smtp-host')) ? true : null), 'the menu');
    expect(await has('smtp-password')).toBe(false);
  });

  it('puts the app password into the field that was pressed, whatever kind it is', async () => {
    await hold(postkey);
    await page.focus('#one');
    await choose('smtp-password');
    await until(async () => ((await value('one')) === PASSWORD ? true : null), 'the password');
    expect(await value('two')).toBe('');
  });

  it('puts the user name into a field inside a shadow root', async () => {
    await hold(postkey);
    await page.evaluate(() => document.getElementById('host')?.shadowRoot?.querySelector('input')?.focus());
    await choose('smtp-username');
    await until(async () => ((await page.evaluate(() => document.getElementById('host')?.shadowRoot?.querySelector('input')?.value)) === MAILBOX ? true : null), 'the user name');
  });

  it('puts the mail server in although nothing is held, and no password', async () => {
    await page.focus('#two');
    await choose('smtp-password');
    await choose('smtp-host');
    await until(async () => ((await value('two')) === 'smtp.office365.com' ? true : null), 'the mail server');
  });
});
