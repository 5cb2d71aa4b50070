import {describe, expect, it} from 'vitest';
import {packed} from '../../../scripts/word-list.mjs';
import {useWords, wordsFor} from '../../../src/content/guide/pages/words';
import {CHOICES} from '../../../src/smtp-form/vocabulary/choices';
import {FIELDS} from '../../../src/smtp-form/vocabulary/fields';
import {SUBJECTS} from '../../../src/smtp-form/vocabulary/subjects';
import {wordsOf} from '../../../src/word-list';
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

describe('the words of SMTP forms', () => {
  it.each(Object.entries({...FIELDS, ...SUBJECTS, ...CHOICES}))('are read from the package as they stand in %s', (_concept, list) => {
    expect(wordsOf(list)).toEqual(list.split('|'));
    expect(wordsOf(packed(list))).toEqual([...new Set(list.split('|'))].sort());
  });
});
