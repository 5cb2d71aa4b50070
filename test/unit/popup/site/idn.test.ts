import {describe, expect, it} from 'vitest';
import {readIdn} from '../../../../src/popup/site/idn';

const ascii = (host: string) => new URL(`https://${host}/`).hostname;

describe('a name in letters beyond a to z', () => {
  it.each(['büro.example', '例え.jp', 'ニュースtv.example', 'почта.рф', 'ελλάδα.example', '한국어.example'])('%s reads as it is written', (host) =>
    expect(readIdn(ascii(host))).toEqual({shown: host, imitates: false}),
  );
  it.each([
    ['a Cyrillic letter among Latin ones', 'раypal.com'],
    ['a Greek letter among Latin ones', 'micrοsoft.com'],
    ['Cyrillic letters alone that look Latin', 'аррӏе.com'],
    ['the same below a plain name', 'соре.mail.example'],
  ])('%s could pass for another', (_what, host) => expect(readIdn(ascii(host)).imitates).toBe(true));
});
