/** The extension comes, goes, is renewed or loses its access while Microsoft's page is open. Driven by the browser's own settings page. */
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {appPasswordsReplica} from '../pages/app-passwords';
import {APP_PASSWORDS, closePopup, follow, guide, guideAt, heldItems, inWorker, launch, nextStop, openPopup, popupWhere, readSessionStorage, until, walkGuide, type Postkey} from './harness';

const PASSWORD = 'bcdfghjklmnpqrst';

let postkey: Postkey;
let settings: Page;

beforeAll(async () => {
  postkey = await launch();
  await postkey.serve(new URL(APP_PASSWORDS).origin, () => appPasswordsReplica({password: PASSWORD}));
  settings = await postkey.open('chrome://extensions/');
  // Without it the browser switches an extension off that was not packed, once it is loaded anew.
  await onSettings((_, api) => api.developerPrivate.updateProfileConfiguration({inDeveloperMode: true}));
});
afterAll(() => postkey?.close());

interface SettingsApi {
  readonly developerPrivate: {
    updateProfileConfiguration(change: {inDeveloperMode: boolean}): Promise<void>;
    updateExtensionConfiguration(change: {extensionId: string; hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'}): Promise<void>;
    reload(id: string, options: {failQuietly: boolean}): Promise<void>;
  };
  readonly management: {setEnabled(id: string, enabled: boolean): Promise<void>};
}

/** Calls what the browser's settings page calls when its switches are pressed. */
const onSettings = (act: (id: string, api: SettingsApi) => Promise<void>) =>
  settings.evaluate(`(${String(act)})(${JSON.stringify(postkey.extensionId)}, chrome)`) as Promise<void>;

async function open(): Promise<Page> {
  const on = await postkey.open(APP_PASSWORDS);
  await guideAt(on, 'create');
  return on;
}

/** Waits until the guide that stands on the page now has left it. How soon that is, the bench measures. */
async function leaves(on: Page, act: () => Promise<void>): Promise<void> {
  const guest = await on.$('postkey-guide');
  await act();
  await until(async () => ((await guest?.evaluate((element) => element.isConnected)) === false ? true : null), 'the guide to leave');
}

describe('the extension while the page is open', () => {
  it('switched off: the guide goes; switched on: it is there without a reload', async () => {
    const on = await open();
    await leaves(on, () => onSettings((id, api) => api.management.setEnabled(id, false)));
    expect((await guide(on)).panel).toBeNull();
    await onSettings((id, api) => api.management.setEnabled(id, true));
    await guideAt(on, 'create');
    await on.close();
  });

  it('loaded anew, as for an update: the old guide goes, and one new guide is there', async () => {
    const on = await open();
    await leaves(on, () => onSettings((id, api) => api.developerPrivate.reload(id, {failQuietly: true})));
    await guideAt(on, 'create');
    expect(await on.$$('postkey-guide')).toHaveLength(1);
    await walkGuide(on, async () => {});
    await on.close();
  });

  it('starts itself anew while something is held: memory is emptied, and what is still on screen is held again', async () => {
    const on = await open();
    for (let stop = await nextStop(on, ''); stop.step !== 'copy'; stop = await nextStop(on, stop.step)) await follow(on, stop);
    const [before] = await until(async () => ((await heldItems(postkey)).length === 1 ? heldItems(postkey) : null), 'the password to be held');
    // It ends what would answer.
    await Promise.race([inWorker(postkey, () => chrome.runtime.reload()).catch(() => {}), new Promise((done) => setTimeout(done, 1000))]);
    const [after] = await until(async () => {
      const items = await heldItems(postkey).catch(() => []);
      return items.some(({id}) => id !== before?.id) ? items : null;
    }, 'the password to be held again');
    expect(after?.password).toBe(PASSWORD);
    await on.close();
  });

  it('in a tab that nobody looks at, the guide goes too', async () => {
    const on = await open();
    await settings.bringToFront();
    await leaves(on, () => onSettings((id, api) => api.management.setEnabled(id, false)));
    await onSettings((id, api) => api.management.setEnabled(id, true));
    await on.close();
  });
});

describe('access is given on a click only', () => {
  it('nothing runs by itself; the toolbar button starts the guide, and it leads to the end', async () => {
    await onSettings((id, api) => api.developerPrivate.updateExtensionConfiguration({extensionId: id, hostAccess: 'ON_CLICK'}));
    const on = await postkey.open(APP_PASSWORDS);
    await on.waitForSelector('#create');
    await on.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    expect(await guide(on)).toEqual({ring: null, hint: null, panel: null, trouble: null});
    // The browser spends this press on giving access and running what waited for it: there is no popup yet.
    await on.bringToFront();
    const extension = (await postkey.browser.extensions()).get(postkey.extensionId);
    if (!extension) throw new Error('the extension is not installed');
    await on.triggerExtensionAction(extension);
    await walkGuide(on, async () => {});
    expect(JSON.stringify(await readSessionStorage(postkey))).toContain(PASSWORD);
    await popupWhere(await openPopup(postkey, on), 'the password', ({held}) => held.length === 1);
    await closePopup(postkey);
    await on.close();
    await onSettings((id, api) => api.developerPrivate.updateExtensionConfiguration({extensionId: id, hostAccess: 'ON_ALL_SITES'}));
  });
});

// Last: the extension that is installed again is another one to the harness.
describe('installed while the page was open', () => {
  it('removed, the guide goes; installed, it is there without a reload and leads to the end', async () => {
    const on = await open();
    await leaves(on, () => postkey.browser.uninstallExtension(postkey.extensionId));
    await postkey.browser.installExtension(`${process.cwd()}/dist/chromium`);
    await guideAt(on, 'create');
    await walkGuide(on, async () => {});
    await until(async () => ((await guide(on)).hint?.step === 'done' ? true : null), 'the end');
  });
});
