/**
 * What goes wrong around a fill: processes that end, storage that is full, clocks that jump. Nothing that was held is
 * lost, no form is left half-filled without a report and Undo, and there is a sentence for it.
 */
import type {Page} from 'puppeteer-core';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {closePopup, heldItems, inWorker, killWorker, openPopup, popupWhere, press, readSessionStorage, ring, typeInto, until} from './harness';
import {launchForAll} from './harness/for-all';
import {clearHeld, hold, MAILBOX, PASSWORD} from './harness/hold';

const SITE = 'https://settings.example';
const FORM = `<!doctype html><title>Settings</title><h1>Mail settings</h1><form onsubmit="return false">
  <p><label>SMTP host <input name="host" value="localhost"></label>
  <p><label>SMTP port <input name="port" value="25"></label>
  <p><label>SMTP username <input name="user" value="admin"></label>
  <p><label>SMTP password <input type="password" name="pass"></label>
  <p><label>From address <input name="from"></label></form>`;
const BEFORE = {host: 'localhost', port: '25', user: 'admin', pass: '', from: ''};
const AFTER = {host: 'smtp.office365.com', port: '587', user: MAILBOX, pass: PASSWORD, from: MAILBOX};

const postkey = launchForAll((started) => started.serve(SITE, () => FORM));
let page: Page;

beforeEach(async () => {
  await hold(postkey);
  page = await postkey.open(`${SITE}/`);
});

const values = (where = page) => where.evaluate(() => Object.fromEntries([...document.querySelectorAll<HTMLInputElement>('[name]')].map(({name, value}) => [name, value])));
const held = async () => (await heldItems(postkey)).length;

async function planned(where = page): Promise<Page> {
  const popup = await openPopup(postkey, where);
  await popupWhere(popup, 'the plan', ({canFill, verdict}) => canFill && verdict === 'smtp');
  return popup;
}

async function fill(popup: Page): Promise<void> {
  await press(popup, 'fill');
  await popupWhere(popup, 'a report', ({report}) => report.length > 0);
}

describe('the background is stopped', () => {
  it('before every message that the popup sends: each is answered', async () => {
    await killWorker(postkey);
    const popup = await planned();
    await killWorker(postkey);
    await press(popup, 'reveal');
    await popupWhere(popup, 'the password', ({text}) => text.replaceAll(' ', '').includes(PASSWORD));
    await killWorker(postkey);
    await fill(popup);
    expect(await values()).toEqual(AFTER);
    await killWorker(postkey);
    await press(popup, 'undo');
    await popupWhere(popup, 'that it was put back', ({canUndo}) => !canUndo);
    expect(await values()).toEqual(BEFORE);
    await killWorker(postkey);
    await press(popup, 'forget');
    await popupWhere(popup, 'that nothing is held', ({held: items}) => items.length === 0);
    const last = await openPopup(postkey, page);
    await popupWhere(last, 'that nothing is held', ({empty}) => empty);
    await killWorker(postkey);
    const opened = postkey.browser.waitForTarget((target) => target.url().includes('AppPasswords.aspx'));
    await press(last, 'open-microsoft');
    await (await (await opened).page())?.close();
  });

  it('while the mailbox address is being typed: it is kept with the next fill', async () => {
    await clearHeld(postkey);
    await hold(postkey, {account: ''});
    const popup = await openPopup(postkey, page);
    await popupWhere(popup, 'the question for the address', ({asksAccount}) => asksAccount);
    await typeInto(popup, 'account', MAILBOX);
    await killWorker(postkey);
    await popupWhere(popup, 'the address in the plan', ({canFill, rows}) => canFill && rows.some(({value}) => value === MAILBOX));
    await fill(popup);
    expect(await values()).toEqual(AFTER);
    const again = await openPopup(postkey, page);
    await popupWhere(again, 'the address', ({held: items}) => items[0]?.account === MAILBOX);
  });
});

describe('the tab', () => {
  const crash = async () => {
    const session = await page.createCDPSession();
    await session.send('Page.crash').catch(() => {});
  };

  it('crashes after it was planned: a sentence, and the password is still held', async () => {
    const popup = await planned();
    await Promise.race([crash(), new Promise((done) => page.once('error', done))]);
    await press(popup, 'fill');
    await popupWhere(popup, 'that nothing was filled', ({text}) => /nothing was filled/i.test(text));
    expect(await held()).toBe(1);
  });

  it('crashes before: the popup says what it can, and the password is still held', async () => {
    await Promise.race([crash(), new Promise((done) => page.once('error', done))]);
    const popup = await openPopup(postkey, page);
    const view = await popupWhere(popup, 'what is held', ({held: items, text}) => items.length === 1 && text.length > 60);
    expect(view.canFill).toBe(false);
    expect(await held()).toBe(1);
  });
});

describe('the popup', () => {
  it('is closed in the middle of a fill: the form is filled to its end, and another popup has the report and Undo', async () => {
    const popup = await planned();
    await press(popup, 'fill');
    await until(async () => ((await values())['host'] === AFTER.host ? true : null), 'the first field');
    await closePopup(postkey);
    await until(async () => ((await values())['from'] === MAILBOX ? true : null), 'the last field');
    expect(await values()).toEqual(AFTER);
    const again = await openPopup(postkey, page);
    await popupWhere(again, 'Undo', ({canUndo}) => canUndo);
    await press(again, 'undo');
    await popupWhere(again, 'that it was put back', ({canUndo}) => !canUndo);
    expect(await values()).toEqual(BEFORE);
  });
});

describe('the extension', () => {
  it('is reloaded with a filled page open: the page is planned and filled anew', async () => {
    await fill(await planned());
    await closePopup(postkey);
    await postkey.browser.uninstallExtension(postkey.extensionId);
    await postkey.browser.installExtension(`${process.cwd()}/dist/chromium`);
    // The browser clears what an extension holds in memory when it is taken away: that is what an update waits for.
    await until(async () => ((await held()) === 0 ? true : null), 'an empty vault');
    expect(await values()).toEqual(AFTER);
    await hold(postkey);
    await page.reload();
    await fill(await planned());
    expect(await values()).toEqual(AFTER);
  });
});

describe('the storage is full', () => {
  it('what is held is shown, filled and forgotten all the same', async () => {
    const other = await postkey.open(`chrome-extension://${postkey.extensionId}/manifest.json`);
    const full = await other.evaluate(async () => {
      let [said, count] = ['', 0];
      // Smaller and smaller pieces, until not even one of 64 bytes finds room.
      for (let size = 1 << 22; size >= 64; ) {
        said = await chrome.storage.session.set({[`filler${count++}`]: 'x'.repeat(size)}).then(() => '', String);
        if (said) size /= 4;
      }
      return said;
    });
    await other.close();
    expect(full).toMatch(/quota/i);
    const popup = await planned();
    await fill(popup);
    expect(await values()).toEqual(AFTER);
    await press(popup, 'forget');
    await popupWhere(popup, 'that nothing is held', ({held: items}) => items.length === 0);
  });
});

describe('the clock', () => {
  it('is set forward past the end: the password is gone from the popup and from memory, and the popup says how to go on', async () => {
    await clearHeld(postkey);
    await hold(postkey, {capturedAt: Date.now() - 60 * 60_000, expiresAt: Date.now() - 1000});
    await popupWhere(await openPopup(postkey, page), 'that nothing is held', ({empty}) => empty);
    expect(await held()).toBe(0);
  });

  it('runs out in the moment of the press: nothing secret is filled, and the popup says that nothing is held', async () => {
    const popup = await planned();
    // In one task: the popup has not yet heard of it when Fill is pressed.
    await popup.evaluate(() => {
      void chrome.storage.session.clear();
      document.querySelector<HTMLElement>('[data-testid=fill]')?.click();
    });
    await popupWhere(popup, 'that nothing is held', ({empty}) => empty);
    expect((await values())['pass']).toBe('');
  });

  describe('is set while the background runs', () => {
    const setBy = (minutes: number) =>
      inWorker(
        postkey,
        (by) => {
          const now = Date.now;
          Date.now = () => now() + by;
        },
        minutes * 60_000,
      );
    // What was set goes with the background.
    afterEach(() => killWorker(postkey));

    it('forward past the end: the password is gone at the next look, and nothing is filled with it', async () => {
      const popup = await planned();
      await setBy(31);
      await press(popup, 'fill');
      await popupWhere(popup, 'that nothing is held', ({empty}) => empty);
      expect((await values())['pass']).toBe('');
      await ring(postkey, 'expiry');
      await until(async () => ((await held()) === 0 ? true : null), 'an empty vault');
    });

    it('back: the password is held still, for as long as it would have been', async () => {
      await ring(postkey, 'expiry');
      const [before] = await until(async () => ('clock' in (await readSessionStorage(postkey)) ? heldItems(postkey) : null), 'the time to be noted');
      await setBy(-60);
      await ring(postkey, 'expiry');
      const moved = await until(async () => {
        const [item] = await heldItems(postkey);
        return item && item.expiresAt !== before?.expiresAt ? item : null;
      }, 'the end to move along');
      expect(moved.password).toBe(PASSWORD);
      expect(Number(before?.expiresAt) - Number(moved.expiresAt)).toBeGreaterThan(59 * 60_000);
      expect(Number(before?.expiresAt) - Number(moved.expiresAt)).toBeLessThan(61 * 60_000);
    });
  });

  it('is set back: the password is held still', async () => {
    await clearHeld(postkey);
    await hold(postkey, {capturedAt: Date.now() + 60 * 60_000, expiresAt: Date.now() + 90 * 60_000});
    await popupWhere(await openPopup(postkey, page), 'the password', ({held: items}) => items.length === 1);
  });
});

describe('the browser', () => {
  it('is offline: everything works as before', async () => {
    await page.setOfflineMode(true);
    const popup = await openPopup(postkey, page);
    await popup.setOfflineMode(true);
    await popupWhere(popup, 'the plan', ({canFill}) => canFill);
    await fill(popup);
    expect(await values()).toEqual(AFTER);
  });

  it('has two windows with the same page: the one that the popup belongs to is filled, the other is not', async () => {
    const root = await postkey.browser.target().createCDPSession();
    const {targetId} = await root.send('Target.createTarget', {url: `${SITE}/?second`, newWindow: true});
    const second = await (await postkey.browser.waitForTarget((target) => (target as unknown as {_targetId: string})._targetId === targetId)).page();
    if (!second) throw new Error('no second window');
    await second.waitForSelector('[name=pass]');
    await fill(await planned(second));
    expect(await values(second)).toEqual(AFTER);
    expect(await values()).toEqual(BEFORE);
  });
});

it('fifty passwords are held: the popup lists them all, and fills the one that is chosen', async () => {
  await clearHeld(postkey);
  const now = Date.now();
  for (let index = 1; index <= 50; index++) {
    const letters = `${String.fromCharCode(97 + Math.floor(index / 26))}${String.fromCharCode(97 + (index % 26))}`;
    await hold(postkey, {id: `held-${index}`, name: `Printer ${index}`, password: letters.repeat(8), account: MAILBOX, capturedAt: now + index});
  }
  const popup = await openPopup(postkey, page);
  const view = await popupWhere(popup, 'the newest', ({held: items, canFill}) => items.length === 1 && canFill);
  expect(view.held[0]?.name).toBe('Printer 50');
  await popup.click('details.others summary');
  await popupWhere(popup, 'all fifty', ({held: items}) => items.length === 50);
  await (await popup.waitForSelector('[data-testid=held][data-name="Printer 37"] .name'))?.click();
  await popup.waitForSelector('[data-testid=held][data-name="Printer 37"] h2');
  await fill(popup);
  expect((await values())['pass']).toBe('bl'.repeat(8));
  expect(await held()).toBe(50);
});
