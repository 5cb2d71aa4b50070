const SHARED = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The words of a list, `one|other|…`. In the package they are in order, and a word that begins as the one before it has a capital
 * in the place of the bar and of what they share: A for no letter, B for one … (scripts/word-list.mjs).
 */
export function wordsOf(list: string): readonly string[] {
  let word = '';
  return list
    .split(/(?=[A-Z|])/)
    .map((part, at) => (word = at === 0 ? part : word.slice(0, Math.max(0, SHARED.indexOf(part[0] ?? ''))) + part.slice(1)));
}
