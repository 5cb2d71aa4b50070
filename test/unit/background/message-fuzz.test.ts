/**
 * Random messages from every kind of sender, against the real handlers: near-valid ones above all. Nothing is accepted
 * that a description of the protocol written here by hand does not allow, nothing throws, and no password is told.
 */
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {answer, type Handlers} from '../../../src/background/listen';
import type {Sender} from '../../../src/browser';
import {type Random, randomFrom} from '../../forms/random';
import {fake} from '../fake-extension-api';

const ROUNDS = 100_000;
const SEED = 6;
/** In milliseconds: seconds where nothing else runs. */
const TIMEOUT = 120_000;

// What the handlers need of the API beyond its stand-in.
Object.assign(fake.runtime, {getManifest: () => ({optional_permissions: []}), reload() {}});
Object.assign(fake, {scripting: {executeScript: async () => []}, permissions: {contains: async () => false}, offscreen: {hasDocument: async () => false, closeDocument: async () => {}}});
Object.assign(fake.tabs, {query: async () => [{id: 7}], get: async () => ({id: 7, incognito: false, url: 'https://settings.example/'}), create: async () => ({})});
Object.assign(fake.storage.managed, {get: async () => ({})});

let handlers: Handlers;
vi.mock('../../../src/background/listen', async (original) => ({...(await original<object>()), listen: (real: Handlers) => (handlers = real)}));
await import('../../../src/background/index');

const MICROSOFT = 'https://account.activedirectory.windowsazure.com/AppPasswords.aspx';
const OWN = 'chrome-extension://postkey';
const tab = {id: 7, incognito: false} as NonNullable<Sender['tab']>;

/** Each kind of sender, and the first word of the messages that it may send. */
const SENDERS: readonly [string, string, Sender][] = [
  ['the guide on Microsoft’s page', 'guide', {id: 'postkey', url: MICROSOFT, tab, frameId: 0}],
  ['the popup', 'popup', {id: 'postkey', url: `${OWN}/popup.html`}],
  ['the clipboard page', 'clipboard', {id: 'postkey', url: `${OWN}/clipboard.html`}],
  ['a script of ours on another site', '', {id: 'postkey', url: 'https://settings.example/', tab, frameId: 0}],
  ['a script of ours on a host that looks like Microsoft’s', '', {id: 'postkey', url: 'https://account.activedirectory.windowsazure.com.example/AppPasswords.aspx', tab, frameId: 3}],
  ['Microsoft’s address in no tab', '', {id: 'postkey', url: MICROSOFT}],
  ['another file of the extension', '', {id: 'postkey', url: `${OWN}/popup.html/manifest.json`}],
  ['another extension that says it is the popup', '', {id: 'stranger', url: `${OWN}/popup.html`}],
  ['another extension on Microsoft’s page', '', {id: 'stranger', url: MICROSOFT, tab, frameId: 0}],
  ['nobody', '', {url: 'not an address'} as Sender],
];

const PASSWORDS = ['bcdfghjklmnpqrst', 'zyxwvtsrqpnmlkjh', 'sixteenletterspw'];
const ID = 'held-one';

/** One good message of each kind. */
const TEMPLATES: readonly {name: string; data: Record<string, unknown>}[] = [
  {name: 'guide-bg-capture', data: {password: 'qrstvwxzbcdfghjk', name: 'Printer', account: 'scan@contoso.com'}},
  {name: 'guide-bg-purpose', data: {}},
  {name: 'guide-bg-draw', data: {}},
  {name: 'popup-bg-held', data: {incognito: false}},
  {name: 'popup-bg-reveal', data: {id: ID}},
  {name: 'popup-bg-copy', data: {id: ID}},
  {name: 'popup-bg-copied', data: {salt: 'a'.repeat(32), digest: 'b'.repeat(64)}},
  {name: 'popup-bg-forget', data: {id: 'held-two'}},
  {name: 'popup-bg-account', data: {id: ID, account: 'info@contoso.com'}},
  {name: 'popup-bg-open-microsoft', data: {purpose: 'settings.example', incognito: false, windowId: 1}},
  {name: 'popup-bg-situation', data: {}},
  {name: 'popup-bg-choose', data: {lifetime: 30, forgetAfterFill: true, clearClipboard: false}},
  {name: 'popup-bg-update', data: {}},
  {name: 'clipboard-bg-due', data: {}},
  {name: 'clipboard-bg-done', data: {}},
  {name: 'popup-bg-fill', data: {id: ID, tabId: 7, frameId: 0, documentId: 'doc', origin: 'https://settings.example', scanId: 'scan', steps: [{key: 'f1', role: 'smtp-password', value: '', secret: true}]}},
];

type Check = (value: unknown) => boolean;
const text = (most: number, least = 0): Check => (value) => typeof value === 'string' && value.length >= least && value.length <= most;
const name: Check = (value) => typeof value === 'string' && value.length <= 64 && value !== '' && !/[^\w-]/.test(value);
const yesOrNo: Check = (value) => value === true || value === false;
const number: Check = (value) => typeof value === 'number' && !Number.isNaN(value);
const digits = (count: number): Check => (value) => typeof value === 'string' && value.length === count && !/[^0-9a-f]/.test(value);
const minutes: Check = (value) => value === undefined || value === null || (typeof value === 'number' && Number.isFinite(value) && value > 0);
const none = {};
const ROLES = ['smtp-host', 'smtp-port', 'smtp-security', 'smtp-auth', 'smtp-username', 'smtp-password', 'from-address', 'from-name', 'mailer'];

/** What each message may hold, said once more in plain code: every field, and no other. */
const ALLOWED: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  'guide-bg-capture': {password: (value) => text(64, 8)(value) && !/\s/.test(String(value)), name: text(320), account: text(320)},
  'guide-bg-purpose': none,
  'guide-bg-draw': none,
  'popup-bg-held': {incognito: yesOrNo},
  'popup-bg-reveal': {id: name},
  'popup-bg-copy': {id: name},
  'popup-bg-copied': {salt: digits(32), digest: digits(64)},
  'popup-bg-forget': {id: name},
  'popup-bg-account': {id: name, account: text(320)},
  'popup-bg-open-microsoft': {purpose: text(320), incognito: yesOrNo, windowId: (value) => value === null || number(value)},
  'popup-bg-situation': none,
  'popup-bg-choose': {lifetime: minutes, forgetAfterFill: (value) => value === undefined || yesOrNo(value), clearClipboard: (value) => value === undefined || yesOrNo(value)},
  'popup-bg-update': none,
  'clipboard-bg-due': none,
  'clipboard-bg-done': none,
  'popup-bg-fill': {
    id: (value) => value === null || name(value),
    tabId: number,
    frameId: number,
    documentId: (value) => value === null || typeof value === 'string',
    origin: text(Infinity),
    scanId: name,
    steps: (value) => Array.isArray(value) && value.length <= 64 && value.every((step) => holds(step, {key: name, role: (role) => ROLES.includes(String(role)), value: text(1000), secret: yesOrNo})),
  },
};

function holds(value: unknown, fields: Readonly<Record<string, Check>>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Record<string, unknown>;
  return Object.keys(record).every((key) => Object.hasOwn(fields, key)) && Object.entries(fields).every(([key, check]) => check(record[key]));
}

function allowed(message: unknown, may: string): boolean {
  const {name: kind, data} = message as {name: string; data: unknown};
  return may !== '' && kind.startsWith(`${may}-bg-`) && Object.hasOwn(ALLOWED, kind) && holds(data, ALLOWED[kind] ?? {});
}

const deep = () => {
  let value: unknown = 'x';
  for (let level = 0; level < 2000; level++) value = {data: value};
  return value;
};
const cyclic: Record<string, unknown> = {};
cyclic['data'] = cyclic;
const trap = () => {
  throw new Error(PASSWORDS[0]);
};

const NASTY: readonly unknown[] = [
  undefined, null, true, false, 0, -0, -1, 1.5, Number.NaN, Infinity, 2 ** 53, 10n, '', ' ', 'x', '\ud800', 'a\u0000b', '‮', 'é'.repeat(65), 'x'.repeat(321), 'y'.repeat(100_000),
  'bcdf ghjk lmnp qrst', 'qrstvwxz', ID, 'held:held-one', '__proto__', 'constructor', 'toString', 'popup-bg-reveal', 'guide-bg-capture', 'popup-bg-', 'POPUP-BG-REVEAL',
  [], {}, [ID], {id: ID}, {length: 1e9}, new Date(0), new Map([['id', ID]]), Object.create(null), deep(), cyclic, new Array(65).fill({key: 'f1', role: 'smtp-host', value: '', secret: false}),
  {toString: trap, valueOf: trap}, {get name() { return trap(); }, data: {}}, {name: 'popup-bg-reveal', get data() { return trap(); }}, new Proxy({}, {get: trap, has: trap, ownKeys: trap}),
  JSON.parse('{"__proto__": {"id": "held-one"}}'), Object.create({id: ID}), Object.create({password: 'qrstvwxzbcdfghjk', name: '', account: ''}),
];
const KEYS = ['id', 'name', 'data', 'password', 'account', 'incognito', '__proto__', 'constructor', 'prototype', 'secret', 'extra', 'steps', '0', ''];

/** A message like a good one with up to three things changed, or something that is no message at all. */
function makeMessage({chance, number: below, pick}: Random): unknown {
  if (chance(0.15)) return pick(NASTY);
  const message = structuredClone(pick(TEMPLATES)) as Record<string, unknown>;
  for (let left = below(4); left > 0; left--) {
    const data = message['data'] as Record<string, unknown> | undefined;
    const steps = data !== null && typeof data === 'object' && !NASTY.includes(data) && Array.isArray(data['steps']) ? (data['steps'] as unknown[]) : [];
    const places = [message, data, data, data, steps[0]].filter((place) => typeof place === 'object' && place !== null && !NASTY.includes(place)) as Record<string, unknown>[];
    const place = pick(places);
    const key = chance(0.7) ? pick([...Object.keys(place), 'data']) : pick(KEYS);
    if (chance(0.15)) Reflect.deleteProperty(place, key);
    else if (key === 'name' && place === message) place[key] = pick(TEMPLATES).name;
    else Object.defineProperty(place, key, {value: pick(NASTY), enumerable: true, writable: true, configurable: true});
  }
  return message;
}

async function fresh(): Promise<void> {
  await fake.storage.session.clear();
  const now = Date.now();
  const items = PASSWORDS.map((password, index) => {
    const id = ['held-one', 'held-two', 'held-three'][index] ?? '';
    return [`held:${id}`, {id, password, name: 'Printer', account: '', origin: new URL(MICROSOFT).origin, incognito: index === 2, capturedAt: now, expiresAt: now + 1e7}];
  });
  await fake.storage.session.set(Object.fromEntries(items));
}

beforeEach(() => fake.reset());

describe(`${ROUNDS.toLocaleString('en')} random messages`, () => {
  it.each(SENDERS)('from %s', async (_who, may, sender) => {
    const random = randomFrom(SEED);
    const accepted = new Set<string>();
    for (let round = 0; round < ROUNDS; round++) {
      if (round % 250 === 0) {
        if (may === '' && round > 0) expect(Object.keys(await fake.storage.session.get(null))).toHaveLength(PASSWORDS.length);
        await fresh();
      }
      const message = makeMessage(random);
      const reply = await answer(handlers, message, sender);
      if (reply.ok) {
        accepted.add((message as {name: string}).name);
        if (!allowed(message, may)) throw new Error(`accepted: ${JSON.stringify(message)}`);
      } else if (!/^[a-z-]+$/.test(reply.error)) throw new Error(`answered with words: ${reply.error}`);
      const told = PASSWORDS.some((password) => JSON.stringify(reply).includes(password));
      if (told && !(may === 'popup' && ['popup-bg-reveal', 'popup-bg-copy'].includes((message as {name: string}).name))) throw new Error(`told a password: ${JSON.stringify(message)}`);
    }
    // The control: all that this sender may say was said, and heard. (A fill is refused: there is no page.)
    const sayable = TEMPLATES.map((one) => one.name).filter((one) => may !== '' && one.startsWith(may) && one !== 'popup-bg-fill');
    expect([...accepted].sort()).toEqual(sayable.sort());
    expect(({} as {id?: unknown}).id).toBeUndefined();
  }, TIMEOUT);
});
