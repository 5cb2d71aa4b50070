/** Forms in frames of other origins, once the user has allowed one of them, and frames that go elsewhere under the user's hand. */
import type {Frame, Page} from 'puppeteer-core';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {closePopup, launch, openPopup, popupWhere, press, until, type Postkey} from './harness';
import {clearHeld, hold, MAILBOX, PASSWORD} from './harness/hold';
import {makeVariant, type Variant} from './harness/variant';

const SITE = 'https://settings.example';
const ALLOWED = 'https://mail-panel.example';
const OTHER = 'https://elsewhere.example';
const FORM = `<!doctype html><title>Mail settings</title><h2>Mail settings</h2><form>
  <p><label>SMTP host <input name="host"></label>
  <p><label>SMTP port <input name="port"></label>
  <p><label>SMTP username <input name="user"></label>
  <p><label>SMTP password <input type="password" name="pass"></label>
  <p><label>From address <input name="from"></label></form>`;
const RIGHT = {host: 'smtp.office365.com', port: '587', user: MAILBOX, pass: PASSWORD, from: MAILBOX};
const EMPTY = {host: '', port: '', user: '', pass: '', from: ''};

let variant: Variant;
let postkey: Postkey;
let page: Page;

beforeAll(async () => {
  // The browser's own question can't be pressed by a test: one origin is granted by the manifest, as the answer would have.
  variant = await makeVariant((manifest) => (manifest['host_permissions'] as string[]).push(`${ALLOWED}/*`));
  postkey = await launch({extension: variant.folder});
  for (const origin of [SITE, ALLOWED, OTHER]) {
    await postkey.serve(origin, ({pathname, searchParams}) =>
      pathname === '/form' ? FORM : `<!doctype html><title>Panel</title><p>Panel</p><iframe src="${searchParams.get('frame') ?? ''}" width="600" height="420"></iframe>`,
    );
  }
});
afterAll(async () => {
  await postkey?.close();
  await variant?.remove();
});
afterEach(async () => {
  await closePopup(postkey);
  await page?.close();
  await clearHeld(postkey);
});

async function open(frame: string): Promise<Page> {
  await hold(postkey);
  page = await postkey.open(`${SITE}/?frame=${encodeURIComponent(frame)}`);
  await until(async () => inner()?.$('form').catch(() => null), 'the form in the frame');
  return openPopup(postkey, page);
}

const inner = (): Frame | undefined => page.frames().find((one) => one !== page.mainFrame());
const values = async () =>
  inner()?.evaluate(() => Object.fromEntries([...document.querySelectorAll<HTMLInputElement>('[name]')].map((field) => [field.name, field.value])));

describe('a frame of another origin', () => {
  it('that the user has allowed is named, and filled', async () => {
    const popup = await open(`${ALLOWED}/form`);
    const {warnings, text} = await popupWhere(popup, 'the plan', ({verdict, canFill}) => verdict === 'smtp' && canFill);
    expect(warnings).toContain('foreign-frame');
    expect(text).toContain('mail-panel.example');
    await press(popup, 'fill');
    await popupWhere(popup, 'the report', ({report}) => report.length > 0);
    expect(await values()).toEqual(RIGHT);
    await press(popup, 'undo');
    // The last to be put back, as it was the first to be set.
    await until(async () => ((await values())?.['host'] === '' ? true : null), 'the former values');
    expect(await values()).toEqual(EMPTY);
  });

  it('gets nothing for the sake of another one that is allowed', async () => {
    const popup = await open(`${OTHER}/form`);
    const view = await popupWhere(popup, 'what it found', ({verdict, warnings}) => verdict !== '' && warnings.length > 0);
    expect(view).toMatchObject({verdict: 'none', rows: []});
    expect(view.warnings).toContain('foreign-frame');
    expect(view.text).toContain('elsewhere.example');
    expect(await values()).toEqual(EMPTY);
  });
});

describe('a frame that goes elsewhere between the plan and the fill', () => {
  it.each([
    ['to the same page again', `${SITE}/form`, `${SITE}/form?again`],
    ['to another origin', `${SITE}/form`, `${OTHER}/form`],
    ['from an origin that is allowed to one that is not', `${ALLOWED}/form`, `${OTHER}/form`],
  ])('%s gets nothing, and the popup says why', async (_where, before, after) => {
    const popup = await open(before);
    await popupWhere(popup, 'the plan', ({verdict, canFill}) => verdict === 'smtp' && canFill);
    await inner()?.goto(after);
    await press(popup, 'fill');
    await popupWhere(popup, 'a sentence', ({text, report}) => text.includes('nothing was filled') || report.length > 0);
    expect(await values()).toEqual(EMPTY);
  });
});
