/** Between the password on screen and the password in the vault: whatever page, clipboard and background do in that moment. */
import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import {appPasswordsReplica, type AppPasswordsOptions} from '../pages/app-passwords';
import {follow, guide, guideAt, heldItems, inWorker, killWorker, nextStop, openPopup, openServed, popupWhere, press, pressAt, until, workerHears} from './harness';
import {launchForAll} from './harness/for-all';

const PASSWORD = 'bcdfghjklmnpqrst';
const NAME = 'Hall scanner';
const ELSEWHERE = 'https://myaccount.microsoft.com/';

const postkey = launchForAll((started) => started.serve(new URL(ELSEWHERE).origin, () => '<!doctype html><title>Elsewhere</title>'));
const open = (html: string) => openServed(postkey, html);

/** The replica with pieces of its script replaced: each must be there. */
function replica(options: AppPasswordsOptions, ...changes: (readonly [string, string])[]): string {
  return changes.reduce((html, [from, to]) => {
    if (!html.includes(from)) throw new Error(`the replica has no "${from}"`);
    return html.replace(from, to);
  }, appPasswordsReplica({password: PASSWORD, ...options}));
}

/** Waits until exactly this password is held, under its name. */
async function captured(): Promise<void> {
  await until(async () => ((await heldItems(postkey)).length > 0 ? true : null), 'the password to be held');
  expect(await heldItems(postkey)).toMatchObject([{name: NAME, password: PASSWORD}]);
}

/** Goes to the box for the name and types one: the next press shows the password. */
async function named(on: Page): Promise<void> {
  await guideAt(on, 'create');
  await on.click('#create');
  await guideAt(on, 'name');
  await on.type('#name', NAME);
  await guideAt(on, 'next');
}

const SHOW = "show('shown');";
const NEXT = "$('next').onclick = () => {";
/** What the page does on Close. */
const closing = "show('shown', false); $('secret').textContent = ''; list();";
/** A press that begins on Next shows the password, and its end, wherever that is, closes it. */
const during = (begins: string, ends: string) => [NEXT, `document.on${ends} = () => { if ($('secret').textContent) { ${closing} } }; $('next').on${begins} = () => {`] as const;

describe('the page closes what it shows before anybody could read it', () => {
  // The observer's turn comes with the next frame: none of these leaves it one.
  it.each([
    ['its script presses Close in the task that shows it', [[SHOW, `${SHOW} $('close').click();`]]],
    ['shown on pointerdown, closed on the mousedown of the same press', [during('pointerdown', 'mousedown')]],
    ['shown on pointerdown, closed on the pointerup', [during('pointerdown', 'pointerup')]],
    ['shown on mousedown, closed on the mouseup', [during('mousedown', 'mouseup')]],
    ['shown on mousedown, closed on the click', [during('mousedown', 'click')]],
    ['closed by a promise that is already kept', [[SHOW, `${SHOW} Promise.resolve().then(() => 0).then(() => 0).then(() => { ${closing} });`]]],
    ['closed by a timer of no time', [[SHOW, `${SHOW} setTimeout(() => { ${closing} }, 0);`]]],
    ['closed by the next frame', [[SHOW, `${SHOW} requestAnimationFrame(() => { ${closing} });`]]],
    ['closed by a timer after three seconds', [[SHOW, `${SHOW} setTimeout(() => { ${closing} }, 3000);`]]],
    ['a message to itself closes it', [[SHOW, `${SHOW} onmessage = () => { ${closing} }; postMessage(1);`]]],
  ] as const)('%s', async (_, changes) => {
    const on = await open(replica({}, ...changes));
    await named(on);
    await on.click('#next');
    await captured();
    await guideAt(on, 'done');
  });

  it.each([
    ['keydown', 'keyup'],
    ['keydown', 'keypress'],
  ])('shown on the %s of Enter, closed on its %s', async (first, then) => {
    const on = await open(replica({}, [NEXT, `$('next').addEventListener('${then}', () => { if ($('secret').textContent) { ${closing} } }); $('next').on${first} = (event) => { if (event.key !== 'Enter') return; event.preventDefault = () => {};`]));
    await named(on);
    await on.focus('#next');
    await on.keyboard.press('Enter');
    await captured();
  });

  it('it leaves for another page in the task that shows it', async () => {
    const on = await open(replica({}, [SHOW, `${SHOW} location.assign('${ELSEWHERE}');`]));
    await named(on);
    await on.click('#next');
    await captured();
  });

  // Microsoft's server is asked in between, and the press of Next has started the background by then.
  describe('the background was at rest when Next was pressed', () => {
    const answersWith = (act: string) => replica({}, [SHOW, `globalThis.answer = () => { ${act} };`]);
    const answered = async (act: string) => {
      const on = await open(answersWith(act));
      await named(on);
      await killWorker(postkey);
      await on.click('#next');
      await workerHears(postkey);
      await on.evaluate('answer()');
      return on;
    };

    it('it leaves in the task that shows it', async () => {
      await answered(`${SHOW} location.assign('${ELSEWHERE}');`);
      await captured();
    });

    it('the tab is closed right after Close was pressed', async () => {
      const on = await answered(SHOW);
      await on.click('#close');
      await on.close();
      await captured();
    });
  });
});

it('the tab crashes right after the capture: the password is in the popup', async () => {
  const on = await open(replica({}));
  await named(on);
  await on.click('#next');
  await captured();
  const session = await on.createCDPSession();
  await Promise.race([session.send('Page.crash').catch(() => {}), new Promise((done) => on.once('error', done))]);
  const popup = await openPopup(postkey, on);
  await popupWhere(popup, 'the password', ({held}) => held.some(({name}) => name === NAME));
  await press(popup, 'reveal');
  await popupWhere(popup, 'its letters', ({text}) => text.replaceAll(' ', '').includes(PASSWORD));
});

describe('every way to close has the capture before it', () => {
  it.each(['mouse', 'Enter', 'Space', 'touch'])('by %s', async (way) => {
    const on = await open(replica({}));
    await named(on);
    await on.click('#next');
    if (way === 'mouse') await on.click('#close');
    else if (way === 'touch') await on.tap('#close');
    else {
      await on.focus('#close');
      await on.keyboard.press(way as 'Enter');
    }
    await captured();
    await guideAt(on, 'done');
  });

  it('by Escape, in a modal dialog of the browser', async () => {
    const on = await open(
      replica({}, ['<div class="box" id="shown" role="dialog"', '<dialog class="box" id="shown"'], [`$('secret').textContent = password || random();`, `$('secret').textContent = password || random(); setTimeout(() => $('shown').showModal());`])
        .replace(/(id="close">.*?<\/button><\/div>\s*)<\/div>/, '$1</dialog>'),
    );
    await named(on);
    await on.click('#next');
    await on.keyboard.press('Escape');
    await captured();
  });
});

describe('the background is slow, or ends in that moment', () => {
  const stop = () =>
    inWorker(postkey, () => {
      const {session} = chrome.storage as unknown as {session: {set: unknown}};
      const world = globalThis as unknown as {real: unknown};
      world.real = session.set;
      session.set = () => Promise.reject(new Error('full'));
    });
  const goOn = () =>
    inWorker(postkey, () => {
      (chrome.storage as unknown as {session: {set: unknown}}).session.set = (globalThis as unknown as {real: unknown}).real;
    });
  const says = (on: Page, words: RegExp) =>
    until(async () => (words.test((await guide(on)).hint?.text ?? '') ? true : null), `the guide to say ${words}`, {describe: async () => JSON.stringify(await guide(on))});

  it.each([
    ['that it is not yet held, then that it cannot be kept', async () => {}, [/not yet with postkey/i, /could not keep it/i], /postkey holds it/i],
    ['once the box is closed, that it is lost', async (on: Page) => {
      await guideAt(on, 'copy');
      await on.click('#close');
    }, [new RegExp(`Delete the entry “${NAME}”`)], /That was it/],
  ])('says %s; goes on trying, and says so once it is held', async (_, act, before, after) => {
    const on = await open(replica({}));
    await named(on);
    await stop();
    await on.click('#next');
    await act(on);
    for (const words of before) await says(on, words);
    expect(await heldItems(postkey)).toEqual([]);
    await goOn();
    await captured();
    await says(on, after);
  });

  it('ended between Next and the password: it is started again', async () => {
    const on = await open(replica({}, [SHOW, `setTimeout(() => ${SHOW.slice(0, -1)}, 500);`]));
    await named(on);
    await on.click('#next');
    await killWorker(postkey);
    await captured();
  });
});

describe('the copy fails', () => {
  const refused = "navigator.clipboard?.writeText($('secret').textContent).catch(() => {});";

  it.each([
    ['the clipboard is refused', "Promise.reject(new Error('refused')).catch(() => {});", false],
    ['the page says so in an alert', "Promise.reject(new Error('refused')).catch(() => alert('Your browser did not allow access to the clipboard.'));", true],
    ['the page says so in a box of its own', "Promise.reject(new Error('refused')).catch(() => show('warning'));", false],
  ])('%s: the password is in the popup all the same', async (_, act, alerts) => {
    const on = await open(replica({}, [refused, act]));
    const said: string[] = [];
    on.on('dialog', (dialog) => {
      said.push(dialog.message());
      void dialog.accept();
    });
    await named(on);
    await on.click('#next');
    for (let stop = await nextStop(on, 'next'); stop.step !== 'done'; stop = await nextStop(on, stop.step)) await follow(on, stop);
    expect(said).toHaveLength(alerts ? 1 : 0);
    await popupWhere(await openPopup(postkey, on), 'the password', ({held}) => held.some(({name}) => name === NAME));
    expect(await heldItems(postkey)).toMatchObject([{password: PASSWORD}]);
  });

  it('the alert of the page stands open: the password is held already', async () => {
    const on = await open(replica({}, [refused, "alert('Your browser did not allow access to the clipboard.');"]));
    await named(on);
    await on.click('#next');
    const {ring} = await guideAt(on, 'copy');
    const open_ = new Promise<() => Promise<void>>((resolve) => on.once('dialog', (dialog) => resolve(() => dialog.accept())));
    const pressed = pressAt(on, ring ?? {x: 0, y: 0, width: 0, height: 0});
    const accept = await open_;
    await captured();
    await accept();
    await pressed;
  });
});
