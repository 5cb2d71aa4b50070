/** The guide on the other pages, when something stands in the way, and as a thing that is drawn over a page. */
import type {Page} from 'puppeteer-core';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {appPasswordsReplica} from '../pages/app-passwords';
import {personalReplica} from '../pages/personal';
import {securityInfoReplica, type SecurityInfoOptions} from '../pages/security-info';
import {
  APP_PASSWORDS,
  closePopup,
  controlUnder,
  follow,
  guide,
  guideAt,
  guideTrouble,
  launch,
  openPopup,
  overlap,
  popupWhere,
  pressAt,
  readSessionStorage,
  surrounds,
  until,
  walkGuide,
  type GuideStop,
  type Postkey,
} from './harness';
import {clearHeld} from './harness/hold';

const PASSWORD = 'bcdfghjklmnpqrst';
const SECURITY_INFO = 'https://mysignins.microsoft.com/security-info';
const PERSONAL = 'https://account.live.com/proofs/AppPassword?mkt=en-us';

let postkey: Postkey;
let page: Page | undefined;

beforeAll(async () => {
  postkey = await launch();
});
afterAll(() => postkey?.close());
afterEach(async () => {
  await closePopup(postkey);
  await page?.close();
  page = undefined;
  await clearHeld(postkey);
});

async function open(url: string, html: string): Promise<Page> {
  await postkey.serve(new URL(url).origin, () => html);
  page = await postkey.open(url);
  return page;
}

async function heldPasswords(): Promise<string[]> {
  const stored = Object.entries(await readSessionStorage(postkey)).filter(([key]) => key.startsWith('held:'));
  return stored.map(([, item]) => (item as {password: string}).password);
}

/** What a stop is called. What stands in a text box is no part of it: it changes while the stop lasts. */
function named(step: string, control: GuideStop['control']): string {
  if (control?.tag === 'select') return `${step} a list`;
  return control?.tag === 'button' ? `${step} ${control.text.split('Lorem')[0] ?? ''}`.trim() : step;
}

/** Does what is ringed until `done`, also where one step has several parts. @returns "step control" for each stop. */
async function walkParts(on: Page): Promise<string[]> {
  const stops: string[] = [];
  for (let last = ''; stops.length < 20; last = stops.at(-1) ?? '') {
    const stop = await until(
      async () => {
        const {hint, panel, ring} = await guide(on);
        if (hint?.step === 'done') return {step: 'done', hint, panel, ring: null, control: null};
        if (!hint || !ring) return null;
        const control = await controlUnder(on, ring);
        if (!control) return null;
        return named(hint.step, control) === last || !surrounds(ring, control.box) ? null : {step: hint.step, hint, panel, ring, control};
      },
      `the stop after "${last}"`,
      {describe: async () => JSON.stringify(await guide(on))},
    );
    stops.push(named(stop.step, stop.control));
    if (stop.step === 'done') return stops;
    // A list is opened by the system: the choice in it is made by hand.
    if (stop.control?.tag === 'select') await on.select('#method', 'ours');
    else await follow(on, stop);
  }
  throw new Error(`no end after ${stops.join(', ')}`);
}

describe('on Security info', () => {
  const cases: [string, Partial<SecurityInfoOptions>, string[]][] = [
    ['tiles', {}, ['create Add sign-in method', 'create App password', 'name', 'next Next', 'copy Copy password to clipboard', 'close Done', 'done']],
    ['tiles without test ids', {testIds: false}, ['create Add sign-in method', 'create App password', 'name', 'next Next', 'copy Copy password to clipboard', 'close Done', 'done']],
    ['the drop-down of before', {picker: 'drop-down'}, ['create Add sign-in method', 'create a list', 'create Add', 'name', 'next Next', 'copy Copy password to clipboard', 'close Done', 'done']],
    ['tiles in German', {language: 'de'}, ['create Anmeldemethode hinzufügen', 'create App-Kennwort', 'name', 'next Weiter', 'copy Kennwort in Zwischenablage kopieren', 'close Fertig', 'done']],
    ['tiles in Hebrew', {language: 'he', testIds: false}, ['create הוסף שיטת כניסה', 'create סיסמת אפליקציה', 'name', 'next הבא', 'copy העתק סיסמה ללוח', 'close סיום', 'done']],
  ];
  it.each(cases)('leads through %s', async (_, options, expected) => {
    const on = await open(SECURITY_INFO, securityInfoReplica({password: PASSWORD, ...options}));
    const stops = await walkParts(on);
    expect(stops).toEqual(expected);
    expect(await heldPasswords()).toEqual([PASSWORD]);
  });

  it('goes on after a sign-in in the middle', async () => {
    const on = await open(SECURITY_INFO, securityInfoReplica({password: PASSWORD, signIn: 'https://login.microsoftonline.com/again'}));
    await postkey.serve('https://login.microsoftonline.com', () => `<!doctype html><title>Sign in</title><a href="${SECURITY_INFO}#add">Continue</a>`);
    for (const text of ['Add sign-in method', 'App password']) {
      const ring = await until(async () => {
        const view = await guide(on);
        return view.ring && (await controlUnder(on, view.ring))?.text.startsWith(text) ? view.ring : null;
      }, `the ring on "${text}"`);
      await pressAt(on, ring);
    }
    await (await on.waitForSelector('a'))?.click();
    await guideAt(on, 'name');
  });

  it('says the causes where the account has no app passwords among its methods', async () => {
    const on = await open(SECURITY_INFO, securityInfoReplica({password: PASSWORD, offered: false}));
    const {ring} = await until(async () => {
      const view = await guide(on);
      return view.ring ? view : null;
    }, 'the first ring');
    if (ring) await pressAt(on, ring);
    const view = await guideTrouble(on, 'not-available');
    expect(view.ring).toBeNull();
    expect(view.trouble?.text).toMatch(/enforced/i);
  });

  it('says nothing on the other views of the same page', async () => {
    const on = await open('https://mysignins.microsoft.com/', '<!doctype html><title>Sign-ins</title><main><button>Add sign-in method</button></main>');
    await on.waitForSelector('button');
    await on.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300))));
    expect(await guide(on)).toEqual({ring: null, hint: null, panel: null, trouble: null});
  });
});

describe('on the page for personal accounts', () => {
  it('says at once that it no longer sends mail, and takes what is shown all the same', async () => {
    const on = await open(PERSONAL, personalReplica({password: PASSWORD}));
    const {trouble} = await guideTrouble(on, 'personal-account');
    expect(trouble?.text).toMatch(/2024/);
    await until(async () => ((await heldPasswords()).includes(PASSWORD) ? true : null), 'the password to be held');
  });
});

describe('when something stands in the way', () => {
  const trouble = (text: string) => appPasswordsReplica({notAvailable: text});

  it.each([
    ['Your organization has turned off app passwords.', /switched off|turned off|not allow/i],
    ['App passwords need per-user MFA in the state Enforced.', /enforced/i],
    ['Security defaults protect this account; app passwords can’t be used.', /conditional access|security defaults/i],
    ['Set up a verification method before you create app passwords.', /method/i],
  ])('"%s": marks the cause and has a message for the administrator', async (text, said) => {
    const on = await open(APP_PASSWORDS, trouble(text));
    const view = await guideTrouble(on, 'not-available');
    expect(view.trouble?.text).toMatch(said);
    expect(view.trouble?.buttons.length).toBeGreaterThan(0);
    expect(view.ring).toBeNull();
  });

  it('a session that ended: says to sign in again', async () => {
    const on = await open(APP_PASSWORDS, '<!doctype html><html lang="en"><title>Sign in</title><p>Your session has expired.</p><button>Sign in</button></html>');
    await guideTrouble(on, 'signed-out');
  });

  it('forty entries: says that one has to go first', async () => {
    const entries = Array.from({length: 40}, (_, index) => `Printer ${index + 1}`);
    const on = await open(APP_PASSWORDS, appPasswordsReplica({entries}));
    const {hint} = await guideAt(on, 'create');
    expect(hint?.text).toMatch(/40/);
  });

  it('a name that the page refuses: says so', async () => {
    const on = await open(APP_PASSWORDS, appPasswordsReplica({refuses: {Printer: 'This name can’t be used.'}}));
    await pressAt(on, (await guideAt(on, 'create')).ring ?? {x: 0, y: 0, width: 0, height: 0});
    await guideAt(on, 'name');
    await on.type('#name', 'Printer');
    await guideAt(on, 'next');
    await on.click('#next');
    await until(async () => (/another name|not take|refuse/i.test((await guide(on)).hint?.text ?? '') ? true : null), 'the guide to say that the name was refused', {describe: async () => JSON.stringify(await guide(on))});
  });

  it('a password that closes itself before anything could read it: says that it is lost', async () => {
    // The password is shown as a picture: no text can be read, and the user closes the box.
    const html = appPasswordsReplica({}).replace("$('secret').textContent = password || random();", "$('secret').innerHTML = '<svg width=\"160\" height=\"20\"><rect width=\"160\" height=\"20\"/></svg>';");
    const on = await open(APP_PASSWORDS, html);
    await on.click('#create');
    await on.type('#name', 'Hall scanner');
    await on.click('#next');
    await guideAt(on, 'copy');
    await on.click('#close');
    await until(async () => (/lost|gone/i.test((await guide(on)).hint?.text ?? '') ? true : null), 'the guide to say that the password is lost', {describe: async () => JSON.stringify(await guide(on))});
    expect(await heldPasswords()).toEqual([]);
  });

  it('Close pressed by a script of the page in the very task that shows the password: it is held all the same', async () => {
    const html = appPasswordsReplica({password: PASSWORD}).replace("show('shown');", "show('shown'); $('close').click();");
    const on = await open(APP_PASSWORDS, html);
    await on.click('#create');
    await on.type('#name', 'Hall scanner');
    await on.click('#next');
    await until(async () => ((await heldPasswords()).includes(PASSWORD) ? true : null), 'the password to be held');
  });
});

describe('as a thing over the page', () => {
  const replica = () => appPasswordsReplica({password: PASSWORD});

  it('Escape folds it, the shortcut brings it back, and the page keeps the focus', async () => {
    const on = await open(APP_PASSWORDS, replica());
    await on.focus('#create');
    await guideAt(on, 'create');
    expect(await on.evaluate(() => document.activeElement?.id)).toBe('create');
    await on.keyboard.press('Escape');
    await until(async () => ((await guide(on)).hint === null ? true : null), 'the hint to fold away');
    expect((await guide(on)).ring).toBeNull();
    await on.keyboard.down('Alt');
    await on.keyboard.down('Shift');
    await on.keyboard.press('KeyK');
    await on.keyboard.up('Shift');
    await on.keyboard.up('Alt');
    expect((await guideAt(on, 'create')).hint).not.toBeNull();
  });

  it('switched off it leaves no trace, and the toolbar button brings it back', async () => {
    const on = await open(APP_PASSWORDS, replica());
    const {panel} = await guideAt(on, 'create');
    const more = panel?.buttons[0];
    if (!more) throw new Error('the panel has no button');
    await pressAt(on, more.box);
    const off = await until(async () => (await guide(on)).panel?.buttons.find(({text}) => /close postkey/i.test(text)) ?? null, 'the button that switches the guide off', {describe: async () => JSON.stringify((await guide(on)).panel)});
    await pressAt(on, off.box);
    await until(async () => ((await on.$('postkey-guide')) === null ? true : null), 'the guide to leave the page');
    await popupWhere(await openPopup(postkey, on), 'the words for this page', ({text}) => /rings what to press/i.test(text));
    await closePopup(postkey);
    await on.bringToFront();
    await guideAt(on, 'create');
  });

  it('follows the page as it is scrolled, and at 320 pixels covers nothing that it points to', async () => {
    const on = await open(APP_PASSWORDS, replica().replace('<main>', '<main><div style="height:500px"></div>').replace('</main>', '<div style="height:1500px"></div></main>'));
    for (const width of [1280, 320]) {
      await on.setViewport({width, height: 640});
      await guideAt(on, 'create');
      await on.evaluate(() => scrollTo(0, 300));
      const {hint, panel, ring} = await until(async () => {
        const view = await guide(on);
        const control = view.ring && (await controlUnder(on, view.ring));
        return view.ring && control && surrounds(view.ring, control.box) && control.text.toLowerCase() === 'create' ? view : null;
      }, `the ring around Create at ${width} pixels`, {describe: async () => JSON.stringify(await guide(on))});
      const target = ring && (await controlUnder(on, ring));
      if (!target) throw new Error('the control under the ring has gone');
      if (hint) expect(overlap(hint.box, target.box)).toBe(false);
      if (panel) expect(overlap(panel.box, target.box)).toBe(false);
      if (hint) expect(hint.box.x + hint.box.width).toBeLessThanOrEqual(width + 0.5);
      await on.evaluate(() => scrollTo(0, 0));
    }
  });

  it('stands above a modal dialog of the page, and its buttons work there', async () => {
    const html = replica()
      .replace('<div class="box" id="ask" role="dialog"', '<dialog class="box" id="ask"')
      .replace(/(<button type="button" class="button" id="cancel">.*?<\/button><\/div>\s*)<\/div>/, '$1</dialog>')
      .replace("show('ask'); $('name').focus();", "$('ask').hidden = false; $('ask').showModal();");
    const on = await open(APP_PASSWORDS, html);
    await pressAt(on, (await guideAt(on, 'create')).ring ?? {x: 0, y: 0, width: 0, height: 0});
    const {hint} = await guideAt(on, 'name');
    const [proposal] = hint?.buttons ?? [];
    if (!proposal) throw new Error('no name is proposed');
    await pressAt(on, proposal.box);
    await guideAt(on, 'next');
    expect(await on.$eval('#name', (box) => (box as HTMLInputElement).value)).toMatch(/\d{4}$/);
  });
});

// Last: it takes the extension away.
describe('installed and removed while the page is open', () => {
  it('leaves the page when it is removed, and starts without a reload when it is installed', async () => {
    const on = await open(APP_PASSWORDS, appPasswordsReplica({password: PASSWORD}));
    await guideAt(on, 'create');
    await postkey.browser.uninstallExtension(postkey.extensionId);
    await until(async () => ((await on.$('postkey-guide')) === null ? true : null), 'the guide to leave the page');
    await postkey.browser.installExtension(`${process.cwd()}/dist/chromium`);
    await guideAt(on, 'create');
    await walkGuide(on, async () => {});
  });
});
