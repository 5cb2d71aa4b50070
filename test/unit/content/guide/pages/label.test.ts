import {beforeAll, describe, expect, it} from 'vitest';
import words from '../../../../../_locales/en/guide-words.json';
import {folded, has, is, isCross} from '../../../../../src/content/guide/pages/label';
import {useWords} from '../../../../../src/content/guide/pages/words';

beforeAll(() => useWords((kind) => words[`guideWords_${kind}`].message));

describe('a label', () => {
  it.each([
    ['  → Schließen… ', 'schliessen'],
    ['ΔΗΜΙΟΥΡΓΊΑ', 'δημιουργια'],
    ['Næste\u200b', 'naeste'],
    ['إِنشاء', 'انشاء'],
  ])('%s is compared as %s', (label, plain) => {
    expect(folded(label)).toBe(plain);
  });

  it('is a word only where nothing else stands in it', () => {
    expect(is(folded('CREATE'), 'create')).toBe(true);
    expect(is(folded('Create a group'), 'create')).toBe(false);
  });

  it.each(['შექმნა', 'Ստեղծել'])('is known in Georgian and Armenian: %s', (label) => {
    expect(is(folded(label), 'create')).toBe(true);
  });

  it('may end in any way where the word is open', () => {
    expect(is(folded('Hinzufügen'), 'add')).toBe(true);
    expect(is(folded('Kopieren'), 'copy')).toBe(true);
  });

  it.each(['App-Kennwort', 'Applösenord', 'Appadgangskode', 'Sovellussalasana', 'Mot de passe d’application', 'アプリ パスワード', 'Mật khẩu ứng dụng'])('%s names both an app and a password', (label) => {
    expect([has(folded(label), 'app'), has(folded(label), 'password')]).toEqual([true, true]);
  });

  it('takes no part of a word for the word', () => {
    expect(has(folded('Renamed'), 'name')).toBe(false);
    expect(has(folded('Sites'), 'yes')).toBe(false);
  });

  it('is a cross in each of its signs, a letter among others is none', () => {
    expect(['×', '✕', '✖\ufe0f', 'X'].every(isCross)).toBe(true);
    expect(isCross('xx')).toBe(false);
  });
});
