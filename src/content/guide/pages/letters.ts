/** Whether 16 letters look drawn by lot or written by a person: a word, two words run together, a sample. Pure. */
import {hasNoVowel} from '../../../mail/app-password';
import {wordsFor} from './words';

const A = 97;
/** Above this sum fewer than 1 in 1,000 words of 16 letters, and 97 in 100 drawn texts. */
const DRAWN = 40;
/** Below it lie 98 in 100 words, and 1 in 200 drawn texts. */
const UNCLEAR = 34;
const SAMPLES = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', 'zyxwvutsrqponmlkjihgfedcba'];

/**
 * How rare each pair of letters side by side is, summed up. The table (guideWords_pairs: 26 rows of 26 digits, a digit is
 * half a decade of the pair's share) takes for each pair the language that uses it most, of the word lists of 17
 * languages in Latin letters.
 */
function rarity(text: string): number {
  const [pairs = ''] = wordsFor('pairs');
  let sum = 0;
  for (let at = 1; at < text.length; at += 1) sum += Number(pairs[(text.charCodeAt(at - 1) - A) * 26 + text.charCodeAt(at) - A] ?? 0);
  return sum;
}

/** A run of the alphabet or of the keyboard, or few letters again and again: what help texts show. */
export function isSample(text: string): boolean {
  if (new Set(text).size < 6) return true;
  return SAMPLES.some((row) => [0, 6, 10].some((at) => row.includes(text.slice(at, at + 6))));
}

/** What the letters alone say. @returns 3 drawn, 1.5 can't tell, 0 written */
export function drawn(text: string): number {
  if (hasNoVowel(text)) return 3;
  const sum = rarity(text);
  return sum >= DRAWN ? 3 : sum >= UNCLEAR ? 1.5 : 0;
}
