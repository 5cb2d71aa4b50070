/** What the guide says where something stands in the way, and what it hands the user. */
import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import texts from '../../_locales/en/guide.json';
import mail from '../../_locales/en/mail.json';
import {appPasswordsReplica} from '../pages/app-passwords';
import {APP_PASSWORDS, guide, guideAt, guideTrouble, type GuideView, inside, openServed, pressAt, until} from './harness';
import {launchForAll} from './harness/for-all';

const PASSWORD = 'bcdfghjklmnpqrst';

const postkey = launchForAll();
const open = (html: string, url = APP_PASSWORDS) => openServed(postkey, html, url);

async function says(on: Page, words: RegExp): Promise<GuideView> {
  return until(
    async () => {
      const view = await guide(on);
      return words.test(view.hint?.text ?? '') ? view : null;
    },
    `the hint to say ${words}`,
    {describe: async () => JSON.stringify(await guide(on))},
  );
}

describe('no app passwords on this page', () => {
  const CAUSES = [
    ['switch', 'Your organization has turned off app passwords.'],
    ['enforced', 'App passwords need per-user MFA in the state Enforced.'],
    ['policy', 'Security defaults protect this account; app passwords can’t be used.'],
    ['method', 'Set up a verification method before you create app passwords.'],
  ] as const;

  it.each(CAUSES)('names all four causes, that of "%s" first and set apart, where the page says: %s', async (cause, words) => {
    const on = await open(appPasswordsReplica({notAvailable: words}));
    await guideTrouble(on, 'not-available');
    const points = await inside(on, ['guide-trouble'], (card: Element) => [...card.querySelectorAll('li')].map((one) => ({text: one.textContent ?? '', said: one.classList.contains('said')})));
    expect(points.map(({said}) => said)).toEqual([true, false, false, false]);
    expect(points[0]?.text).toBe(texts[`guideCause_${cause}`].message);
    expect(new Set(points.map(({text}) => text))).toEqual(new Set(CAUSES.map(([one]) => texts[`guideCause_${one}`].message)));
  });

  it('sets none apart where the page gives no reason', async () => {
    const on = await open(appPasswordsReplica({notAvailable: 'App passwords are unavailable.'}));
    const {trouble} = await guideTrouble(on, 'not-available');
    expect(await inside(on, ['guide-trouble'], (card: Element) => card.querySelectorAll('.said').length)).toBe(0);
    expect(trouble?.text).toContain('usual reasons');
  });

  // A page's header may forbid the clipboard to every script in it, and the browser's older command may be switched off.
  it.each([
    ['as the browser lets it', () => {}, 'copied'],
    ['where the page may not use the clipboard', () => Object.defineProperty(navigator.clipboard, 'writeText', {value: () => Promise.reject(new Error('no'))}), 'copied'],
    ['where nothing may', () => {
      Object.defineProperty(navigator.clipboard, 'writeText', {value: () => Promise.reject(new Error('no'))});
      document.execCommand = () => false;
    }, 'shown'],
  ] as const)('hands over a message to the administrator %s', async (_, forbid, outcome) => {
    const on = await open(`${appPasswordsReplica({notAvailable: 'App passwords are unavailable.'})}<textarea id="paste"></textarea>`);
    await guideTrouble(on, 'not-available');
    await inGuideWorld(on, forbid);
    const copy = await until(async () => (await guide(on)).trouble?.buttons.find(({text}) => /copy message/i.test(text)) ?? null, 'the button that copies it');
    await pressAt(on, copy.box);
    if (outcome === 'shown') {
      const {trouble} = await until(async () => ((await guide(on)).trouble?.text.includes('Select this message') ? guide(on) : null), 'the message itself');
      expect(trouble?.text).toContain('app password for a device or program');
      return;
    }
    await until(async () => (/copied/i.test((await guide(on)).trouble?.text ?? '') ? true : null), 'the guide to say that it is copied', {describe: async () => JSON.stringify(await guide(on))});
    await on.focus('#paste');
    await on.keyboard.down('Control');
    await on.keyboard.press('KeyV');
    await on.keyboard.up('Control');
    const pasted = await until(async () => (await on.$eval('#paste', (box) => (box as HTMLTextAreaElement).value)) || null, 'the message on the clipboard');
    expect(pasted).toContain(mail.mailAdminNone.message);
    for (const {message} of [mail.mailSwitch_mfa, mail.mailSwitch_mailbox_switch, mail.mailSwitch_security_defaults]) expect(pasted).toContain(message);
  });
});

/** Changes what the guide's own scripts find in their world, where the page's changes do not reach. */
async function inGuideWorld(on: Page, act: () => unknown): Promise<void> {
  const session = await on.createCDPSession();
  const worlds = new Promise<number>((resolve) => session.on('Runtime.executionContextCreated', ({context}) => context.origin.includes(postkey.extensionId) && resolve(context.id)));
  await session.send('Runtime.enable');
  await session.send('Runtime.evaluate', {contextId: await worlds, expression: `(${String(act)})()`});
  await session.detach();
}

describe('the session, the list, the name, the network', () => {
  it.each([
    ['an expired session', '<p>Your session has expired.</p>'],
    ['a session that timed out', '<p>Your session timed out. Please refresh.</p>'],
    ['a sign-in form', '<form><input type="email" name="user"><input type="password"><button>Next</button></form>'],
    ['a button to sign in', '<p>You have been signed out.</p><button>Sign in</button>'],
  ])('%s: to sign in again', async (_, body) => {
    const on = await open(`<!doctype html><html lang="en"><title>Microsoft</title>${body}</html>`);
    const {trouble, hint, ring} = await guideTrouble(on, 'signed-out');
    expect(trouble?.text).toMatch(/sign in again/i);
    expect([hint, ring]).toEqual([null, null]);
  });

  it('a session that ends while the page is open, and goes on after the sign-in', async () => {
    const on = await open(appPasswordsReplica({}));
    await guideAt(on, 'create');
    await on.evaluate(() => {
      const whole = document.body.innerHTML;
      document.body.innerHTML = '<p>Your session has expired.</p><button id="again">Sign in</button>';
      document.querySelector('#again')?.addEventListener('click', () => (document.body.innerHTML = whole));
    });
    await guideTrouble(on, 'signed-out');
    await on.click('#again');
    expect((await guideAt(on, 'create')).trouble).toBeNull();
  });

  it('forty entries: that the list is full, and again where the page says so itself', async () => {
    const on = await open(appPasswordsReplica({entries: Array.from({length: 40}, (_, index) => `Printer ${index + 1}`)}));
    expect((await guideAt(on, 'create')).hint?.text).toMatch(/list is full[^]*40[^]*delete one/i);
    await on.click('#create');
    await guideAt(on, 'name');
    await on.type('#name', 'Hall scanner');
    await on.click('#next');
    await says(on, /list is full/i);
  });

  it('a name that is refused: another one, which the page takes', async () => {
    const on = await open(appPasswordsReplica({refuses: {Printer: 'This name can’t be used.'}}));
    await guideAt(on, 'create');
    await on.click('#create');
    await guideAt(on, 'name');
    await on.type('#name', 'Printer');
    await guideAt(on, 'next');
    await on.click('#next');
    const {hint} = await says(on, /did not take that name/i);
    expect(hint?.step).toBe('name');
    if (hint?.buttons[0]) await pressAt(on, hint.buttons[0].box);
    await guideAt(on, 'next');
    await on.click('#next');
    await guideAt(on, 'copy');
  });

  it('an error of the page while a step is open: to try again', async () => {
    const on = await open(appPasswordsReplica({refuses: {Printer: 'Network error. Something went wrong, try again later.'}}));
    await guideAt(on, 'create');
    await on.click('#create');
    await guideAt(on, 'name');
    await on.type('#name', 'Printer');
    await on.click('#next');
    await says(on, /reports an error[^]*try .*again/i);
  });

  it('a page that did not load: no word of switches that nobody turned off', async () => {
    const on = await open('<!doctype html><html lang="en"><title>App passwords</title><h1>App passwords</h1><p role="alert">Something went wrong. Try again later.</p></html>');
    const {trouble} = await guideTrouble(on, 'unknown-page');
    expect(trouble?.text).toMatch(/did not load[^]*connection/i);
  });
});

describe('the box is closed before the password was captured', () => {
  it('says that it is lost, to delete that entry and to create another', async () => {
    // Shown as a picture: there is no text to read.
    const html = appPasswordsReplica({}).replace("$('secret').textContent = password || random();", "$('secret').innerHTML = '<svg width=\"160\" height=\"20\"><rect width=\"160\" height=\"20\"/></svg>';");
    const on = await open(html);
    await guideAt(on, 'create');
    await on.click('#create');
    await guideAt(on, 'name');
    await on.type('#name', 'Hall scanner');
    await on.click('#next');
    await says(on, /not yet with postkey/i);
    await on.click('#close');
    await says(on, /password is lost[^]*delete the entry “Hall scanner”[^]*create another/i);
  });

  it('takes it back with the next round', async () => {
    const html = appPasswordsReplica({password: PASSWORD}).replace("$('secret').textContent = password || random();", "$('secret').innerHTML = window.round ? password : '<svg width=\"160\" height=\"20\"><rect width=\"160\" height=\"20\"/></svg>'; window.round = 1;").replace("password = '';", '');
    const on = await open(html);
    for (const [name, then] of [['Hall scanner', /password is lost/i], ['Hall scanner 2', /that was it/i]] as const) {
      await on.click('#create');
      await guideAt(on, 'name');
      await on.type('#name', name);
      await guideAt(on, 'next');
      await on.click('#next');
      await guideAt(on, 'copy');
      await on.click('#close');
      await says(on, then);
    }
  });
});
