/** The journey without a person: walked in a headless browser, each step printed with its time, pictures in out/. */
import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {
  APP_PASSWORDS,
  closePopup,
  launch,
  openPopup,
  type PopupView,
  popupWhere,
  press,
  takeBothPictures,
  takePicture,
  typeInto,
  until,
  walkGuide,
} from '../e2e/harness';
import {makeMailbox} from './mailbox';
import {serveReplica} from './replica';
import {startPracticeSite} from './site';
import {formValues, sendTestMail, typeOver} from './site-actions';
import {startMailServer} from './smtp';

const OUT = join(process.cwd(), 'out');
const SIGN_IN = 'https://login.microsoftonline.com';

let last = performance.now();
let pictures = 0;

/** Prints a step that is done, with the time since the one before; taking pictures is not counted. */
function say(what: string): void {
  console.log(`${(performance.now() - last).toFixed(0).padStart(6)} ms  ${what}`);
  last = performance.now();
}

const pictureName = (name: string) => {
  pictures += 1;
  return join(OUT, `${String(pictures).padStart(2, '0')}-${name}`);
};

async function picture(page: Page, name: string): Promise<void> {
  await takePicture(page, `${pictureName(name)}.png`);
  last = performance.now();
}

async function bothPictures(page: Page, name: string): Promise<void> {
  await takeBothPictures(page, pictureName(name));
  last = performance.now();
}

function expect(holds: boolean, sentence: string): void {
  if (!holds) throw new Error(sentence);
}

const mailbox = makeMailbox();
const mail = await startMailServer(mailbox);
const site = await startPracticeSite(mail);
await rm(OUT, {recursive: true, force: true});
const postkey = await launch({scale: 2});
try {
  await serveReplica(postkey, mailbox);
  await postkey.serve(SIGN_IN, () => '<!doctype html><title>Sign in</title><h1>Sign in</h1><p>A practice page.</p>');
  say('browser started, extension installed');

  await nothingHeld();
  await guideAndCapture();
  await fillAndSend();
  await undo();
  await wrongPassword();
  console.log(`\nThe journey works. ${pictures} steps are pictured in out/.`);
} catch (error) {
  console.error(`\nThe journey stopped: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await postkey.close();
  await site.close();
  await mail.close();
}

async function nothingHeld(): Promise<void> {
  const page = await postkey.open(site.url);
  const popup = await openPopup(postkey, page);
  await popupWhere(popup, 'that nothing is held', (view) => view.empty);
  say('popup: nothing held yet');
  await bothPictures(popup, 'popup-empty');
  await closePopup(postkey);

  await page.goto(`${SIGN_IN}/common/oauth2/authorize`);
  const chapter = await openPopup(postkey, page);
  say('popup: what comes on the sign-in page');
  await bothPictures(chapter, 'popup-sign-in');
  await closePopup(postkey);
  await page.close();
}

async function guideAndCapture(): Promise<void> {
  const page = await postkey.open(APP_PASSWORDS);
  await walkGuide(page, async ({step, hint, control}) => {
    say(`guide: ${step}${control ? `, ring on "${control.text}"` : ''}: ${hint.text.split('\n').filter(Boolean).join(' · ')}`);
    await bothPictures(page, `guide-${step}`);
  });
  await page.close();
}

/** Opens the popup on the practice site and gives it the mailbox address, if it asks. */
async function planned(page: Page): Promise<{popup: Page; view: PopupView}> {
  const popup = await openPopup(postkey, page);
  const first = await popupWhere(popup, 'the mail form and a held password', (view) => view.verdict !== '' && view.held.length > 0);
  expect(first.verdict === 'smtp', `the popup does not take the practice form for mail settings: "${first.verdict}"`);
  if (first.asksAccount) {
    await typeInto(popup, 'account', mailbox.user);
    say('popup: mailbox address typed');
  }
  const view = await popupWhere(popup, 'a plan that can be filled', (now) => now.canFill && now.rows.some((row) => row.value === mailbox.user));
  return {popup, view};
}

async function filled(page: Page): Promise<Page> {
  const {popup} = await planned(page);
  await press(popup, 'fill');
  await popupWhere(popup, 'the report', ({report}) => report.length > 0);
  return popup;
}

async function fillAndSend(): Promise<void> {
  const page = await postkey.open(site.url);
  say('practice site opened');
  await picture(page, 'site-before');
  const {popup, view} = await planned(page);
  say(`popup: the plan has ${view.rows.length} fields`);
  await bothPictures(popup, 'popup-plan');

  await press(popup, 'fill');
  const {report} = await popupWhere(popup, 'the report', (now) => now.report.length > 0);
  say(`popup: filled; ${report.map(({role, outcome}) => `${role} ${outcome}`).join(', ')}`);
  await bothPictures(popup, 'popup-report');
  await closePopup(postkey);
  await picture(page, 'site-filled');

  const {state, text} = await sendTestMail(page);
  expect(state === 'sent', `the test mail was refused: ${text}`);
  await mail.nextMail();
  expect(mail.log.includes('mail accepted, AUTH LOGIN with the captured password'), 'the mail server did not see the captured password');
  say('mail accepted, AUTH LOGIN with the captured password');
  await picture(page, 'site-mail-sent');
  await page.close();
}

async function undo(): Promise<void> {
  const page = await postkey.open(site.url);
  const before = JSON.stringify(await formValues(page));
  const popup = await filled(page);
  expect(JSON.stringify(await formValues(page)) !== before, 'Fill changed nothing on the page');
  await press(popup, 'undo');
  await until(async () => (JSON.stringify(await formValues(page)) === before ? true : null), 'Undo to put the former values back');
  say('undo: the former values are back');
  await bothPictures(popup, 'popup-undone');
  await closePopup(postkey);
  await page.close();
}

async function wrongPassword(): Promise<void> {
  const page = await postkey.open(site.url);
  await filled(page);
  await closePopup(postkey);
  await typeOver(page, 'smtp_password', 'MyUsualPassword1');
  const {state, text} = await sendTestMail(page);
  expect(state === 'failed', 'a wrong password was accepted');
  say(`wrong password: ${text}`);
  await picture(page, 'site-mail-refused');
  const popup = await openPopup(postkey, page);
  const view = await popupWhere(popup, 'anything about this page', ({verdict}) => verdict !== '');
  say(view.diagnosis ? `diagnosis: ${view.diagnosis.cause} (${view.diagnosis.code})` : 'no diagnosis: this version does not read failure messages yet');
  if (view.diagnosis) await bothPictures(popup, 'popup-diagnosis');
  await closePopup(postkey);
  await page.close();
}
