// @ts-check
/** Lists of words, `one|other|…`, as the package has them: src/content/guide/pages/words.ts reads both forms. */

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
