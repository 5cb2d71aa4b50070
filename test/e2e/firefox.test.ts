/** The whole way in a real Firefox, as in Chromium: the tests of each part build on those before. */
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {appPasswordsReplica} from '../pages/app-passwords';
import {makeMailbox} from '../practice/mailbox';
import {type PracticeSite, startPracticeSite} from '../practice/site';
import {formValues, sendTestMail} from '../practice/site-actions';
import {type PracticeMailServer, startMailServer} from '../practice/smtp';
import {APP_PASSWORDS, popupWhere, until, walkGuide} from './harness';
import {startMarkerSite, STORES} from './harness/profile/markers';
import {searchProfile} from './harness/profile/search';
import {closeFirefoxPopup, endFirefoxBackground, type FirefoxPostkey, launchFirefox, openFirefoxPopup, readFirefoxSession} from './harness/firefox';

const mailbox = makeMailbox();
let mail: PracticeMailServer;
let site: PracticeSite;
let postkey: FirefoxPostkey;

beforeAll(async () => {
  mail = await startMailServer(mailbox);
  site = await startPracticeSite(mail);
  postkey = await launchFirefox();
  await postkey.serve(new URL(APP_PASSWORDS).origin, () => appPasswordsReplica({password: mailbox.password, copyWarning: true}));
});

afterAll(async () => {
  await postkey?.close();
  await site?.close();
  await mail?.close();
});

describe('in Firefox', () => {
  it('the hints alone lead to a password that is held, once, although the background was ended on the way', async () => {
    const page = await postkey.open(APP_PASSWORDS);
    const steps: string[] = [];
    await walkGuide(page, async ({step}) => {
      steps.push(step);
      if (step === 'next') await endFirefoxBackground(postkey);
    });
    expect(steps).toEqual(['create', 'name', 'next', 'copy', 'confirm', 'close', 'done']);
    expect(JSON.stringify(await readFirefoxSession(postkey)).split(mailbox.password)).toHaveLength(2);
    await page.close();
  });

  describe('the settings page', () => {
    let page: Page;
    beforeAll(async () => {
      page = await postkey.open(site.url);
    });

    it('is planned, filled through the popup and not sent', async () => {
      const popup = await openFirefoxPopup(postkey, page);
      await popupWhere(popup, 'the plan', ({asksAccount, verdict}) => asksAccount && verdict === 'smtp');
      await popup.type('account', mailbox.user);
      await popupWhere(popup, 'the address in the plan', ({rows, canFill}) => canFill && rows.some(({value}) => value === mailbox.user));
      await popup.press('fill');
      const {report, text} = await popupWhere(popup, 'the report', (view) => view.report.length > 0);
      expect(report.map(({outcome}) => outcome)).toEqual(report.map(() => 'filled'));
      expect(text).not.toContain(mailbox.password);
      expect(await formValues(page)).toMatchObject({smtp_host: 'smtp.office365.com', smtp_port: '587', smtp_username: mailbox.user, smtp_password: mailbox.password});
      expect(site.submissions).toBe(0);
    });

    it('sends its test mail with what was filled', async () => {
      await closeFirefoxPopup(postkey);
      expect(await sendTestMail(page)).toMatchObject({state: 'sent'});
      expect(mail.log).toContain('mail accepted, AUTH LOGIN with the captured password');
    });

    it('gets its former values back from a popup that was opened anew', async () => {
      const popup = await openFirefoxPopup(postkey, page);
      await popupWhere(popup, 'Undo', ({canUndo}) => canUndo);
      await popup.press('undo');
      const former = {smtp_host: 'localhost', smtp_port: '25', smtp_username: 'admin', smtp_password: ''};
      // One after the other, the password first.
      await until(
        async () => {
          const values = await formValues(page);
          return Object.entries(former).every(([name, value]) => values[name] === value) ? true : null;
        },
        'the former values',
        {describe: async () => JSON.stringify(await formValues(page))},
      );
    });
  });

  it('leaves the password nowhere in the profile when it is killed with the form filled: a search that finds a marker of every store', async () => {
    const page = await postkey.open(site.url);
    const popup = await openFirefoxPopup(postkey, page);
    await popupWhere(popup, 'the plan', ({canFill}) => canFill);
    await popup.press('reveal');
    await popup.press('fill');
    await popupWhere(popup, 'the report', ({report}) => report.length > 0);
    await closeFirefoxPopup(postkey);
    expect((await formValues(page))['smtp_password']).toBe(mailbox.password);

    const {url, markers, close} = await startMarkerSite();
    const marked = await postkey.browser.newPage();
    await marked.goto(url);
    await marked.waitForSelector('#stored');
    let missing: readonly string[] = STORES;
    await until(
      async () => {
        const found = await searchProfile(postkey.profile, Object.values(markers));
        missing = STORES.filter((store) => !found.some(({text}) => text === markers[store]));
        return missing.length === 0 ? true : null;
      },
      'the markers of every store to be on the disk',
      {ms: 60_000, describe: async () => `Missing: ${missing.join(', ')}`},
    );
    await postkey.crash();
    await close();
    expect(await searchProfile(postkey.profile, [mailbox.password, mailbox.password.match(/.{4}/g)?.join(' ') ?? ''])).toEqual([]);
  });
});
