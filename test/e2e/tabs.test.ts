/** Passwords that arrive from several tabs at the same time. */
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {inWorker, killWorker, launch, type Postkey, until} from './harness';

const MICROSOFT = 'https://account.activedirectory.windowsazure.com';
const TABS = 5;
const EACH = 10;

let postkey: Postkey;

beforeAll(async () => {
  postkey = await launch();
  await postkey.serve(MICROSOFT, () => '<!doctype html><title>Another page of the same host</title>');
});
afterAll(() => postkey?.close());

/** Sixteen letters, different for each tab and turn. */
const password = (tab: number, turn: number) => [tab, turn].map((one) => String.fromCharCode(97 + one)).join('').padEnd(16, 'bcdfghjklmnpqrst');

/** Runs an expression in the world of our content script, where it may speak to the background as the guide does. */
async function inContentScript(page: Page, expression: string): Promise<unknown> {
  const session = await page.createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({context}) => {
    if (context.origin === `chrome-extension://${postkey.extensionId}`) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const contextId = await until(async () => worlds.at(-1), 'the content script');
  const {result, exceptionDetails} = await session.send('Runtime.evaluate', {contextId, expression, awaitPromise: true, returnByValue: true});
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result.value;
}

describe(`${TABS} tabs that hand over ${EACH} passwords each at once`, () => {
  it('lose none, although the background was stopped when they began', async () => {
    const pages = await Promise.all(Array.from({length: TABS}, () => postkey.open(`${MICROSOFT}/AppPasswords.aspx`)));
    await killWorker(postkey);
    const answers = await Promise.all(
      pages.map((page, tab) => {
        const messages = Array.from({length: EACH}, (_, turn) => ({name: 'guide-bg-capture', data: {password: password(tab, turn), name: `Tab ${tab}, ${turn}`, account: ''}}));
        return inContentScript(page, `Promise.all(${JSON.stringify(messages)}.map((message) => chrome.runtime.sendMessage(message)))`);
      }),
    );
    expect(answers.flat()).toEqual(Array.from({length: TABS * EACH}, () => ({ok: true, value: {held: true}})));
    const stored = JSON.stringify(await inWorker(postkey, () => chrome.storage.session.get(null)));
    for (let tab = 0; tab < TABS; tab += 1) {
      for (let turn = 0; turn < EACH; turn += 1) expect(stored.split(password(tab, turn)), `tab ${tab}, turn ${turn}`).toHaveLength(2);
    }
  });
});
