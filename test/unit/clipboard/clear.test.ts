import {describe, expect, it} from 'vitest';
import {clearIfSame} from '../../../src/clipboard/clear';
import {fingerprintOf} from '../../../src/clipboard/fingerprint';

const PASSWORD = 'bcdfghjklmnpqrst';

async function after(content: string, copied: string): Promise<string> {
  let now = content;
  await clearIfSame({read: () => now, empty: () => void (now = '')}, await fingerprintOf(copied));
  return now;
}

describe('the clipboard, after a while', () => {
  it('is emptied where it still holds what was copied', async () => {
    expect(await after(PASSWORD, PASSWORD)).toBe('');
  });

  it.each(['something else', '', `${PASSWORD} and more`, ` ${PASSWORD}`])('is left alone where it holds "%s"', async (content) => {
    expect(await after(content, PASSWORD)).toBe(content);
  });

  it('is emptied of settings whose line ends have changed on the way', async () => {
    expect(await after('host x\r\npassword y\r\n', 'host x\npassword y\n')).toBe('');
  });
});

describe('the fingerprint of a copy', () => {
  it('holds nothing of it, and differs each time', async () => {
    const [one, other] = await Promise.all([fingerprintOf(PASSWORD), fingerprintOf(PASSWORD)]);
    expect(JSON.stringify([one, other])).not.toContain(PASSWORD);
    expect(one.digest).not.toBe(other.digest);
  });
});
