// @ts-check
/** Lists of words, `one|other|…`, as the package has them: src/word-list.ts reads both forms. */
import {readFile} from 'node:fs/promises';
import {transform} from 'esbuild';

/** How many letters a word shares with the one before it: A for none. */
const SHARED = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The words in order, each without what it shares with the one before. It takes a fifteenth off what a zip makes of them.
 * @example packed('newer|new|old') // 'newDerAold'
 */
export function packed(/** @type {string} */ list) {
  if (/[A-Z]/.test(list)) throw new Error(`A list of words has none but small letters: ${list}`);
  let last = '';
  return [...new Set(list.split('|'))]
    .sort()
    .map((word, at) => {
      let shared = 0;
      while (shared < SHARED.length - 1 && shared < last.length && word[shared] === last[shared]) shared++;
      last = word;
      return at === 0 ? word : (SHARED[shared] ?? '') + word.slice(shared);
    })
    .join('');
}

/** For the build: the words of src/smtp-form/vocabulary, which are modules of such lists and nothing else. */
export const packedVocabulary = {
  name: 'packed-vocabulary',
  setup(/** @type {import('esbuild').PluginBuild} */ {onLoad}) {
    onLoad({filter: /[\\/]smtp-form[\\/]vocabulary[\\/]\w+\.ts$/}, async ({path}) => {
      const {code} = await transform(await readFile(path, 'utf8'), {loader: 'ts'});
      /** @type {Record<string, Record<string, string>>} */
      const lists = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      const entries = Object.entries(lists).map(([name, words]) => [name, Object.fromEntries(Object.entries(words).map(([concept, list]) => [concept, packed(list)]))]);
      return {contents: entries.map(([name, words]) => `export const ${name} = ${JSON.stringify(words)};`).join('\n')};
    });
  },
};
