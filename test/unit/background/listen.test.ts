import {beforeEach, describe, expect, it, vi} from 'vitest';
import {answer, Refused, type Handlers} from '../../../src/background/listen';
import {schemas} from '../../../src/messages';
import type {Sender} from '../../../src/browser';
import {fake} from '../fake-extension-api';

const handlers = Object.fromEntries(Object.keys(schemas).map((name) => [name, vi.fn(async () => null)])) as unknown as Handlers;
const called = () => Object.values(handlers).some((handler) => vi.mocked(handler).mock.calls.length > 0);

const tab = {id: 1, incognito: false} as Sender['tab'] & object;
const popup: Sender = {id: 'postkey', url: 'chrome-extension://postkey/popup.html'};
const guide: Sender = {id: 'postkey', url: 'https://account.activedirectory.windowsazure.com/AppPasswords.aspx', tab, frameId: 0};
const capture = {name: 'guide-bg-capture', data: {password: 'bcdfghjklmnpqrst', name: 'x', account: ''}};

beforeEach(() => {
  fake.reset();
  vi.clearAllMocks();
});

describe('the door for messages', () => {
  it('lets the guide add to the vault', async () => {
    expect(await answer(handlers, capture, guide)).toMatchObject({ok: true});
    expect(handlers['guide-bg-capture']).toHaveBeenCalledWith(capture.data, {
      origin: 'https://account.activedirectory.windowsazure.com',
      incognito: false,
      frame: {tabId: 1, frameId: 0},
    });
  });

  it('lets the popup ask', async () => {
    expect(await answer(handlers, {name: 'popup-bg-held', data: {incognito: false}}, popup)).toMatchObject({ok: true});
  });

  it.each<[string, unknown, Sender]>([
    ['the guide that wants to read the vault', {name: 'popup-bg-reveal', data: {id: 'a'}}, guide],
    ['another extension', capture, {...guide, id: 'other'}],
    ['a page whose host only looks like Microsoft’s', capture, {...guide, url: 'https://account.activedirectory.windowsazure.com.evil.example/'}],
    ['a page that puts Microsoft’s host into its path', capture, {...guide, url: 'https://evil.example/account.activedirectory.windowsazure.com'}],
    ['the same host over plain http', capture, {...guide, url: 'http://account.activedirectory.windowsazure.com/AppPasswords.aspx'}],
    ['a sender without an address', capture, {id: 'postkey', tab}],
    ['another page of the extension that speaks as the popup', {name: 'popup-bg-held', data: {incognito: false}}, {...popup, url: 'chrome-extension://postkey/other.html'}],
    ['the popup that speaks as the guide', capture, popup],
    ['the popup that speaks as the clipboard page', {name: 'clipboard-bg-due', data: {}}, popup],
    ['the clipboard page that speaks as the popup', {name: 'popup-bg-copy', data: {id: 'a'}}, {...popup, url: 'chrome-extension://postkey/clipboard.html'}],
  ])('hears nothing from %s', async (_who, message, sender) => {
    expect(await answer(handlers, message, sender)).toEqual({ok: false, error: 'bad-sender'});
    expect(called()).toBe(false);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'popup-bg-held'],
    ['an unknown name', {name: 'popup-bg-everything', data: {}}],
    ['a name from the prototype', {name: 'constructor', data: {}}],
    ['a missing field', {name: 'guide-bg-capture', data: {password: 'bcdfghjklmnpqrst'}}],
    ['a field too many', {...capture, data: {...capture.data, extra: 1}}],
    ['a password with blanks', {...capture, data: {...capture.data, password: 'bcdf ghjk lmnp qrst'}}],
    ['a name without end', {...capture, data: {...capture.data, name: 'x'.repeat(1000)}}],
  ])('refuses %s before any handler sees it', async (_what, message) => {
    expect(await answer(handlers, message, guide)).toEqual({ok: false, error: 'bad-message'});
    expect(called()).toBe(false);
  });

  it('answers a refusal with its code, and any other failure without its words', async () => {
    vi.mocked(handlers['popup-bg-reveal']).mockRejectedValueOnce(new Refused('gone'));
    const ask = {name: 'popup-bg-reveal', data: {id: 'a'}};
    expect(await answer(handlers, ask, popup)).toEqual({ok: false, error: 'gone'});
    vi.mocked(handlers['popup-bg-reveal']).mockRejectedValueOnce(new Error('bcdfghjklmnpqrst'));
    expect(await answer(handlers, ask, popup)).toEqual({ok: false, error: 'failed'});
  });
});
