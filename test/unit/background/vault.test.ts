import {beforeEach, describe, expect, it} from 'vitest';
import {add, find, forget, held, LIFETIME, nameAccount} from '../../../src/background/vault';
import {fake} from '../fake-extension-api';

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
    await add(sample());
    const stored = JSON.stringify(await fake.storage.session.get(null));
    expect(stored.split('bcdfghjklmnpqrst')).toHaveLength(2);
  });

  it('holds the same password once, however often the page shows it', async () => {
    await Promise.all([add(sample()), add(sample()), add(sample())]);
    expect(await held()).toHaveLength(1);
  });

  it('loses none of twenty passwords that arrive at the same time', async () => {
    await Promise.all(Array.from({length: 20}, (_, index) => add(sample(`password${String(index).padStart(8, 'x')}`))));
    expect(await held()).toHaveLength(20);
  });

  it('puts the newest first', async () => {
    const now = Date.now();
    await add(sample('first'.padEnd(16, 'x')), now);
    await add(sample('second'.padEnd(16, 'x')), now + 1);
    expect((await held(now + 2)).map((item) => item.password[0])).toEqual(['s', 'f']);
  });

  it('gives out nothing that has expired, and removes it, even if no alarm ever rang', async () => {
    const now = Date.now();
    await add(sample(), now);
    expect(await held(now + LIFETIME - 1)).toHaveLength(1);
    expect(await held(now + LIFETIME)).toHaveLength(0);
    expect(await fake.storage.session.get(null)).toEqual({});
  });

  it('does not let a clock that is set back lengthen the life of a password', async () => {
    const now = Date.now();
    await add(sample(), now);
    expect(await held(now - 120_000)).toHaveLength(0);
  });

  it('keeps passwords of private windows apart from the same ones elsewhere', async () => {
    await add(sample());
    await add({...sample(), incognito: true});
    expect((await held()).map((item) => item.incognito).sort()).toEqual([false, true]);
  });

  it('forgets one and keeps the others', async () => {
    const one = await add(sample('one'.padEnd(16, 'x')));
    const two = await add(sample('two'.padEnd(16, 'x')));
    await forget(one.id);
    expect((await held()).map((item) => item.id)).toEqual([two.id]);
  });

  it('takes the mailbox that the user names, and nothing else changes', async () => {
    const item = await add({...sample(), account: ''});
    await nameAccount(item.id, 'info@contoso.com');
    expect(await find(item.id)).toEqual({...item, account: 'info@contoso.com'});
  });
});
