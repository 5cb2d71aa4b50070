import {domainToASCII} from 'node:url';
import {describe, expect, it} from 'vitest';
import {toUnicode} from '../../../../src/popup/site/punycode';
import {randomFrom} from '../../../forms/random';

/** Letters that stay as they are in a host name, of scripts near and far; the last is beyond 16 bits. */
const LETTERS = [...'abcxyz019-éüñøłžβγωбгяשלםعرب中文字かなカナ한글ไทยहिन्दी𠀀'];

describe('Punycode', () => {
  it.each([
    ['www.xn--mnchen-3ya.de', 'www.münchen.de'],
    ['xn--fsq.com', '例.com'],
    ['xn--e1afmkfd.xn--p1ai', 'пример.рф'],
    ['contoso.com', 'contoso.com'],
    // RFC 3492, 7.1: "Why can't they just speak in Japanese?"
    ['xn--n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa', 'なぜみんな日本語を話してくれないのか'],
  ])('%s is %s', (ascii, letters) => {
    expect(toUnicode(ascii)).toBe(letters);
  });

  it('is read as it was written, whatever the name', () => {
    const random = randomFrom(3492);
    let read = 0;
    for (let round = 0; round < 3000; round++) {
      const name = Array.from({length: 1 + random.number(12)}, () => random.pick(LETTERS)).join('').normalize('NFC');
      const ascii = domainToASCII(name);
      if (!ascii.startsWith('xn--')) continue;
      read++;
      expect(domainToASCII(toUnicode(ascii)), name).toBe(ascii);
      if (domainToASCII(name.toLowerCase()) === ascii) expect(toUnicode(ascii)).toBe(name);
    }
    expect(read).toBeGreaterThan(1000);
  });

  it.each(['xn--9', 'xn--a-ü', 'xn--99999999'])('refuses %s', (broken) => {
    expect(() => toUnicode(broken)).toThrow(RangeError);
  });
});
