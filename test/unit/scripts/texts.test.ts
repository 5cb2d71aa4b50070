/** The build gives the texts short names, in messages.json and in the scripts alike. */
import {describe, expect, it} from 'vitest';
import {messages, renamed, shortNames} from '../../../scripts/texts.mjs';

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

describe('the short name of a text', () => {
  it('stands for its key in the script and in messages.json', () => {
    expect(renamed(SCRIPT, short)).toBe('show(t("a0",host),t(`a1_${code}`),{planTitle:1},t("undo")+"planTitle of")');
    expect(messages(TEXTS, short)).toEqual({
      extensionName: {message: 'Postkey'},
      a0: {message: 'Mail settings on $1'},
      undo: {message: 'Undo'},
      a1_gone: {message: 'The field is gone.'},
      a1_covered: {message: 'Something lies over the field.'},
    });
  });

  it('is the same in every script, whether it says a key whole or makes it of a code', () => {
    const scripts = new Map([['popup.js', SCRIPT], ['guide.js', "t('why_gone')"]]);
    const same = shortNames(scripts, TEXTS, KEPT);
    expect(renamed("t('why_gone')", same)).toBe("t('a1_gone')");
  });

  it('is given to no two texts, however many there are', () => {
    const many = Object.fromEntries(Array.from({length: 900}, (_, at) => [`someText${at}`, {message: String(at)}]));
    const script = Object.keys(many).map((key) => `t("${key}")`).join();
    expect(Object.keys(messages(many, shortNames(new Map([['popup.js', script]]), many, new Set())))).toHaveLength(900);
  });

  it('is refused to a text that no script says', () => {
    expect(() => shortNames(new Map([['popup.js', 't("planTitle"),t("undo")']]), TEXTS, KEPT)).toThrow('why_gone, why_covered');
  });
});
