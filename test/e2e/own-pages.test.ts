/** The extension's own pages and scripts in a real Chromium: what the policy forbids does not happen; who may not ask is not answered. */
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {heldItems, launch, openPopup, popupWhere, type Postkey, until} from './harness';
import {hold, PASSWORD} from './harness/hold';

const ROUNDS = 1000;
let postkey: Postkey;
let page: Page;
let popup: Page;

beforeAll(async () => {
  postkey = await launch();
  await postkey.serve('https://settings.example', () => '<!doctype html><title>Settings</title><label>SMTP password <input type="password" name="pass"></label>');
  await hold(postkey, {id: 'held-one'});
  page = await postkey.open('https://settings.example/');
  popup = await openPopup(postkey, page);
  await popupWhere(popup, 'what it found', ({verdict}) => verdict !== '');
});
afterAll(() => postkey?.close());

describe('in the popup the policy forbids', () => {
  it.each([
    ['markup from a string', 'require-trusted-types-for', `document.body.innerHTML = '<b>x</b>'`],
    ['code from a string', 'require-trusted-types-for', `(0, eval)('1')`],
    ['a policy for trusted types', 'trusted-types', `trustedTypes.createPolicy('any', {})`],
    ['a script from elsewhere', 'script-src', `import('https://example.org/x.js').catch(() => {})`],
    ['a style of its own', 'style-src', `document.head.append(Object.assign(document.createElement('style'), {textContent: 'b{}'}))`],
    ['a request', 'connect-src', `fetch('https://example.org/').catch(() => {})`],
    ['a beacon', 'connect-src', `navigator.sendBeacon('https://example.org/', 'x')`],
    ['a socket', 'connect-src', `new WebSocket('wss://example.org/')`],
    ['a picture from elsewhere', 'img-src', `new Image().src = 'https://example.org/x.png'`],
    ['a frame', 'frame-src', `document.body.append(Object.assign(document.createElement('iframe'), {src: 'https://example.org/'}))`],
    ['a base address', 'base-uri', `document.head.append(Object.assign(document.createElement('base'), {href: 'https://example.org/'}))`],
    ['sending a form', 'form-action', `const form = document.createElement('form'); form.action = 'https://example.org/'; document.body.append(form); form.submit()`],
  ])('%s', async (_what, directive, code) => {
    // By a timer: what the debugger calls itself is free to use eval.
    const broken = await popup.evaluate(`new Promise((done) => {
      document.addEventListener('securitypolicyviolation', ({effectiveDirective}) => done(effectiveDirective), {once: true});
      setTimeout(() => { try { ${code} } catch {} }, 0);
      setTimeout(() => done('nothing'), 5000);
    })`);
    expect(broken).toContain(directive);
  });
});

/** Sends random messages, good names with wrong contents above all, and gives the answers. A string: it runs in worlds of the extension. */
const FUZZ = `(async () => {
  const names = ['guide-bg-capture', 'guide-bg-purpose', 'popup-bg-held', 'popup-bg-reveal', 'popup-bg-copy', 'popup-bg-account', 'popup-bg-fill', 'clipboard-bg-due', 'constructor', ''];
  const things = [null, '', 'held-one', 0, -1, 1e99, true, [], {}, 'x'.repeat(10000), '\\ud800', {id: 'held-one'}, {incognito: false}, {id: 'held-one', more: 1}, {password: 'qrstvwxzbcdfghjk'}, JSON.parse('{"__proto__": {"id": "held-one"}}'), [[[[[{}]]]]]];
  const pick = (list) => list[Math.floor(Math.random() * list.length)];
  const answers = [];
  for (let round = 0; round < ${ROUNDS}; round++) {
    const message = Math.random() < 0.1 ? pick(things) : {name: pick(names), data: pick(things), ...(Math.random() < 0.1 ? {more: 1} : {})};
    const answer = await chrome.runtime.sendMessage(message).catch((error) => ({thrown: String(error)}));
    answers.push(JSON.stringify({name: message?.name, answer}));
  }
  return answers;
})()`;

const heldNow = async () => (await heldItems(postkey)).map(({id}) => id);

describe(`${ROUNDS} random messages in the real browser`, () => {
  it('from the popup: a password is told to the two that ask for one, and none throws', async () => {
    const answers = (await popup.evaluate(FUZZ)) as string[];
    expect(answers).toHaveLength(ROUNDS);
    expect(answers.filter((answer) => answer.includes('thrown'))).toEqual([]);
    const told = answers.filter((answer) => answer.includes(PASSWORD));
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((answer) => !/"name":"popup-bg-(?:reveal|copy)"/.test(answer))).toEqual([]);
    expect(await heldNow()).toEqual(['held-one']);
  });

  it('from our own script on a settings page: nothing is told, nothing is kept', async () => {
    const session = await page.createCDPSession();
    let world = 0;
    session.on('Runtime.executionContextCreated', ({context}) => {
      if (context.origin === `chrome-extension://${postkey.extensionId}`) world = context.id;
    });
    await session.send('Runtime.enable');
    const contextId = await until(async () => world || null, 'the world of our script');
    const {result} = await session.send('Runtime.evaluate', {contextId, expression: FUZZ, awaitPromise: true, returnByValue: true});
    const answers = result.value as string[];
    expect(answers).toHaveLength(ROUNDS);
    expect(answers.filter((answer) => !/"error":"bad-(?:sender|message)"/.test(answer))).toEqual([]);
    expect(await heldNow()).toEqual(['held-one']);
    const storage = await session.send('Runtime.evaluate', {contextId, expression: `chrome.storage.session.get(null).then(() => 'read', String)`, awaitPromise: true, returnByValue: true}).catch(String);
    expect(JSON.stringify(storage)).not.toContain('"read"');
  });
});
