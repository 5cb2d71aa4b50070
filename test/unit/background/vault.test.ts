import {beforeEach, describe, expect, it, vi} from 'vitest';
import {add, find, forget, forgetPrivate, held, limit, nameAccount, renew, summary} from '../../../src/background/vault';
import {fake} from '../fake-extension-api';

const MINUTE = 60_000;
const LIFETIME = 30;

const sample = (password = 'bcdfghjklmnpqrst') => ({
  password,
  name: 'Hall scanner',
  account: 'scan@contoso.com',
  origin: 'https://account.activedirectory.windowsazure.com',
  incognito: false,
});

beforeEach(() => fake.reset());

describe('the vault', () => {
  it('holds a password under one key, where it stands exactly once', async () => {
    await add(sample(), LIFETIME);
    const stored = JSON.stringify(await fake.storage.session.get(null));
    expect(stored.split('bcdfghjklmnpqrst')).toHaveLength(2);
  });

  it('holds the same password once, however often the page shows it', async () => {
    await Promise.all([add(sample(), LIFETIME), add(sample(), LIFETIME), add(sample(), LIFETIME)]);
    expect(await held()).toHaveLength(1);
  });

  it('loses none of twenty passwords that arrive at the same time', async () => {
    await Promise.all(Array.from({length: 20}, (_, index) => add(sample(`password${String(index).padStart(8, 'x')}`), LIFETIME)));
    expect(await held()).toHaveLength(20);
  });

  it('puts the newest first', async () => {
    const now = Date.now();
    await add(sample('first'.padEnd(16, 'x')), LIFETIME, now);
    await add(sample('second'.padEnd(16, 'x')), LIFETIME, now + 1);
    expect((await held(now + 2)).map((item) => item.password[0])).toEqual(['s', 'f']);
  });

  it('gives out nothing that has expired, and removes it, even if no alarm ever rang', async () => {
    const now = Date.now();
    await add(sample(), LIFETIME, now);
    expect(await held(now + LIFETIME * MINUTE - 1)).toHaveLength(1);
    expect(await held(now + LIFETIME * MINUTE)).toHaveLength(0);
    expect(await fake.storage.session.get(null)).toEqual({});
  });

  it('holds until the browser closes what has no end', async () => {
    const now = Date.now();
    await add(sample(), null, now);
    const [item] = await held(now + 365 * 24 * 60 * MINUTE);
    expect(item && summary(item).expiresAt).toBeNull();
  });

  it('does not let a clock that is set back lengthen the life of a password, nor lose it', async () => {
    const now = Date.now();
    await add(sample(), LIFETIME, now);
    expect(await held(now + 10 * MINUTE)).toHaveLength(1);
    // Set back by an hour, ten minutes after the capture: twenty of the thirty are left.
    const set = now - 50 * MINUTE;
    expect(await held(set)).toHaveLength(1);
    expect(await held(set + 20 * MINUTE - 1)).toHaveLength(1);
    expect(await held(set + 20 * MINUTE)).toHaveLength(0);
  });

  it('is not moved by the small steps of a clock that is kept right', async () => {
    const now = Date.now();
    const item = await add(sample(), LIFETIME, now);
    expect(await held(now - 900)).toEqual([item]);
  });

  it('takes a clock that is set forward for time that has passed, as after a sleep', async () => {
    const now = Date.now();
    await add(sample(), LIFETIME, now);
    expect(await held(now + 8 * 60 * MINUTE)).toHaveLength(0);
  });

  it('lets what is held be read when the storage is full', async () => {
    const now = Date.now();
    await add(sample(), LIFETIME, now);
    const set = vi.spyOn(fake.storage.session, 'set').mockRejectedValue(new Error('quota'));
    expect(await held(now + 2 * MINUTE)).toHaveLength(1);
    set.mockRestore();
  });

  it('counts another lifetime from the moment it is chosen: a shorter one throws nothing away at once', async () => {
    const now = Date.now();
    await add(sample(), LIFETIME, now);
    await renew(5, null, now + 10 * MINUTE);
    expect((await held(now + 11 * MINUTE)).map(({expiresAt}) => expiresAt)).toEqual([now + 15 * MINUTE]);
  });

  it('never holds longer than the administrator allows, counted from the capture', async () => {
    const now = Date.now();
    await add(sample(), null, now);
    await renew(null, 60, now + 10 * MINUTE);
    expect((await held(now + 10 * MINUTE)).map(({expiresAt}) => expiresAt)).toEqual([now + 60 * MINUTE]);
    await limit(20, now + 10 * MINUTE);
    expect((await held(now + 10 * MINUTE)).map(({expiresAt}) => expiresAt)).toEqual([now + 20 * MINUTE]);
    await limit(null, now + 10 * MINUTE);
    expect(await held(now + 20 * MINUTE)).toHaveLength(0);
  });

  it('forgets what private windows captured, and nothing else', async () => {
    await add(sample(), LIFETIME);
    await add({...sample(), incognito: true}, LIFETIME);
    await forgetPrivate();
    expect((await held()).map(({incognito}) => incognito)).toEqual([false]);
  });

  it('keeps passwords of private windows apart from the same ones elsewhere', async () => {
    await add(sample(), LIFETIME);
    await add({...sample(), incognito: true}, LIFETIME);
    expect((await held()).map((item) => item.incognito).sort()).toEqual([false, true]);
  });

  it('forgets one and keeps the others', async () => {
    const one = await add(sample('one'.padEnd(16, 'x')), LIFETIME);
    const two = await add(sample('two'.padEnd(16, 'x')), LIFETIME);
    await forget(one.id);
    expect((await held()).map((item) => item.id)).toEqual([two.id]);
  });

  it('takes the mailbox that the user names, and nothing else changes', async () => {
    const item = await add({...sample(), account: ''}, LIFETIME);
    await nameAccount(item.id, 'info@contoso.com');
    expect(await find(item.id)).toEqual({...item, account: 'info@contoso.com'});
  });
});
