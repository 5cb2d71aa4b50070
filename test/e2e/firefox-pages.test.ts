/** The guide as a guest, and pages that are out for the password, in a real Firefox: a sample of what Chromium is tested with. */
import type {Page} from 'puppeteer-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {appPasswordsReplica} from '../pages/app-passwords';
import {EVIL, form, HIDING, SWAPPING, TAMPERING} from '../pages/hostile-settings';
import {APP_PASSWORDS, guide, guideAt, overlap, popupWhere, type PopupView, pressAt, surrounds, until} from './harness';
import {clearFirefoxSession, closeFirefoxPopup, type FirefoxPopup, type FirefoxPostkey, holdInFirefox, launchFirefox, openFirefoxPopup} from './harness/firefox';
import {PASSWORD} from './harness/hold';

const SITE = 'https://settings.example';
/** Firefox's setting for what pages are told of the system's colours. */
const COLOURS = {pref: 'layout.css.prefers-color-scheme.content-override', dark: 0, light: 1};

let postkey: FirefoxPostkey;
let page: Page;
let html = '';
/** What was asked of the attacker's own server. */
let asked: string[] = [];

beforeAll(async () => {
  postkey = await launchFirefox();
  await postkey.serve(new URL(APP_PASSWORDS).origin, () => appPasswordsReplica({password: PASSWORD}));
  await postkey.serve(SITE, () => html);
  await postkey.serve(EVIL, (url) => {
    asked.push(url.href);
    return '<!doctype html><title>Elsewhere</title><input name="pass" type="password">';
  });
});
afterAll(() => postkey?.close());
afterEach(async () => {
  await closeFirefoxPopup(postkey);
  await page?.close();
  await clearFirefoxSession(postkey);
});

describe('the guide', () => {
  const setColours = (value: number) =>
    postkey.window.call(
      (pref, to) => {
        const {Services} = globalThis as unknown as {Services: {prefs: {setIntPref(name: string, value: number): void}}};
        Services.prefs.setIntPref(pref, to);
      },
      COLOURS.pref,
      value,
    );
  const ringColour = () =>
    postkey.window.evaluateInTab(`window.getComputedStyle(document.querySelector('postkey-guide').openOrClosedShadowRoot.querySelector('[data-testid="guide-ring"]')).borderTopColor`);

  it('rings the control with the hint beside it, in the window, light and dark as the system is', async () => {
    page = await postkey.open(APP_PASSWORDS);
    const {ring, hint} = await guideAt(page, 'create');
    const {control, window} = await page.evaluate(() => {
      const {x, y, width, height} = (document.querySelector('#create') as HTMLElement).getBoundingClientRect();
      return {control: {x, y, width, height}, window: {x: 0, y: 0, width: innerWidth, height: innerHeight}};
    });
    expect(ring && surrounds(ring, control)).toBe(true);
    expect(hint && surrounds(window, hint.box)).toBe(true);
    expect(hint && overlap(hint.box, control)).toBe(false);
    for (const [value, colour] of [[COLOURS.dark, 'rgb(255, 138, 107)'], [COLOURS.light, 'rgb(196, 61, 27)']] as const) {
      await setColours(value);
      await until(async () => ((await ringColour()) === colour ? true : null), `a ring in ${colour}`, {describe: async () => String(await ringColour())});
    }
  });

  it('goes without a trace when it is closed', async () => {
    page = await postkey.open(APP_PASSWORDS);
    const {panel} = await guideAt(page, 'create');
    if (panel) await pressAt(page, panel.box);
    const off = await until(async () => (await guide(page)).panel?.buttons.find(({text}) => /close postkey/i.test(text)), 'the button that closes it');
    await pressAt(page, off.box);
    await until(async () => ((await page.$('postkey-guide')) === null ? true : null), 'the guide to leave the page');
  });
});

describe('a hostile settings page', () => {
  beforeEach(async () => {
    asked = [];
    await holdInFirefox(postkey);
  });

  async function planned(markup: string): Promise<FirefoxPopup> {
    html = `<!doctype html><meta charset="utf-8"><title>Settings</title>${markup}`;
    page = await postkey.open(`${SITE}/`);
    const popup = await openFirefoxPopup(postkey, page);
    await popupWhere(popup, 'a plan', ({verdict, canFill}) => verdict === 'smtp' && canFill);
    return popup;
  }

  async function fill(popup: FirefoxPopup): Promise<string> {
    await popup.press('fill');
    const {report}: PopupView = await popupWhere(popup, 'what came of it', (view) => view.report.length > 0 || /nothing was filled/i.test(view.text));
    return report.find(({role}) => role === 'smtp-password')?.outcome ?? 'nothing was filled';
  }

  /** Where the password stands, as the browser's own code sees it: names of boxes, `markup`, and the attacker's notebook and server. */
  async function places(): Promise<string[]> {
    const found = await postkey.window.callIn(
      'tab',
      'system',
      (password) => {
        const boxes = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].filter(({value}) => value.includes(password));
        const {stolen} = (window as unknown as {wrappedJSObject: {stolen?: unknown[]}}).wrappedJSObject;
        return [
          ...boxes.map((box) => box.getAttribute('name') ?? box.id),
          ...((document.documentElement.outerHTML + document.title + document.location.href).includes(password) ? ['markup'] : []),
          ...(String(stolen).includes(password) ? ['stolen'] : []),
        ];
      },
      PASSWORD,
    );
    return asked.join().includes(PASSWORD) ? [...found, 'asked'] : found;
  }

  const every = (step: number, attacks: typeof HIDING) => attacks.filter((_, index) => index % step === 0);

  it.each(every(4, HIDING))('gets no password when it %s', async (_what, attack) => {
    const popup = await planned(form());
    await page.evaluate(`{${attack}}`);
    expect(await fill(popup)).not.toBe('filled');
    expect(await places()).toEqual([]);
  });

  it.each(every(3, SWAPPING))('gets it nowhere but in its field when it %s', async (_what, attack) => {
    const popup = await planned(form());
    await page.evaluate(`{${attack}}`);
    await fill(popup);
    expect((await places()).filter((place) => place !== 'pass')).toEqual([]);
  });

  it.each(every(4, TAMPERING))('gets it in its field alone when it %s', async (_what, attack) => {
    expect(await fill(await planned(attack + form()))).toBe('filled');
    expect(await places()).toEqual(['pass']);
  });
});
