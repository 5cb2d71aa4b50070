/**
 * A settings page that is out for the password. What it may have is what the user presses Fill for: the value of the one
 * field that was planned, seen by the user. It gets nothing before, nothing elsewhere, nothing unseen.
 */
import type {Page} from 'puppeteer-core';
import {beforeEach, describe, expect, it} from 'vitest';
import {EVIL, form, HIDING, script, SWAPPING, TAMPERING} from '../pages/hostile-settings';
import {openPopup, type PopupView, popupWhere, press, until} from './harness';
import {launchForAll} from './harness/for-all';
import {hold, PASSWORD} from './harness/hold';

const SITE = 'https://settings.example';

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
      const files = ['manifest.json', 'popup.html', 'popup.js', 'form.js', 'guide.js', 'icons/32.png', '_locales/en/messages.json'];
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
  it.each(HIDING)('%s', async (_what, attack) => {
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

  it.each(SWAPPING)('%s', async (_what, attack) => {
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
  it.each(TAMPERING)('%s', async (_what, attack) => {
    await open(attack + form());
    const {popup} = await planOf();
    expect(passwordOutcome(await fill(popup))).toBe('filled');
    expect(await places()).toEqual(['pass']);
    expect(asked.filter((url) => url !== `${EVIL}/`)).toEqual([]);
  });
});
