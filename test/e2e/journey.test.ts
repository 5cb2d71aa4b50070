/** The whole way, as a person goes it, in one browser: the tests of each part build on those before. */
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {appPasswordsReplica} from '../pages/app-passwords';
import {makeMailbox} from '../practice/mailbox';
import {type PracticeSite, startPracticeSite} from '../practice/site';
import {formValues, sendTestMail} from '../practice/site-actions';
import {type PracticeMailServer, startMailServer} from '../practice/smtp';
import {
  APP_PASSWORDS,
  closePopup,
  type GuideStop,
  guideTrouble,
  killWorker,
  launch,
  openedPopup,
  openPopup,
  overlap,
  popupWhere,
  type Postkey,
  press,
  readPopup,
  readSessionStorage,
  surrounds,
  testid,
  typeInto,
  until,
  walkGuide,
} from './harness';

const mailbox = makeMailbox();
const MICROSOFT = new URL(APP_PASSWORDS).origin;

const FACTORY = {
  smtp_host: 'localhost',
  smtp_port: '25',
  smtp_encryption: 'none',
  smtp_auth: 'off',
  smtp_username: 'admin',
  smtp_password: '',
  smtp_from: 'noreply@example.com',
};
const FILLED = {
  smtp_host: 'smtp.office365.com',
  smtp_port: '587',
  smtp_encryption: 'tls',
  smtp_auth: 'on',
  smtp_username: mailbox.user,
  smtp_password: mailbox.password,
  smtp_from: mailbox.user,
};

let mail: PracticeMailServer;
let site: PracticeSite;
let postkey: Postkey;

beforeAll(async () => {
  mail = await startMailServer(mailbox);
  site = await startPracticeSite(mail);
  postkey = await launch();
});

afterAll(async () => {
  await postkey?.close();
  await site?.close();
  await mail?.close();
});

const serveMicrosoft = (html: string) => postkey.serve(MICROSOFT, ({pathname}) => (/^\/apppasswords\.aspx$/i.test(pathname) ? html : null));

/** Everything of a page that a script in it could read: its markup and what its boxes hold. */
const readable = (page: Page) =>
  page.evaluate(() => document.documentElement.outerHTML + [...document.querySelectorAll('input, select')].map((field) => (field as HTMLInputElement).value).join('\n'));

const occurrences = (text: string, part: string) => text.split(part).length - 1;

describe('before anything is held', () => {
  it('the popup offers the way to the app passwords page, and opens it', async () => {
    await serveMicrosoft(appPasswordsReplica({password: mailbox.password}));
    const page = await postkey.open(site.url);
    const popup = await openPopup(postkey, page);
    await popupWhere(popup, 'that nothing is held', ({empty, held}) => empty && held.length === 0);
    const opened = postkey.browser.waitForTarget((target) => target.url().toLowerCase().startsWith(APP_PASSWORDS.toLowerCase()));
    await press(popup, 'open-microsoft');
    await (await (await opened).page())?.close();
    await page.close();
  });

  it('the popup says on a page of the browser that extensions cannot work there', async () => {
    const page = await postkey.open('chrome://version/');
    const view = await popupWhere(await openPopup(postkey, page), 'words', ({text}) => /can.t look at this page/i.test(text));
    expect(view.verdict).toBe('');
    expect(view.canFill).toBe(false);
    await closePopup(postkey);
    await page.close();
  });

  it('the popup shows the sign-in chapter on a Microsoft sign-in page, where no script of ours runs', async () => {
    await postkey.serve('https://login.microsoftonline.com', () => '<!doctype html><title>Sign in</title><input type="password" name="passwd">');
    const page = await postkey.open('https://login.microsoftonline.com/common/oauth2/authorize');
    const popup = await openPopup(postkey, page);
    await popup.waitForSelector(testid('sign-in'), {visible: true});
    const view = await readPopup(popup);
    for (const word of ['account', 'password', 'Text or Call', 'code', 'Verify', 'Stay signed in']) expect(view.text).toContain(word);
    expect(view.verdict).toBe('');
    await closePopup(postkey);
    await page.close();
  });

  it('a page that looks like none we know gets words and no ring', async () => {
    await serveMicrosoft('<!doctype html><html lang="en"><title>Welcome</title><h1>Something quite different</h1><p>Nothing to see.</p></html>');
    const page = await postkey.open(APP_PASSWORDS);
    const view = await guideTrouble(page, 'unknown-page');
    expect(view.trouble?.text).not.toBe('');
    expect(view.ring).toBeNull();
    await page.close();
  });
});

describe('on the app passwords page', () => {
  const stops: GuideStop[] = [];
  let page: Page;

  beforeAll(async () => {
    await serveMicrosoft(appPasswordsReplica({password: mailbox.password, account: '', copyWarning: true}));
    page = await postkey.open(APP_PASSWORDS);
    await walkGuide(page, async (stop) => {
      stops.push(stop);
      // The password is shown next: its capture has to wake the service worker.
      if (stop.step === 'next') await killWorker(postkey);
    });
  });

  it('the hints alone lead from Create to the end', () => {
    expect(stops.map(({step}) => step)).toEqual(['create', 'name', 'next', 'copy', 'confirm', 'close', 'done']);
  });

  it('each ring surrounds the control that the step is about', () => {
    const controls = Object.fromEntries(stops.map(({step, control}) => [step, control]));
    expect(controls['create']?.text).toMatch(/^create$/i);
    expect(controls['name']?.tag).toBe('input');
    expect(controls['next']?.text).toMatch(/^next$/i);
    expect(controls['copy']?.text).toMatch(/^copy password to clipboard$/i);
    expect(controls['confirm']?.text).toMatch(/^ok$/i);
    expect(controls['close']?.text).toMatch(/^close$/i);
    for (const {step, ring, control} of stops) {
      if (ring && control) expect(surrounds(ring, control.box), `ring at ${step}`).toBe(true);
    }
  });

  it('no hint and no panel covers the control it is about', () => {
    for (const {step, hint, panel, control} of stops) {
      if (!control) continue;
      expect(overlap(hint.box, control.box), `hint at ${step}`).toBe(false);
      if (panel) expect(overlap(panel.box, control.box), `panel at ${step}`).toBe(false);
    }
  });

  it('the panel is at the same step as the hint', () => {
    for (const {step, panel} of stops) expect(panel?.step).toBe(step);
  });

  it('one click puts a proposed name in, which holds the date', async () => {
    const proposed = stops.find(({step}) => step === 'name')?.hint.buttons[0]?.text ?? '';
    expect(proposed).toContain(String(new Date().getFullYear()));
    const listed = await page.evaluate(() => document.body.innerText);
    const name = proposed.split('\n').at(-1) ?? '';
    expect(listed).toContain(name);
  });

  it('the hints of copy and close say that the password is not shown again', () => {
    for (const step of ['copy', 'close']) {
      const stop = stops.find((one) => one.step === step);
      expect(`${stop?.hint.text} ${stop?.panel?.text}`).toMatch(/again|once|never/i);
    }
  });

  it('the guide never shows the password', () => {
    for (const {hint, panel} of stops) expect(JSON.stringify([hint, panel])).not.toContain(mailbox.password);
  });

  it('the password is captured once, even when the service worker was dead, and stands once in session storage', async () => {
    const stored = JSON.stringify(await readSessionStorage(postkey));
    expect(occurrences(stored, mailbox.password)).toBe(1);
    await page.close();
  });
});

describe('on the practice site', () => {
  let page: Page;

  beforeAll(async () => {
    page = await postkey.open(site.url);
  });

  it('the captured password survives the death of the service worker', async () => {
    await killWorker(postkey);
    const view = await popupWhere(await openPopup(postkey, page), 'what is held and the form', ({held, verdict}) => held.length > 0 && verdict !== '');
    expect(view.held).toHaveLength(1);
    expect(view.held[0]?.text).not.toContain(mailbox.password);
    expect(view.text).not.toContain(mailbox.password);
  });

  it('the popup asks for the mailbox address, which the page did not show, and plans every field', async () => {
    const popup = await openPopup(postkey, page);
    await popupWhere(popup, 'the question for the mailbox address', ({asksAccount, verdict}) => asksAccount && verdict !== '');
    await typeInto(popup, 'account', mailbox.user);
    const view = await popupWhere(popup, 'the address in the plan', ({rows, canFill}) => canFill && rows.some(({value}) => value === mailbox.user));
    expect(view.verdict).toBe('smtp');
    expect(view.warnings.filter((code) => code !== 'retirement')).toEqual([]);
    const rows = Object.fromEntries(view.rows.map(({role, name, id, value, ticked}) => [role, {name, id, value, ticked}]));
    const row = (name: string, value: string) => ({name, id: name, value, ticked: true});
    expect(rows).toEqual({
      'smtp-host': row('smtp_host', 'smtp.office365.com'),
      'smtp-port': row('smtp_port', '587'),
      'smtp-security': row('smtp_encryption', rows['smtp-security']?.value ?? ''),
      'smtp-auth': row('smtp_auth', rows['smtp-auth']?.value ?? ''),
      'smtp-username': row('smtp_username', mailbox.user),
      'smtp-password': row('smtp_password', rows['smtp-password']?.value ?? ''),
      'from-address': row('smtp_from', mailbox.user),
    });
    expect(rows['smtp-password']?.value).not.toContain(mailbox.password);
    expect(rows['smtp-security']?.value).toMatch(/starttls|^tls$/i);
  });

  it('the page holds nothing of the password before Fill is pressed', async () => {
    expect(await readable(page)).not.toContain(mailbox.password);
    expect(await formValues(page)).toEqual(FACTORY);
  });

  it('Fill sets every field, even when the service worker died in between, and never submits', async () => {
    await killWorker(postkey);
    const popup = await openedPopup(postkey);
    await press(popup, 'fill');
    const {report, canUndo} = await popupWhere(popup, 'the report', (view) => view.report.length > 0);
    expect(report.map(({role, outcome}) => [role, outcome])).toEqual(report.map(({role}) => [role, 'filled']));
    expect(report).toHaveLength(7);
    expect(canUndo).toBe(true);
    expect(await formValues(page)).toEqual(FILLED);
    expect(site.submissions).toBe(0);
  });

  it('the test mail goes out: mail accepted, AUTH LOGIN with the captured password', async () => {
    await closePopup(postkey);
    const result = await sendTestMail(page);
    expect(result).toMatchObject({state: 'sent'});
    expect(await mail.nextMail()).toMatchObject({user: mailbox.user, from: mailbox.user});
    expect(mail.log).toContain('mail accepted, AUTH LOGIN with the captured password');
  });

  it('Undo puts the former values back, also from a popup opened anew', async () => {
    const popup = await openPopup(postkey, page);
    await popupWhere(popup, 'Undo', ({canUndo}) => canUndo);
    await press(popup, 'undo');
    await until(async () => (JSON.stringify(await formValues(page)) === JSON.stringify(FACTORY) ? true : null), 'the former values', {
      describe: async () => JSON.stringify(await formValues(page)),
    });
    expect(await readable(page)).not.toContain(mailbox.password);
  });

  it('the mailbox address, once typed, is known from then on', async () => {
    const view = await popupWhere(await openPopup(postkey, page), 'the plan', ({verdict, held}) => verdict !== '' && held.length > 0);
    expect(view.asksAccount).toBe(false);
    expect(view.held[0]?.account).toBe(mailbox.user);
  });

  it('a row that is not ticked is left alone', async () => {
    const popup = await openPopup(postkey, page);
    await popupWhere(popup, 'the plan', ({canFill}) => canFill);
    await (await popup.waitForSelector(`${testid('plan-row')}[data-role="from-address"] input[type=checkbox]`))?.click();
    await press(popup, 'fill');
    await popupWhere(popup, 'the report', ({report}) => report.length > 0);
    expect(await formValues(page)).toEqual({...FILLED, smtp_from: FACTORY.smtp_from});
    await closePopup(postkey);
  });

  it('a wrong sender is refused in the words of Exchange Online', async () => {
    const result = await sendTestMail(page);
    expect(result.state).toBe('failed');
    expect(result.text).toMatch(/550 5\.7\.60 .*send as this sender \[.*PROD\.OUTLOOK\.COM/);
  });

  it('a tab that navigates between plan and Fill gets nothing, and the popup says why', async () => {
    await page.goto(site.url);
    const popup = await openPopup(postkey, page);
    await popupWhere(popup, 'the plan', ({canFill}) => canFill);
    await page.goto(site.url);
    await press(popup, 'fill');
    const view = await popupWhere(popup, 'why nothing was filled', ({text}) => /nothing was filled/i.test(text));
    expect(view.report.filter(({outcome}) => outcome === 'filled')).toEqual([]);
    expect(await formValues(page)).toEqual(FACTORY);
    await closePopup(postkey);
  });

  it('a page without mail settings gets copy buttons instead of a fill', async () => {
    await postkey.serve('https://example.org', () => '<!doctype html><title>News</title><form><label>Search <input name="q"></label></form>');
    await page.goto('https://example.org/');
    const popup = await openPopup(postkey, page);
    const view = await popupWhere(popup, 'that no form is here', ({verdict}) => verdict === 'none');
    expect(view.canFill).toBe(false);
    await closePopup(postkey);
  });

  it('a forgotten password is gone from session storage', async () => {
    const popup = await openPopup(postkey, page);
    await popupWhere(popup, 'what is held', ({held}) => held.length === 1);
    await press(popup, 'forget');
    await popupWhere(popup, 'that nothing is held', ({empty}) => empty);
    expect(JSON.stringify(await readSessionStorage(postkey))).not.toContain(mailbox.password);
    await closePopup(postkey);
  });
});
