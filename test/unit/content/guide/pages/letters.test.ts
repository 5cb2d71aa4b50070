import {beforeAll, describe, expect, it} from 'vitest';
import words from '../../../../../_locales/en/guide-words.json';
import {drawn, isSample} from '../../../../../src/content/guide/pages/letters';
import {useWords} from '../../../../../src/content/guide/pages/words';
import {random} from '../../../../pages/variants/seeded';

beforeAll(() => useWords((kind) => words[`guideWords_${kind}`].message));

const lots = (alphabet?: string) => {
  const chance = random(7);
  return Array.from({length: 2000}, () => chance.letters(16, alphabet));
};

describe('16 letters', () => {
  it.each(['counteroffensive', 'gentechnologisch', 'stortingsmelding', 'parlamentarizmus', 'christopherjones', 'meinaltesarbeits'])('that read like %s were written', (word) => {
    expect(drawn(word)).toBe(0);
  });

  it('without a vowel were drawn by lot, whatever they are', () => {
    expect(lots('bcdfghjklmnpqrstvwxyz').every((text) => drawn(text) === 3)).toBe(true);
  });

  it('of the whole alphabet look drawn in more than 95 of 100 cases, and like a word in fewer than 1', () => {
    const said = lots().map(drawn);
    expect(said.filter((one) => one === 3).length).toBeGreaterThan(1900);
    expect(said.filter((one) => one === 0).length).toBeLessThan(20);
  });

  it.each(['abcdefghijklmnop', 'xxxxxxxxxxxxxxxx', 'qwertyuiopasdfgh', 'aaaabbbbccccdddd'])('such as %s are a sample', (text) => {
    expect(isSample(text)).toBe(true);
  });

  it('drawn by lot are no sample', () => {
    expect(lots().filter(isSample)).toEqual([]);
  });
});
