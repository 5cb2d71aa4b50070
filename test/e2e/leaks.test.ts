/**
 * Where the password is not. The whole journey is walked once, with everything recorded that a browser can be made to
 * tell; then the browser is killed, and what it has left on the disk is read byte by byte.
 */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {appPasswordsReplica} from '../pages/app-passwords';
import {makeMailbox} from '../practice/mailbox';
import {type PracticeSite, startPracticeSite} from '../practice/site';
import {formValues, sendTestMail} from '../practice/site-actions';
import {type PracticeMailServer, startMailServer} from '../practice/smtp';
import {APP_PASSWORDS, closePopup, launch, openPopup, popupWhere, type Postkey, press, typeInto, until, walkGuide} from './harness';
import {heapSnapshot} from './harness/heap';
import {netLogEvents, netLogFlags} from './harness/net-log';
import {type MarkerSite, startMarkerSite, STORES} from './harness/profile/markers';
import {searchProfile} from './harness/profile/search';
import {record, type Recorder} from './harness/recorder';

const mailbox = makeMailbox();
/** The popup shows it in groups of four. */
const FORMS = [mailbox.password, mailbox.password.match(/.{4}/g)?.join(' ') ?? ''];
const occurrences = (text: string) => FORMS.reduce((sum, form) => sum + text.split(form).length - 1, 0);

let mail: PracticeMailServer;
let site: PracticeSite;
let markers: MarkerSite;
let folder = '';
let postkey: Postkey;
let recorder: Recorder;
let page: Page;
const seen = {heap: '', dom: '', errors: '', action: '', filled: '', marked: ''};

beforeAll(async () => {
  mail = await startMailServer(mailbox);
  site = await startPracticeSite(mail);
  markers = await startMarkerSite();
  folder = await mkdtemp(join(tmpdir(), 'postkey-net-'));
  postkey = await launch({flags: netLogFlags(join(folder, 'net.json'))});
  recorder = await record(postkey.browser);
  await collectErrors();
  await journey();
});

afterAll(async () => {
  await postkey?.close();
  await Promise.all([site?.close(), mail?.close(), markers?.close()]);
  await rm(folder, {recursive: true, force: true});
});

/** Has the browser keep what goes wrong in extensions, as its page of extensions does in developer mode. */
async function collectErrors(): Promise<void> {
  page = await postkey.open('chrome://extensions/');
  await page.evaluate(async (extensionId) => {
    const {developerPrivate} = chrome as unknown as {developerPrivate: Pick<DeveloperPrivate, 'updateProfileConfiguration' | 'updateExtensionConfiguration'>};
    await developerPrivate.updateProfileConfiguration({inDeveloperMode: true});
    await developerPrivate.updateExtensionConfiguration({extensionId, errorCollection: true});
  }, postkey.extensionId);
}

/** What of the API of the browser's own page is used here. */
interface DeveloperPrivate {
  updateProfileConfiguration(update: {inDeveloperMode: boolean}): Promise<void>;
  updateExtensionConfiguration(update: {extensionId: string; errorCollection: boolean}): Promise<void>;
  getExtensionInfo(id: string): Promise<ExtensionInfo>;
}
interface ExtensionInfo {
  readonly errorCollection: {readonly isActive: boolean};
  readonly manifestErrors: readonly unknown[];
  readonly runtimeErrors: readonly unknown[];
}

async function journey(): Promise<void> {
  const extensions = page;
  await postkey.serve(new URL(APP_PASSWORDS).origin, () => appPasswordsReplica({password: mailbox.password, copyWarning: true}));
  const microsoft = await postkey.open(APP_PASSWORDS);
  await walkGuide(microsoft, async () => {});
  await microsoft.close();

  page = await postkey.open(site.url);
  const popup = await openPopup(postkey, page);
  await popupWhere(popup, 'the question for the address', ({asksAccount, verdict}) => asksAccount && verdict !== '');
  await typeInto(popup, 'account', mailbox.user);
  await popupWhere(popup, 'the plan', ({rows, canFill}) => canFill && rows.some(({value}) => value === mailbox.user));
  await press(popup, 'reveal');
  await popupWhere(popup, 'the password', ({text}) => occurrences(text) === 1);
  await press(popup, 'copy');
  await press(popup, 'fill');
  await popupWhere(popup, 'the report', ({report}) => report.length > 0);
  await closePopup(postkey);
  seen.filled = (await formValues(page))['smtp_password'] ?? '';
  seen.dom = await page.content();
  await page.evaluate((marker) => Object.assign(window, {marker}), markers.markers.title);
  seen.heap = await heapSnapshot(page);
  expect(await sendTestMail(page)).toMatchObject({state: 'sent'});
  await closePopup(postkey);

  seen.errors = await extensions.evaluate(async (id) => {
    const {developerPrivate} = chrome as unknown as {developerPrivate: Pick<DeveloperPrivate, 'getExtensionInfo'>};
    return JSON.stringify(await developerPrivate.getExtensionInfo(id));
  }, postkey.extensionId);
  const target = await postkey.browser.waitForTarget((one) => one.type() === 'service_worker');
  seen.action = await (await target.worker())?.evaluate(async () => JSON.stringify([await chrome.action.getTitle({}), await chrome.action.getBadgeText({})])) ?? '';
}

describe('after the whole journey, the form filled and its test mail sent', () => {
  it('the password stands in the form, where it was put', () => {
    expect(seen.filled).toBe(mailbox.password);
  });

  it('the page’s markup does not hold it', () => {
    expect(seen.dom).toContain('smtp_password');
    expect(occurrences(seen.dom)).toBe(0);
  });

  it('no script in the page holds it, neither the page’s nor ours: a search that finds what the page does hold', () => {
    expect(seen.heap).toContain(markers.markers.title);
    expect(occurrences(seen.heap)).toBe(0);
  });

  it('no console and no error holds it', () => {
    // The control: the page's missing icon is in it.
    expect(recorder.console.join('\n')).toContain('favicon.ico');
    expect(occurrences(recorder.console.join('\n'))).toBe(0);
  });

  it('the browser has noted no error of the extension', () => {
    const info = JSON.parse(seen.errors) as ExtensionInfo;
    expect(info.errorCollection.isActive).toBe(true);
    expect([...info.manifestErrors, ...info.runtimeErrors]).toEqual([]);
  });

  it('no title, no address, and nothing at the toolbar button holds it', () => {
    expect(recorder.titles).toContain('App passwords');
    expect(occurrences([...recorder.titles, ...recorder.addresses, seen.action].join('\n'))).toBe(0);
  });

  it('notifications are none: the extension may not show any', async () => {
    const target = await postkey.browser.waitForTarget((one) => one.type() === 'service_worker');
    expect(await (await target.worker())?.evaluate(() => typeof chrome.notifications)).toBe('undefined');
  });
});

describe('after a crash', () => {
  beforeAll(async () => {
    const marked = await postkey.open(markers.url);
    await marked.waitForSelector('#stored');
    const target = await postkey.browser.waitForTarget((one) => one.type() === 'service_worker');
    await (await target.worker())?.evaluate((marker) => chrome.storage.local.set({marker}), `local${markers.markers.title}`);
    await until(
      async () => {
        const found = await searchProfile(postkey.profile, Object.values(markers.markers));
        seen.marked = JSON.stringify(found);
        return STORES.every((store) => found.some(({text}) => text === markers.markers[store])) ? true : null;
      },
      'the markers of every store to be on the disk',
      {ms: 60_000, describe: async () => `Missing: ${STORES.filter((store) => !seen.marked.includes(markers.markers[store]))}`},
    );
    await postkey.crash();
  });

  it('the profile on the disk holds the password 0 times', async () => {
    expect(await searchProfile(postkey.profile, FORMS)).toEqual([]);
  });

  it('of all network traffic, only the form’s own test mail held it', async () => {
    const events = (await netLogEvents(join(folder, 'net.json'))).filter((event) => occurrences(event) > 0);
    expect(events.filter((event) => !event.startsWith('POST /send-test '))).toEqual([]);
    expect(events).toHaveLength(1);
  });

  it('a browser that starts with that profile again restores nothing of it', async () => {
    const again = await launch({profile: postkey.profile});
    try {
      const popup = await openPopup(again, await again.open(site.url));
      await popupWhere(popup, 'that nothing is held', ({empty}) => empty);
      await again.crash();
      expect(await searchProfile(postkey.profile, FORMS)).toEqual([]);
    } finally {
      await again.close();
    }
  });
});
