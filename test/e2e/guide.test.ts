/** The guide on the other pages, and how it comes and goes. Its place and manners: overlay*.test.ts; troubles: in-the-way.test.ts; the extension itself coming and going: comings-and-goings.test.ts. */
import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
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
  type GuideStop,
  guideTrouble,
  heldItems,
  openPopup,
  openServed,
  popupWhere,
  pressAt,
  standing,
  surrounds,
  until,
} from './harness';
import {launchForAll} from './harness/for-all';

const PASSWORD = 'bcdfghjklmnpqrst';
const SECURITY_INFO = 'https://mysignins.microsoft.com/security-info';
const PERSONAL = 'https://account.live.com/proofs/AppPassword?mkt=en-us';

const postkey = launchForAll();
const open = (url: string, html: string) => openServed(postkey, html, url);
const heldPasswords = async () => (await heldItems(postkey)).map(({password}) => password);

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
        const stands = await standing(on);
        if (!stands) return null;
        const {view: {hint, panel, ring}, control} = stands;
        if (hint?.step === 'done') return {step: 'done', hint, panel, ring: null, control: null};
        if (!hint || !ring || !control) return null;
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

describe('where each step is a page of its own', () => {
  it('keeps the name, although the page draws its box anew at the press on Next', async () => {
    const on = await open(
      APP_PASSWORDS,
      `<!doctype html><h1>app passwords</h1><main></main><script>
        const asks = '<p>Name: <input type="text" aria-label="Name"></p><button>Next</button>';
        const shows = '<p>Your app password: <code>${PASSWORD}</code></p><button>copy password to clipboard</button> <button>Close</button>';
        const main = document.querySelector('main');
        main.innerHTML = location.search ? shows : asks;
        main.onclick = ({target}) => {
          if (target.textContent !== 'Next') return;
          main.innerHTML = asks;
          setTimeout(() => location.assign('?shown'), 300);
        };
      </script>`,
    );
    await guideAt(on, 'name');
    await on.type('input', 'Scanner');
    await guideAt(on, 'next');
    await on.click('button');
    await guideAt(on, 'copy');
    const [held] = await until(async () => ((await heldItems(postkey)).length > 0 ? heldItems(postkey) : null), 'the password to be held');
    expect(held).toMatchObject({password: PASSWORD, name: 'Scanner'});
  });
});

describe('on a page that it does not know', () => {
  const UNKNOWN = '<!doctype html><html lang="en"><title>Welcome</title><h1>Something quite different</h1><p>Nothing to see.</p><button id="own" onclick="document.title += \'!\'">Hello</button></html>';
  const pointing = async () => {
    const on = await open(APP_PASSWORDS, UNKNOWN);
    const {trouble} = await guideTrouble(on, 'unknown-page');
    const begin = trouble?.buttons.find(({text}) => /point/i.test(text));
    if (!begin) throw new Error('the guide does not offer to point');
    await pressAt(on, begin.box);
    await until(async () => ((await guide(on)).hint ? true : null), 'the guide to wait for what is pointed at');
    return on;
  };

  it('rings what the user points at, and the page hears nothing of that press', async () => {
    const on = await pointing();
    await on.click('#own');
    const stands = await until(async () => standing(on), 'the ring');
    expect(stands.control).toMatchObject({tag: 'button', text: 'Hello'});
    expect(await on.title()).toBe('Welcome');
    await on.click('#own');
    expect(await on.title()).toBe('Welcome!');
  });

  it('leaves the page to itself again after Escape', async () => {
    const on = await pointing();
    await on.keyboard.press('Escape');
    await until(async () => ((await guide(on)).hint ? null : true), 'the guide to give up');
    await on.click('#own');
    expect(await on.title()).toBe('Welcome!');
    expect((await guide(on)).ring).toBeNull();
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

describe('as a thing over the page', () => {
  const replica = () => appPasswordsReplica({password: PASSWORD});

  it('switched off it leaves no trace, and the toolbar button brings it back', async () => {
    const on = await open(APP_PASSWORDS, replica());
    await guideAt(on, 'create');
    // Where a button was a moment ago is no place to press.
    const button = (which: string, wanted: (text: string, at: number) => boolean) =>
      until(async () => (await standing(on))?.view.panel?.buttons.find(({text}, at) => wanted(text, at)) ?? null, which, {describe: async () => JSON.stringify((await guide(on)).panel)});
    await pressAt(on, (await button('the panel’s first button', (_, at) => at === 0)).box);
    const off = await button('the button that switches the guide off', (text) => /close postkey/i.test(text));
    await pressAt(on, off.box);
    await until(async () => ((await on.$('postkey-guide')) === null ? true : null), 'the guide to leave the page');
    await popupWhere(await openPopup(postkey, on), 'the words for this page', ({text}) => /rings what to press/i.test(text));
    await closePopup(postkey);
    await on.bringToFront();
    await guideAt(on, 'create');
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
