/**
 * The form of a Microsoft app password. Nothing official says it: the two real samples known to the authors are 16
 * lower-case letters, none of them a vowel (docs/facts, "Format"). So vowels are a sign, never a rule.
 */

/** How a text looks: `known` is the form of an app password, `unusual` might be one of another make, `other` is none. */
export type Form = 'known' | 'unusual' | 'other';

const KNOWN = /^[a-z]{16}$/;
/** Signs that nobody sees: zero-width blanks, soft hyphens, marks of direction. They part nothing. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** The text without blanks: what the server wants. */
export function stripped(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/g, '');
}

/**
 * Words of a sentence can have 16 letters too ("your app passwords"), so blanks count only where they part the text
 * evenly, as for reading, or where no vowel makes it a word.
 */
export function formOf(text: string): Form {
  const groups = text.replace(UNSEEN, '').split(/\s+/).filter(Boolean);
  const whole = groups.join('');
  if (KNOWN.test(whole)) return evenly(groups) || hasNoVowel(whole) ? 'known' : 'other';
  if (groups.length > 1 && !evenly(groups)) return 'other';
  return isUnusual(whole) ? 'unusual' : 'other';
}

/** In known samples no letter is a vowel: for 16 random letters the odds are 1 in 30. */
export function hasNoVowel(text: string): boolean {
  return !/[aeiou]/.test(text);
}

/** In one piece, in four or more, as wide as each other; two words of eight letters are words. */
const evenly = (groups: readonly string[]) => groups.length !== 2 && groups.every(({length}) => length === groups[0]?.length);

/** 12 to 40 signs that no word of a language is made of: digits among letters, or case that changes inside. */
function isUnusual(text: string): boolean {
  if (!/^[A-Za-z0-9!#$%&*+\-=?@^_~]{12,40}$/.test(text) || /@.+\./.test(text)) return false;
  const digits = /\d/.test(text) && /[A-Za-z]/.test(text);
  const mixed = /[a-z][A-Z]/.test(text) && /[A-Z][a-z]?[A-Z]?/.test(text);
  return digits || mixed || /^[a-z]{4}(-[a-z]{4}){3}$/i.test(text) || (/^[A-Za-z]{12,40}$/.test(text) && !/[aeiouAEIOU]/.test(text));
}
