import {beforeEach, describe, expect, it, vi} from 'vitest';
import {refresh} from '../../../src/background/expiry';
import {add, forget, held} from '../../../src/background/vault';
import {fake} from '../fake-extension-api';

const captured = {password: 'bcdfghjklmnpqrst', name: 'Hall scanner', account: '', origin: 'https://account.activedirectory.windowsazure.com', incognito: false};

// What is asked of the API beyond its stand-in.
const reload = vi.fn();
Object.assign(fake.runtime, {getManifest: () => ({optional_permissions: []}), reload});
Object.assign(fake, {permissions: {contains: async () => false}});
Object.assign(fake.storage.managed, {get: async () => ({})});

beforeEach(() => {
  fake.reset();
  reload.mockClear();
});

describe('an update that waits', () => {
  const announce = () => fake.storage.session.set({update: '9.9.9'});

  it('goes ahead once nothing is held any more', async () => {
    const {id} = await add(captured, 30);
    await announce();
    await refresh();
    expect(reload).not.toHaveBeenCalled();
    await forget(id);
    await refresh();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('waits for a password that was captured after the look at what is held', async () => {
    vi.spyOn(fake.action, 'setTitle').mockImplementationOnce(async () => {
      await add(captured, 30);
      await announce();
    });
    await refresh();
    expect(reload).not.toHaveBeenCalled();
    expect(await held()).toHaveLength(1);
  });
});
