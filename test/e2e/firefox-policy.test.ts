/** Where Firefox differs: policies.json without a schema, and a clipboard that the background reaches by itself. */
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {SETTINGS_PAGE} from '../pages/settings-page';
import {makeVariant, popupWhere, until, type Variant} from './harness';
import {type FirefoxPopup, type FirefoxPostkey, holdInFirefox, launchFirefox, openFirefoxPopup, readFirefoxSession, setFirefoxPolicy, whyNoFirefoxPolicy} from './harness/firefox';
import {PASSWORD} from './harness/hold';

const SITE = 'https://settings.example';

let variant: Variant;
let postkey: FirefoxPostkey;
let page: Page;

async function start(id: string, granted: readonly string[]): Promise<void> {
  variant = await makeVariant((manifest) => {
    manifest.permissions.push(...granted);
    manifest.browser_specific_settings = {gecko: {...manifest.browser_specific_settings, id}};
  }, 'firefox');
  postkey = await launchFirefox({extension: variant.folder});
  await postkey.serve(SITE, () => SETTINGS_PAGE);
  page = await postkey.open(`${SITE}/`);
}

async function stop(): Promise<void> {
  await postkey?.close();
  await variant?.remove();
}

declare const browser: {
  storage: {local: {set(items: object): Promise<void>}};
  alarms: {create(name: string, when: {when: number}): void};
  runtime: {sendMessage(message: object): Promise<unknown>};
};

const reason = whyNoFirefoxPolicy();

describe.skipIf(reason !== '')(reason ? `policies.json [left out: ${reason}]` : 'policies.json', () => {
  const ID = 'policy-test@postkey.invalid';
  let takeAway = () => {};
  let popup: FirefoxPopup;

  beforeAll(async () => {
    takeAway = setFirefoxPolicy(ID, {maxLifetimeMinutes: 10, allowReveal: 0, fillOnly: ['*.contoso.com', 5], server: {host: 'relay.contoso.com', port: 25, security: 'ssl'}});
    await start(ID, []);
    await holdInFirefox(postkey, {id: 'asked-for'});
    popup = await openFirefoxPopup(postkey, page);
  });
  afterAll(async () => {
    takeAway();
    await stop();
  });

  it('keeps Postkey from filling where the list does not allow it, and the popup says so', async () => {
    const view = await popupWhere(popup, 'why it does not fill', ({text}) => /organization doesn.t let postkey fill/i.test(text));
    expect(view.canFill).toBe(false);
  });

  it('keeps passwords from being shown', async () => {
    expect(await popup.evaluate(() => document.querySelector('[data-testid="reveal"]'))).toBeNull();
    expect(await popup.evaluate(() => browser.runtime.sendMessage({name: 'popup-bg-reveal', data: {id: 'asked-for'}}))).toEqual({ok: false, error: 'not-allowed'});
  });

  it('is shown in the settings, mistakes included', async () => {
    await popup.press('settings');
    const {text} = await popupWhere(popup, 'the settings', (view) => /10 minutes at the longest/i.test(view.text));
    expect(text).toContain('fillOnly[1], server');
  });
});

describe('the clipboard in Firefox, with the user’s leave', () => {
  beforeAll(() => start('clipboard-test@postkey.invalid', ['clipboardRead', 'clipboardWrite']));
  afterAll(stop);

  const clipboard = () => postkey.window.callIn('background', 'page', () => navigator.clipboard.readText());
  const ring = () => postkey.window.callIn('background', 'page', () => browser.alarms.create('clipboard', {when: Date.now()}));
  const copy = async () => {
    const popup = await openFirefoxPopup(postkey, page);
    await popupWhere(popup, 'what is held', ({held}) => held.length === 1);
    await popup.press('copy');
    await until(async () => ('copied' in (await readFirefoxSession(postkey)) ? true : null), 'the copy to be noted');
    expect(await clipboard()).toBe(PASSWORD);
  };
  const settled = () => until(async () => ('copied' in (await readFirefoxSession(postkey)) ? null : true), 'the copy to be done with');

  it('is emptied where it still holds the copy, by the background itself', async () => {
    await postkey.window.callIn('background', 'page', () => browser.storage.local.set({choices: {clearClipboard: true}}));
    await holdInFirefox(postkey, {id: 'asked-for'});
    await copy();
    await ring();
    await settled();
    expect(await clipboard()).toBe('');
  });

  it('is left alone where it holds something else', async () => {
    await copy();
    await postkey.window.callIn('background', 'page', () => navigator.clipboard.writeText('a shopping list'));
    await ring();
    await settled();
    expect(await clipboard()).toBe('a shopping list');
  });
});
