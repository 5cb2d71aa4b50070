/** The build packs the texts: short names for them, in the scripts too, and all of a language in one message. */
import {afterEach, describe, expect, it, vi} from 'vitest';
import {messages, readTexts, renamed, shortNames} from '../../../scripts/texts.mjs';

const TEXTS = {
  extensionName: {message: 'Postkey'},
  planTitle: {message: 'Mail settings on $1'},
  undo: {message: 'Undo'},
  why_gone: {message: 'The field is gone.', description: 'For translators.'},
  why_covered: {message: 'Something lies over the field.'},
};
const SCRIPT = 'show(t("planTitle",host),t(`why_${code}`),{planTitle:1},t("undo")+"planTitle of")';
const KEPT = new Set(['extensionName']);
const short = shortNames(new Map([['popup.js', SCRIPT]]), TEXTS, KEPT);

const packed = messages(new Map([['en', TEXTS]]), short, KEPT);

describe('the short name of a text', () => {
  it('stands for its key in the script', () => {
    expect(renamed(SCRIPT, short)).toBe('show(t("a0",host),t(`a0_${code}`),{planTitle:1},t("undo")+"planTitle of")');
  });

  it('is the same in every script, whether it says a key whole or makes it of a code', () => {
    const scripts = new Map([['popup.js', SCRIPT], ['guide.js', "t('why_gone')"]]);
    const same = shortNames(scripts, TEXTS, KEPT);
    expect(renamed("t('why_gone')", same)).toBe("t('a0_gone')");
  });

  it('is refused to a text that no script says', () => {
    expect(() => shortNames(new Map([['popup.js', 't("planTitle"),t("undo")']]), TEXTS, KEPT)).toThrow('why_gone, why_covered');
  });
});

describe('the texts of a language in messages.json', () => {
  it('are one message, beside what the manifest says', () => {
    expect(packed).toEqual({
      extensionName: {message: 'Postkey'},
      texts: {message: 'Mail settings on ^1~= undo~Undo~=a0_ gone covered~The field is gone.~Something lies over the field.'},
    });
  });

  it('hold none with a sign that stands between them', () => {
    const odd = {...TEXTS, undo: {message: 'About ~5'}};
    expect(() => messages(new Map([['en', odd]]), short, KEPT)).toThrow('"undo"');
  });
});

describe('what the package reads of _locales', async () => {
  const languages = await readTexts('_locales');
  const english = languages.get('en') ?? {};
  const everyKey = Object.keys(english).map((key) => `t("${key}")`);
  // As the scripts have it: a key that is made of a beginning and a code, and one that another language has too.
  const scripts = new Map([['popup.js', [...everyKey, 't(`why_${code}`)', 't(`mailSwitch_${id}`)'].join()]]);
  const name = shortNames(scripts, english, KEPT);
  const all = messages(languages, name, KEPT);
  const getMessage = (key: string) => all[key]?.message ?? '';
  afterEach(() => vi.resetModules());

  it.each([['en-GB', 'en'], ['de', 'de'], ['pt-BR', 'pt_BR'], ['ja', 'ja'], ['it', 'en']])('is in %s what stands in %s, or English where nothing does', async (uiLanguage, folder) => {
    const {textOf} = await import('../../../src/packed-texts');
    const i18n = {getMessage, getUILanguage: () => uiLanguage};
    const people = Object.keys(english).filter((key) => !key.startsWith('guideWords_'));
    expect(people.length).toBeGreaterThan(400);
    for (const key of people) {
      const {message} = languages.get(folder)?.[key] ?? english[key] ?? {message: ''};
      expect(textOf(i18n, name(key), ['<one>', '<two>', '<three>']), key).toBe(message.replace('$1', '<one>').replace('$2', '<two>').replace('$3', '<three>'));
    }
  });

  it('is empty for an unknown key', async () => {
    const {textOf} = await import('../../../src/packed-texts');
    expect(textOf({getMessage, getUILanguage: () => 'en'}, 'nothing', [])).toBe('');
  });
});
