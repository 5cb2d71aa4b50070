/** What settings forms really do, one habit a page: filled through the popup by the real toolbar button. */
import type {Page} from 'puppeteer-core';
import {beforeEach, describe, expect, it} from 'vitest';
import {fillPlanned, openPopup, popupWhere, press} from './harness';
import {launchForAll} from './harness/for-all';
import {hold, MAILBOX, PASSWORD} from './harness/hold';

const SITE = 'https://settings.example';

let html = '';
let page: Page;
const postkey = launchForAll(async (started) => {
  await started.serve(SITE, ({pathname}) => (pathname === '/' ? html : null));
});
beforeEach(() => hold(postkey));

async function open(body: string): Promise<Page> {
  html = `<!doctype html><title>Settings</title><h1>Outgoing mail (SMTP)</h1>${body}`;
  page = await postkey.open(`${SITE}/`);
  return openPopup(postkey, page);
}

const values = () => page.evaluate(() => Object.fromEntries([...document.querySelectorAll<HTMLInputElement>('[name]')].map(({name, type, value, checked}) => [name, type === 'checkbox' ? checked : value])));

const HOST = '<p><label>Host <input name="host"></label>';
const PORT = '<p><label>Port <input name="port" value="25"></label>';
const USER = '<p><label>User name <input name="user"></label>';
const PASS = '<p><label>Password <input type="password" name="pass"></label>';
const RIGHT = {host: 'smtp.office365.com', port: '587', user: MAILBOX, pass: PASSWORD};

describe('a form', () => {
  it('whose saved password stands there as dots gets the new one, and the dots back on Undo', async () => {
    const popup = await open(`${HOST}${PORT}${USER}<p><label>Password <input type="password" name="pass" value="••••••••" placeholder="••••••••"></label>`);
    await fillPlanned(popup);
    expect(await values()).toEqual(RIGHT);
    await press(popup, 'undo');
    await popupWhere(popup, 'that it was put back', (view) => !view.canUndo);
    expect(await values()).toMatchObject({pass: '••••••••'});
  });

  it('whose host box opens a list over the next field is filled', async () => {
    const list = `<style>#list{position:absolute;background:#fff;border:1px solid;width:320px;height:220px}</style><div id="list" role="listbox" hidden><div role="option">smtp.gmail.com</div></div>
      <script>const box = document.querySelector('[name=host]'); box.addEventListener('input', () => { list.hidden = false; }); box.addEventListener('blur', () => { list.hidden = true; });</script>`;
    await fillPlanned(await open(`${HOST}${list}${PORT}${USER}${PASS}`));
    expect(await values()).toEqual(RIGHT);
  });

  it('whose password box comes with a link is filled up to it, and then whole', async () => {
    const link = `<p><label>Password <button type="button" onclick="this.hidden = true; box.hidden = false">Change password</button><span id="box" hidden><input type="password" name="pass"></span></label>`;
    const popup = await open(`${HOST}${PORT}${USER}${link}`);
    await fillPlanned(popup);
    expect(await values()).toEqual({...RIGHT, pass: ''});
    await page.click('button');
    await fillPlanned(await openPopup(postkey, page));
    expect(await values()).toEqual(RIGHT);
  });

  it('in steps is filled step by step', async () => {
    const popup = await open(`<form onsubmit="return false"><div>${HOST}${PORT}<button type="button" onclick="this.parentElement.hidden = true; second.hidden = false">Next</button></div><div id="second" hidden>${USER}${PASS}</div></form>`);
    await fillPlanned(popup);
    expect(await values()).toEqual({...RIGHT, user: '', pass: ''});
    await page.click('button');
    await fillPlanned(await openPopup(postkey, page));
    expect(await values()).toEqual(RIGHT);
  });

  it('on a tab that is drawn when it is opened is found then', async () => {
    const popup = await open(`<button id="tab" onclick="panel.innerHTML = decodeURIComponent('${encodeURIComponent(HOST + PORT + USER + PASS).replaceAll("'", '%27')}')">Server</button><div id="panel"></div>`);
    await popupWhere(popup, 'that there is no form', (view) => view.verdict === 'none');
    await page.click('#tab');
    await fillPlanned(await openPopup(postkey, page));
    expect(await values()).toEqual(RIGHT);
  });

  it('in a drawer that is still sliding in is filled', async () => {
    await fillPlanned(await open(`<style>@keyframes in { from { transform: translateX(100%) } } #drawer { position: fixed; inset: 0 0 0 auto; width: 400px; overflow: auto; background: #fff; animation: in .8s ease-out }</style><div id="drawer" role="dialog" aria-label="Mail server">${HOST}${PORT}${USER}${PASS}</div>`));
    expect(await values()).toEqual(RIGHT);
  });

  it('with arrows at its port is filled', async () => {
    const arrows = '<p><label for="port">Port</label><span style="position:relative"><button type="button" onclick="port.stepDown()">−</button><input type="number" id="port" name="port" min="1" max="65535" step="1" value="25"><button type="button" onclick="port.stepUp()">+</button></span>';
    await fillPlanned(await open(`${HOST}${arrows}${USER}${PASS}`));
    expect(await values()).toEqual(RIGHT);
  });
});

/** As n8n draws it: a form around each field, a switch in the row of its label, which stands far out, and a `title` for all. */
describe('a dialog of fields that say nothing of themselves', () => {
  const row = (label: string, input: string) => `<form autocomplete="off"><div><div><label><div><span>${label}</span></div>
    <div role="radiogroup"><label role="radio" aria-checked="true">Fixed</label><label role="radio" aria-checked="false">Expression</label></div></label></div>
    <div><div><div><div><div><div>${input.replace('<input', '<input title="Parameter: &quot;&quot;"')}</div></div></div></div></div></div></div></form>`;
  const dialog = (head: string) => `<div role="dialog" aria-modal="true" aria-labelledby="gone"><header><div>${head} account</div><div>${head}</div></header>
    ${row('User', '<input name="user">')}${row('Password', '<input type="password" name="pass">')}${row('Host', '<input name="host">')}
    ${row('Port', '<input type="number" name="port" value="465">')}${row('SSL/TLS', '<input type="checkbox" role="switch" name="tls" checked>')}${row('Client Host Name', '<input name="client">')}</div>`;

  it('is read by the labels above them and by the head of the dialog', async () => {
    html = `<!doctype html><title>Credentials</title><h1>Overview</h1>${dialog('SMTP')}`;
    page = await postkey.open(`${SITE}/`);
    const view = await fillPlanned(await openPopup(postkey, page));
    expect(view.report.map(({text}) => text.split('\n')[0])).toEqual(expect.arrayContaining(['User', 'Password', 'Host', 'Port', 'SSL/TLS']));
    expect(await values()).toEqual({...RIGHT, tls: false, client: ''});
  });

  it('is left alone where the head says that it is for something else', async () => {
    html = `<!doctype html><title>Credentials</title><h1>Overview</h1>${dialog('IMAP').replace('465', '993')}`;
    page = await postkey.open(`${SITE}/`);
    await popupWhere(await openPopup(postkey, page), 'that there is nothing to fill', ({verdict}) => verdict === 'none');
  });
});
