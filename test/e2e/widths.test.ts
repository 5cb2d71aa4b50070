/** Where forms stand: in dialogs, popovers, frames in frames, tabs that aren't open, zoomed and right-to-left pages. */
import type {Frame, Page} from 'puppeteer-core';
import {beforeEach, describe, expect, it} from 'vitest';
import {closePopup, fillPlanned, openPopup, popupWhere} from './harness';
import {launchForAll} from './harness/for-all';
import {hold, MAILBOX, PASSWORD} from './harness/hold';

const SITE = 'https://settings.example';
const FORM = `
  <form onsubmit="window.submitted = true; return false">
    <p><label>SMTP host <input name="host"></label>
    <p><label>SMTP port <input name="port"></label>
    <p><label>Encryption <select name="security"><option value="">None<option value="tls">STARTTLS<option value="ssl">SSL/TLS</select></label>
    <p><label>SMTP username <input name="user"></label>
    <p><label>SMTP password <input type="password" name="pass"></label>
    <p><label>From address <input name="from"></label>
    <p><button>Save</button>
  </form>`;
const RIGHT = {host: 'smtp.office365.com', port: '587', security: 'tls', user: MAILBOX, pass: PASSWORD, from: MAILBOX};

let html = '';
let page: Page;
const postkey = launchForAll((started) =>
  started.serve(SITE, ({pathname}) => (pathname === '/' ? html : pathname === '/outer' ? `<!doctype html><iframe src="/form" width="560" height="460"></iframe>` : pathname === '/form' ? `<!doctype html><h2>Mail settings</h2>${FORM}` : null)),
);
beforeEach(() => hold(postkey));

async function open(markup: string): Promise<Page> {
  html = `<!doctype html><meta charset="utf-8"><title>Mail settings</title>${markup}`;
  page = await postkey.open(`${SITE}/`);
  return openPopup(postkey, page);
}

const values = (where: Page | Frame = page) =>
  where.evaluate(() => Object.fromEntries([...document.querySelectorAll<HTMLInputElement>('form [name]')].map((field) => [field.name, field.value])));

describe('a form is filled', () => {
  it.each([
    ['in a modal dialog', `<dialog id="d"><h2>Mail settings</h2>${FORM}</dialog><script>d.showModal()</script>`],
    ['in a dialog that is taller than the window', `<dialog id="d" style="max-height:240px;overflow:auto"><h2>Mail settings</h2><div style="height:900px"></div>${FORM}</dialog><script>d.showModal()</script>`],
    ['in a popover', `<div popover="manual" id="d"><h2>Mail settings</h2>${FORM}</div><script>d.showPopover()</script>`],
    ['in a layer over the page', `<div style="position:fixed;inset:0;background:#0008"></div><div role="dialog" style="position:fixed;inset:40px;overflow:auto;background:#fff"><h2>Mail settings</h2>${FORM}</div>`],
    ['on a page written from right to left', `<html dir="rtl" lang="ar"><h1>إعدادات البريد الصادر SMTP</h1>${FORM}`],
    ['far down a long page', `<div style="height:6000px"></div><h1>Mail settings</h1>${FORM}<div style="height:6000px"></div>`],
    ['in a box that scrolls, under a bar that stays', `<header style="position:fixed;top:0;left:0;right:0;height:80px;background:#eee;z-index:9">Bar</header><main style="height:300px;overflow:auto"><div style="height:900px"></div><h1>Mail settings</h1>${FORM}<div style="height:900px"></div></main>`],
  ])('%s', async (_where, markup) => {
    await fillPlanned(await open(markup));
    expect(await values()).toEqual(RIGHT);
    expect(await page.evaluate(() => (window as unknown as {submitted?: boolean}).submitted)).toBeUndefined();
  });

  it('in a frame in a frame', async () => {
    await fillPlanned(await open('<iframe src="/outer" width="640" height="520"></iframe>'));
    const inner = page.frames().find((frame) => frame.url().endsWith('/form'));
    expect(inner && (await values(inner))).toEqual(RIGHT);
  });

  it.each([0.5, 3])('on a page zoomed to %s', async (factor) => {
    html = `<!doctype html><meta charset="utf-8"><title>Mail settings</title><h1>Mail settings</h1>${FORM}`;
    page = await postkey.open(`${SITE}/`);
    const before = await page.evaluate(() => devicePixelRatio);
    await zoom(factor);
    await page.waitForFunction((was, times) => Math.abs(devicePixelRatio / was - times) < 0.05, {}, before, factor);
    try {
      await fillPlanned(await openPopup(postkey, page));
      expect(await values()).toEqual(RIGHT);
    } finally {
      await zoom(1);
    }
  });
});

/** Zooms the page as the browser's own menu does. */
async function zoom(factor: number): Promise<void> {
  const helper = await postkey.browser.newPage();
  await helper.goto(`chrome-extension://${postkey.extensionId}/manifest.json`);
  await helper.evaluate(
    async (times) => {
      for (const {id} of await chrome.tabs.query({})) await chrome.tabs.setZoom(id ?? 0, times).catch(() => undefined);
    },
    factor,
  );
  await helper.close();
  await page.bringToFront();
}

describe('a form on a tab that is not open', () => {
  const tabs = (panel: string) => `
    <div role="tablist"><button role="tab" aria-selected="true">General</button><button role="tab" id="mail" onclick="document.getElementById('panel').hidden = false">Mail</button></div>
    <div role="tabpanel" id="panel" aria-labelledby="mail" hidden>${panel}</div>`;

  it('is found, gets nothing while nobody can see it, and the popup says to open it', async () => {
    const popup = await open(tabs(FORM));
    const view = await popupWhere(popup, 'the plan', (now) => now.verdict === 'smtp');
    expect(view.rows.filter(({ticked}) => ticked)).toEqual([]);
    expect(view.text).toMatch(/isn’t open|not open/);
    expect((await values())['pass']).toBe('');
  });

  it('is filled once it is open', async () => {
    await open(tabs(FORM));
    await closePopup(postkey);
    await page.click('#mail');
    await fillPlanned(await openPopup(postkey, page));
    expect(await values()).toEqual(RIGHT);
  });
});
