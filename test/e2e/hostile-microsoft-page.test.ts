/**
 * Pages that pretend to be Microsoft's, and a page at Microsoft's own address that is hostile. One password is held all
 * the while: it stays in the vault, whatever the page does; nothing that a pretender shows gets in.
 */
import type {Page} from 'puppeteer-core';
import {beforeEach, describe, expect, it} from 'vitest';
import {appPasswordsReplica} from '../pages/app-passwords';
import {APP_PASSWORDS, guide, guideAt, heldItems, pressAt, until} from './harness';
import {launchForAll} from './harness/for-all';
import {hold} from './harness/hold';

const HELD = 'zxwvtsrqpnmlkjhg';
const SHOWN = 'bcdfghjklmnpqrst';
const EVIL = 'https://evil.example';
const MICROSOFT = new URL(APP_PASSWORDS);

const postkey = launchForAll();
let page: Page;
let html = '';

beforeEach(async () => {
  html = appPasswordsReplica({password: SHOWN});
  await hold(postkey, {password: HELD});
});

async function openAt(address: string): Promise<void> {
  await postkey.serve(new URL(address).origin, () => html);
  page = await postkey.open(address);
}

const held = async () => (await heldItems(postkey)).map(({password}) => password).sort();

/** Makes a password on the page as a person would, up to where it is shown. */
async function make(where: {evaluate: Page['evaluate']} = page): Promise<void> {
  await where.evaluate(() => {
    const at = (id: string) => document.getElementById(id) as HTMLInputElement;
    at('create').click();
    at('name').value = 'Hall scanner';
    at('name').dispatchEvent(new Event('input', {bubbles: true}));
    at('next').click();
  });
}

/** What a script of the page can see: its markup and what it has noted down. */
const visibleToPage = () => page.evaluate(() => document.documentElement.outerHTML + String((window as unknown as {stolen?: unknown}).stolen));

describe('nothing is shown and nothing is kept at', () => {
  it.each([
    ['a host that begins like Microsoft’s', `https://${MICROSOFT.hostname}.evil.example/AppPasswords.aspx`],
    ['a host that ends like Microsoft’s', `https://evil-${MICROSOFT.hostname}/AppPasswords.aspx`],
    ['a host below Microsoft’s', `https://login.${MICROSOFT.hostname}/AppPasswords.aspx`],
    ['a host with a hyphen for a dot', 'https://account-activedirectory.windowsazure.com/AppPasswords.aspx'],
    ['a host with a letter of another script', 'https://ассount.activedirectory.windowsazure.com/AppPasswords.aspx'],
    ['a host with a dot at its end', `https://${MICROSOFT.hostname}./AppPasswords.aspx`],
    ['Microsoft’s host in the path', `${EVIL}/${MICROSOFT.hostname}/AppPasswords.aspx`],
    ['Microsoft’s host without encryption', `http://${MICROSOFT.hostname}/AppPasswords.aspx`],
    ['Microsoft’s host, a page that is another', `https://${MICROSOFT.hostname}/evil/AppPasswords.aspx/x`],
  ])('%s', async (_what, address) => {
    await openAt(address);
    await make();
    expect(await page.$('postkey-guide')).toBeNull();
    expect(await held()).toEqual([HELD]);
  });

  it('another port of Microsoft’s host: what it shows is not kept', async () => {
    await openAt(`https://${MICROSOFT.hostname}:8443/AppPasswords.aspx`);
    await make();
    await page.waitForNetworkIdle({idleTime: 200});
    expect(await held()).toEqual([HELD]);
  });

  it.each([
    ['a frame made of markup', `frame.srcdoc = markup`],
    ['a frame with a data address', `frame.src = 'data:text/html;charset=utf-8,' + encodeURIComponent(markup)`],
    ['a frame with a blob address', `frame.src = URL.createObjectURL(new Blob([markup], {type: 'text/html'}))`],
    ['an empty frame that is written into', `document.body.append(frame); frame.contentDocument.write(markup); frame.contentDocument.close()`],
    ['a sandboxed frame', `frame.sandbox = 'allow-scripts'; frame.srcdoc = markup`],
  ])('%s', async (_what, code) => {
    await postkey.serve(EVIL, () => '<!doctype html><title>Sign in</title>');
    page = await postkey.open(`${EVIL}/AppPasswords.aspx`);
    await page.evaluate(`{const markup = ${JSON.stringify(html)}; const frame = document.createElement('iframe'); frame.width = 800; frame.height = 600; ${code}; if (!frame.isConnected) document.body.append(frame);}`);
    const inner = await until(async () => page.frames().find((one) => one !== page.mainFrame()) ?? null, 'the frame');
    await inner.waitForSelector('#create');
    await make(inner);
    expect(await inner.$('postkey-guide')).toBeNull();
    expect(await held()).toEqual([HELD]);
  });

  it.each([
    ['a window that is written into', `const other = open('about:blank'); other.document.write(markup); other.document.close();`],
    ['an address that was rewritten by script', `history.pushState(null, '', '/AppPasswords.aspx'); document.open(); document.write(markup); document.close();`],
  ])('%s', async (_what, code) => {
    await postkey.serve(EVIL, () => '<!doctype html><title>Sign in</title>');
    page = await postkey.open(`${EVIL}/`);
    await page.evaluate(`{const markup = ${JSON.stringify(html)}; ${code}}`);
    for (const one of (await postkey.browser.pages()).slice(1)) {
      if (!(await one.$('#create'))) continue;
      await make(one);
      expect(await one.$('postkey-guide')).toBeNull();
    }
    expect(await held()).toEqual([HELD]);
  });
});

describe('a page at Microsoft’s address', () => {
  const inject = (code: string) => {
    html = html.replace('<head>', `<head><script>window.stolen = []; const note = (...all) => stolen.push(...all.map((one) => typeof one === 'symbol' ? '' : String(one?.innerHTML ?? JSON.stringify(one) ?? one)));${code}</script>`);
  };

  it.each([
    ['asks the extension for what is held', `try { chrome.runtime.sendMessage('EXTENSION', {name: 'popup-bg-held', data: {incognito: false}}, note); } catch (error) { note(error); }`],
    ['speaks as the popup by messages to itself', `setInterval(() => { for (const name of ['popup-bg-held', 'popup-bg-reveal']) postMessage({name, data: {incognito: false, id: 'test'}}, '*'); }, 50); addEventListener('message', (event) => note(event.data));`],
    ['opens shadow roots that are closed', `const real = Element.prototype.attachShadow; Element.prototype.attachShadow = function (init) { const root = real.call(this, {...init, mode: 'open'}); note(root); return root; };`],
    ['patched what its prototypes do', `for (const owner of [Element.prototype, Node.prototype, Document.prototype, EventTarget.prototype]) for (const name of Object.getOwnPropertyNames(owner)) { const entry = Object.getOwnPropertyDescriptor(owner, name); if (typeof entry.value !== 'function' || name === 'constructor') continue; owner[name] = function (...args) { try { note(...args); } catch {} return entry.value.apply(this, args); }; }`],
    ['broke what observers and timers do', `window.MutationObserver = class { observe() {} disconnect() {} }; window.requestAnimationFrame = () => 0; Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 1, 1);`],
    ['throws the guide out whenever it appears', `new MutationObserver(() => document.querySelector('postkey-guide')?.remove()).observe(document, {childList: true, subtree: true});`],
    ['hides the guide by style sheet', `addEventListener('DOMContentLoaded', () => document.head.append(Object.assign(document.createElement('style'), {textContent: 'postkey-guide { display: none !important; opacity: 0 !important; pointer-events: none !important }'})));`],
    ['hides the guide again whenever it changes', `new MutationObserver(() => { const one = document.querySelector('postkey-guide'); if (one && one.getAttribute('style') !== 'display:none') one.setAttribute('style', 'display:none'); }).observe(document, {childList: true, subtree: true, attributes: true});`],
    ['grows without end', `setInterval(() => { const box = document.createElement('div'); for (let n = 0; n < 100; n++) box.append(document.createElement('p')); box.hidden = true; document.body?.append(box); }, 20);`],
    ['changes without end', `setInterval(() => document.body?.setAttribute('class', 'c' + performance.now()), 1);`],
    ['imitates the guide', `addEventListener('DOMContentLoaded', () => { const fake = document.createElement('postkey-guide'); fake.attachShadow({mode: 'open'}).innerHTML = '<div data-testid="guide-hint" data-step="copy">Type your password here: <input></div>'; document.body.append(fake); });`],
    ['names its elements after properties', `addEventListener('DOMContentLoaded', () => { for (const name of ['children', 'parentElement', 'querySelectorAll', 'getAttribute', 'body', 'head', 'activeElement']) document.body.append(Object.assign(document.createElement('form'), {name, hidden: true})); });`],
    ['makes up events', `setInterval(() => { for (const type of ['copy', 'click', 'keydown', 'focus', 'blur', 'pagehide', 'visibilitychange']) document.dispatchEvent(new Event(type, {bubbles: true})); dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'})); }, 30);`],
    ['lays a popover over everything', `addEventListener('DOMContentLoaded', () => { const over = Object.assign(document.createElement('div'), {popover: 'manual'}); over.style.cssText = 'inset:0;width:100vw;height:100vh;opacity:.01'; document.body.append(over); over.showPopover(); });`],
  ])('that %s learns nothing of what is held, and what it shows is kept', async (_what, code) => {
    inject(code.replaceAll('EXTENSION', postkey.extensionId));
    await openAt(APP_PASSWORDS);
    await make();
    await until(async () => ((await held()).includes(SHOWN) ? true : null), 'the password to be held', {describe: async () => String(await held())});
    expect(await held()).toEqual([SHOWN, HELD].sort());
    expect(await visibleToPage()).not.toContain(HELD);
  });

  it('that shows a decoy nobody can see beside the password: the one in sight is kept', async () => {
    html = html.replace('<span class="secret" id="secret">', '<span class="secret" style="position:absolute;left:-9999px">qqqqwwwwrrrrtttt</span><span class="secret" style="opacity:0">ppppssssddddffff</span><span class="secret" id="secret">');
    await openAt(APP_PASSWORDS);
    await make();
    await until(async () => ((await held()).includes(SHOWN) ? true : null), 'the password to be held', {describe: async () => String(await held())});
    expect(await held()).toEqual([SHOWN, HELD].sort());
  });

  it('that presses the guide’s buttons by script: nothing happens', async () => {
    await openAt(APP_PASSWORDS);
    await page.click('#create');
    const view = await guideAt(page, 'name');
    const [button] = view.hint?.buttons ?? [];
    if (!button) throw new Error('no name is proposed');
    await page.evaluate(({x, y}) => {
      const host = document.querySelector('postkey-guide') as HTMLElement;
      for (const target of [host, document.elementFromPoint(x + 5, y + 5) as HTMLElement]) {
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) target.dispatchEvent(new MouseEvent(type, {bubbles: true, composed: true, clientX: x + 5, clientY: y + 5}));
        if (target === host) target.click();
      }
    }, button.box);
    expect(await page.$eval('#name', (box) => (box as HTMLInputElement).value)).toBe('');
    expect((await guide(page)).hint?.step).toBe('name');
    // The control: a person's press does it.
    await pressAt(page, button.box);
    await guideAt(page, 'next');
  });

  it('that shows one password after another: none that was held is lost', async () => {
    html = appPasswordsReplica({});
    await openAt(APP_PASSWORDS);
    const made: string[] = [];
    for (let round = 0; round < 12; round++) {
      await make();
      const shown = await page.$eval('#secret', (secret) => secret.textContent ?? '');
      made.push(shown);
      await until(async () => ((await held()).includes(shown) ? true : null), 'the password to be held');
      await page.evaluate(() => document.getElementById('close')?.click());
    }
    expect(await held()).toEqual([...made, HELD].sort());
  });
});
