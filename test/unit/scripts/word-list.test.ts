import {describe, expect, it} from 'vitest';
import {packed} from '../../../scripts/word-list.mjs';
import {useWords, wordsFor} from '../../../src/content/guide/pages/words';
import texts from '../../../_locales/en/guide-words.json';

describe('the words of Microsoft’s pages', () => {
  it('stand in the package without what each shares with the one before', () => {
    expect(packed('newer|new|old|olden')).toBe('newDerAoldDen');
    expect(() => packed('new|New')).toThrow('small letters');
  });

  it.each(Object.entries(texts))('are read from the package as they stand in %s', (_key, {message}) => {
    const words = message.split('|');
    useWords(() => message);
    expect(wordsFor('create')).toEqual(words);
    useWords(() => packed(message));
    expect(wordsFor('create')).toEqual([...words].sort());
  });
});
