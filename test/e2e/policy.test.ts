/** What an administrator sets, by Chromium's real policy files. */
import type {Page} from 'puppeteer-core';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {appPasswordsReplica} from '../pages/app-passwords';
import {SETTINGS_PAGE} from '../pages/settings-page';
import {
  APP_PASSWORDS,
  closePopup,
  guide,
  heldItems,
  inWorker,
  launch,
  makeVariant,
  nextStop,
  openPopup,
  popupWhere,
  type Postkey,
  press,
  readPopup,
  setPolicy,
  testid,
  until,
  type Variant,
  whyNoPolicy,
} from './harness';
import {clearHeld, hold, MAILBOX} from './harness/hold';

const ALLOWED = 'https://printers.contoso.com';
const FORBIDDEN = 'https://printers.contoso.com.evil.example';

let variant: Variant;
let postkey: Postkey;
let page: Page;
let takeAway = () => {};

async function start(policy: unknown): Promise<void> {
  variant = await makeVariant();
  takeAway = setPolicy(variant.id, policy);
  postkey = await launch({extension: variant.folder});
  for (const site of [ALLOWED, FORBIDDEN]) await postkey.serve(site, () => SETTINGS_PAGE);
  await until(
    () => inWorker(postkey, async () => (Object.keys(await chrome.storage.managed.get(null)).length > 0 ? true : null)),
    'the policy to arrive',
  );
  page = await postkey.open(`${ALLOWED}/`);
}

async function stop(): Promise<void> {
  takeAway();
  await postkey?.close();
  await variant?.remove();
}

const send = (popup: Page, name: string, data: object) => popup.evaluate((message) => chrome.runtime.sendMessage(message), {name, data});
const askPage = async () => {
  const [tab] = await chrome.tabs.query({active: true, lastFocusedWindow: true});
  await chrome.scripting.executeScript({target: {tabId: tab?.id ?? -1}, func: () => document.title});
};
/** Raises the menu's event, as no tool can press a browser's own menu. The popup has given access to the tab. */
const chooseInMenu = (menuItemId: string) =>
  inWorker(
    postkey,
    async (id) => {
      const [tab] = await chrome.tabs.query({active: true, lastFocusedWindow: true});
      const event = chrome.contextMenus.onClicked as unknown as {dispatch(info: object, tab: object | undefined): void};
      event.dispatch({menuItemId: id, frameId: 0, editable: true}, tab);
    },
    menuItemId,
  );
const settingsText = async (popup: Page) => {
  await press(popup, 'settings');
  await popup.waitForSelector(testid('settings-view'), {visible: true});
  return (await readPopup(popup)).text;
};

const reason = whyNoPolicy();
const title = (what: string) => (reason ? `${what} [left out: ${reason}]` : what);

describe.skipIf(reason !== '')(title('a policy that closes much'), () => {
  beforeAll(() =>
    start({
      maxLifetimeMinutes: 10,
      forgetAfterFill: true,
      allowCopy: false,
      allowReveal: false,
      fillOnly: ['*.contoso.com'],
      server: {host: 'relay.contoso.com', port: 2525, security: 'none'},
      sender: 'noreply@contoso.com',
      namePattern: 'IT {site} {date}',
      helpText: 'App passwords are for printers alone.',
      helpContact: 'helpdesk@contoso.com',
    }),
  );
  afterAll(stop);
  afterEach(async () => {
    await closePopup(postkey);
    await clearHeld(postkey);
  });

  it('wins over the user’s choices and is shown as the organisation’s', async () => {
    await inWorker(postkey, () => chrome.storage.local.set({choices: {lifetime: null, forgetAfterFill: false}}));
    const popup = await openPopup(postkey, page);
    const text = await settingsText(popup);
    expect(text).toContain('10 minutes at the longest');
    expect(text).toContain('relay.contoso.com:2525');
    expect(text).toContain('App passwords are for printers alone.');
    expect(await popup.$eval(`${testid('organisation')}`, (one) => one.querySelector('a')?.getAttribute('href'))).toBe('mailto:helpdesk@contoso.com');
    expect(await popup.$eval(testid('lifetime'), (select) => (select as HTMLSelectElement).value)).toBe('10');
    const toggle = await popup.$eval(testid('forget-after-fill'), (box) => ({on: (box as HTMLInputElement).checked, disabled: (box as HTMLInputElement).disabled}));
    expect(toggle).toEqual({on: true, disabled: true});
    expect(await send(popup, 'popup-bg-choose', {lifetime: null})).toMatchObject({ok: true, value: {settings: {lifetime: 10}}});
  });

  it('holds nothing longer, what was held before it included', async () => {
    const now = Date.now();
    await hold(postkey, {capturedAt: now - 9 * 60_000, expiresAt: now + 60 * 60_000});
    const popup = await openPopup(postkey, page);
    await send(popup, 'popup-bg-choose', {});
    expect((await heldItems(postkey)).map(({expiresAt}) => expiresAt)).toEqual([now + 60_000]);
  });

  it('neither shows nor copies a password, even where the background is asked past the buttons', async () => {
    await hold(postkey, {id: 'asked-for'});
    const popup = await openPopup(postkey, page);
    await popupWhere(popup, 'what is held', ({held}) => held.length === 1);
    await until(async () => ((await popup.$(testid('reveal'))) === null && (await popup.$(testid('copy'))) === null ? true : null), 'no such buttons');
    expect(await send(popup, 'popup-bg-reveal', {id: 'asked-for'})).toEqual({ok: false, error: 'not-allowed'});
    expect(await send(popup, 'popup-bg-copy', {id: 'asked-for'})).toEqual({ok: false, error: 'not-allowed'});
  });

  it('fills where it may, with the relay and the sender that it sets, and forgets', async () => {
    await hold(postkey);
    const popup = await openPopup(postkey, page);
    await popupWhere(popup, 'the plan', ({canFill, rows}) => canFill && rows.some(({value}) => value === 'relay.contoso.com'));
    await press(popup, 'fill');
    await popupWhere(popup, 'the report', ({report}) => report.length > 0);
    const values = await page.$$eval('form [name]', (fields) => Object.fromEntries(fields.map((field) => [(field as HTMLInputElement).name, (field as HTMLInputElement).value])));
    expect(values).toMatchObject({host: 'relay.contoso.com', port: '2525', user: MAILBOX, from: 'noreply@contoso.com'});
    await until(async () => ((await heldItems(postkey)).length === 0 ? true : null), 'it to be forgotten');
  });

  it('fills nowhere else: the popup says why, and the background refuses', async () => {
    await hold(postkey, {id: 'asked-for'});
    await page.goto(`${FORBIDDEN}/`);
    const popup = await openPopup(postkey, page);
    await popup.waitForSelector(testid('site-not-allowed'), {visible: true});
    expect((await readPopup(popup)).canFill).toBe(false);
    // The order that the popup would have sent, but for its button.
    const reply = await popup.evaluate(async (origin) => {
      const [tab] = await chrome.tabs.query({active: true, currentWindow: true});
      const tabId = tab?.id ?? -1;
      const [{result} = {}] = await chrome.scripting.executeScript({target: {tabId}, func: () => (globalThis as unknown as {__postkeyFormAgent: {scan(): {scanId: string; fields: {key: string; type: string}[]}}}).__postkeyFormAgent.scan()});
      const key = result?.fields.find(({type}) => type === 'password')?.key ?? '';
      const data = {id: 'asked-for', tabId, frameId: 0, documentId: null, origin, scanId: result?.scanId ?? '', steps: [{key, role: 'smtp-password', value: '', secret: true}]};
      return chrome.runtime.sendMessage({name: 'popup-bg-fill', data}) as Promise<unknown>;
    }, FORBIDDEN);
    expect(reply).toEqual({ok: false, error: 'site-not-allowed'});
    await closePopup(postkey);
    await page.goto(`${ALLOWED}/`);
  });

  it('fills by the menu of the right mouse button where it may, and nowhere else', async () => {
    const host = () => page.$eval('[name=host]', (field) => (field as HTMLInputElement).value);
    await openPopup(postkey, page);
    await closePopup(postkey);
    await page.focus('[name=host]');
    await chooseInMenu('smtp-host');
    await until(async () => ((await host()) === 'relay.contoso.com' ? true : null), 'the relay');

    await page.goto(`${FORBIDDEN}/`);
    await openPopup(postkey, page);
    await closePopup(postkey);
    await page.focus('[name=host]');
    // The browser calls in their order: an order that was sent has arrived when what was asked after it is answered.
    await chooseInMenu('smtp-host');
    for (let asked = 0; asked < 5; asked += 1) await inWorker(postkey, askPage);
    expect(await host()).toBe('');
    await page.goto(`${ALLOWED}/`);
  });

  it('gives the guide the organisation’s names for app passwords', async () => {
    await postkey.serve(new URL(APP_PASSWORDS).origin, () => appPasswordsReplica({password: 'bcdfghjklmnpqrst'}));
    const microsoft = await postkey.open(APP_PASSWORDS);
    const first = await nextStop(microsoft, '');
    expect(first.step).toBe('create');
    if (first.ring) await microsoft.mouse.click(first.ring.x + first.ring.width / 2, first.ring.y + first.ring.height / 2);
    const {hint} = await nextStop(microsoft, 'create');
    expect(hint.buttons[0]?.text).toMatch(/^IT Mail \d{1,2} [A-Z][a-z]{2} \d{4}$/);
    await microsoft.close();
  });
});

describe.skipIf(reason !== '')(title('a policy with mistakes'), () => {
  beforeAll(() =>
    start({
      allowGuide: false,
      fillOnly: ['*.contoso.com', 'two words'],
      server: {host: 'relay.contoso.com', port: 70_000, security: 'none'},
      // Chrome knows that these are wrong, and hands over neither.
      allowReveal: 'no',
      maxLifetime: 5,
    }),
  );
  afterAll(stop);

  it('holds in what is right, and names what is not', async () => {
    const popup = await openPopup(postkey, page);
    const text = await settingsText(popup);
    expect(text).toContain('fillOnly[1], server');
    expect(text).toContain('*.contoso.com');
    expect(await inWorker(postkey, async () => Object.keys(await chrome.storage.managed.get(null)).sort())).toEqual(['allowGuide', 'fillOnly', 'server']);
    await closePopup(postkey);
  });

  it('draws no hints on Microsoft’s page, keeps the password all the same, and the popup says so', async () => {
    await postkey.serve(new URL(APP_PASSWORDS).origin, () => appPasswordsReplica({password: 'bcdfghjklmnpqrst'}));
    const microsoft = await postkey.open(APP_PASSWORDS);
    await microsoft.waitForSelector('#create');
    await microsoft.click('#create');
    await microsoft.type('#name', 'Hall scanner');
    await microsoft.click('#next');
    await until(async () => ((await heldItems(postkey)).some(({password}) => password === 'bcdfghjklmnpqrst') ? true : null), 'the password to be held');
    const popup = await openPopup(postkey, microsoft);
    await popupWhere(popup, 'that there are no hints', ({text}) => /no hints on this page/i.test(text));
    const view = await guide(microsoft);
    expect([view.ring, view.hint, view.panel, view.trouble]).toEqual([null, null, null, null]);
    await microsoft.close();
  });
});
