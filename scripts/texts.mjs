// @ts-check
/**
 * The texts of _locales as the package has them. What a text is called is for readers of the source: in the package short
 * names stand in its place, in messages.json and in the scripts alike, which makes a hundredth of it.
 */
import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {packed} from './word-list.mjs';

/** @typedef {Record<string, {message: string, placeholders?: unknown}>} Texts */

/** Every language's files, merged; the texts of English in the order in which the package has them. @returns {Promise<Map<string, Texts>>} */
export async function readTexts(/** @type {string} */ folder) {
  /** @type {Map<string, Texts>} */
  const languages = new Map();
  for (const language of await readdir(folder)) {
    /** @type {Texts} */
    const merged = {};
    for (const file of await readdir(join(folder, language))) {
      const texts = JSON.parse(await readFile(join(folder, language, file), 'utf8'));
      for (const key of Object.keys(texts)) {
        if (key in merged) throw new Error(`_locales/${language}: "${key}" stands in two files`);
        if (!/^\w+$/.test(key)) throw new Error(`_locales/${language}/${file}: browsers take letters, digits and _ in a key, not "${key}"`);
      }
      Object.assign(merged, texts);
    }
    languages.set(language, merged);
  }
  // First what other languages have too: so their places are the same.
  const translated = new Set([...languages].filter(([language]) => language !== 'en').flatMap(([, texts]) => Object.keys(texts)));
  const english = Object.entries(languages.get('en') ?? {});
  languages.set('en', Object.fromEntries([...english.filter(([key]) => translated.has(key)), ...english.filter(([key]) => !translated.has(key))]));
  return languages;
}

/** A key, or the beginning of one that a code follows (`why_${code}`), as a script says it. */
const SAID = /(["'`])(\w+)(?=\1|\$\{)/g;

/** A key of one plain word may be something else in a script, as "undo" is: it keeps its name. So a key has two words or more. */
const PLAIN = /^[a-z]+$/;

/** Keys of texts that no person reads: the words of Microsoft's pages, of _locales/en/guide-words.json. */
const WORDS = /^guideWords_/;

/** `a0` */
const FIRST = 360;

/**
 * Gives every text a short name. Where a script makes a key of a beginning and a code, the beginning alone becomes short.
 * @param {ReadonlyMap<string, string>} scripts their code by file name, minified
 * @param {Texts} texts of the language that has all
 * @param {ReadonlySet<string>} kept keys that something else than the scripts says too: they keep their names
 * @returns {(key: string) => string} the short name of a key or of a beginning; what is no such thing stays
 * @throws where no script says a text: it is not needed, or its key is made in a way that is not seen here
 */
export function shortNames(scripts, texts, kept) {
  const keys = Object.keys(texts);
  const said = new Set([...scripts.values()].flatMap((code) => [...code.matchAll(SAID)].map((match) => match[2] ?? '')));
  const beginnings = [...said].filter((word) => word.endsWith('_') && keys.some((key) => key.startsWith(word)));
  const beginningOf = (/** @type {string} */ key) => beginnings.find((beginning) => key.startsWith(beginning));
  const unsaid = keys.filter((key) => !said.has(key) && !kept.has(key) && !beginningOf(key));
  if (unsaid.length > 0) throw new Error(`No script says these texts of _locales: ${unsaid.join(', ')}`);

  // Small letters, which browsers take a key's capitals for.
  const nth = (/** @type {number} */ place) => (FIRST + place).toString(36);
  /** @type {Map<string, string>} */
  const names = new Map(beginnings.map((beginning, place) => [beginning, `${nth(place)}_`]));
  for (const key of keys) {
    const beginning = beginningOf(key);
    if (beginning) names.set(key, (names.get(beginning) ?? '') + key.slice(beginning.length));
  }
  const alone = keys.filter((key) => !names.has(key) && !kept.has(key) && !PLAIN.test(key) && !WORDS.test(key));
  alone.forEach((key, place) => names.set(key, nth(place)));
  return (key) => names.get(key) ?? key;
}

/** A script that says the texts by their short names. */
export const renamed = (/** @type {string} */ code, /** @type {(key: string) => string} */ short) => code.replace(SAID, (_, quote, word) => quote + short(word));

/** A language's texts in one: first those that are called by their place, then, for each beginning, the codes and the texts of these. */
function packedTexts(/** @type {[name: string, text: string][]} */ texts, /** @type {(name: string) => boolean} */ isPlaced) {
  /** @type {Map<string, [code: string, text: string][]>} */
  const families = new Map();
  for (const [name, text] of texts.filter(([name, text]) => !isPlaced(name) && text)) {
    const beginning = name.slice(0, name.indexOf('_') + 1);
    families.set(beginning, [...(families.get(beginning) ?? []), [name.slice(beginning.length), text]]);
  }
  const placed = texts.filter(([name]) => isPlaced(name)).map(([, text]) => text).join('~').replace(/~+$/, '');
  const coded = [...families].flatMap(([beginning, family]) => [`=${[beginning, ...family.map(([code]) => code)].join(' ')}`, ...family.map(([, text]) => text)]);
  return [placed, ...coded].join('~').replaceAll('$', '^');
}

/**
 * What stands in messages.json: the texts of every language in one message each, which src/packed-texts.ts reads. A message of its own
 * costs every text five bytes, a file of its own every language four hundred. What the manifest says stays a message, and so do lists of words.
 * @param {ReadonlyMap<string, Texts>} languages the texts, in the order in which they got names
 * @param {(key: string) => string} short
 * @param {ReadonlySet<string>} kept keys that the manifest says
 * @returns {Texts}
 */
export function messages(languages, short, kept) {
  const english = languages.get('en') ?? {};
  const people = Object.keys(english).filter((key) => !WORDS.test(key) && !kept.has(key));
  const placed = new Set(people.map(short).filter((name, at) => name !== people[at] && !name.includes('_')));
  /** @type {Texts} */
  const found = {};
  for (const [language, texts] of languages) {
    const odd = people.find((key) => /[~^]|^=/.test(texts[key]?.message ?? ''));
    if (odd) throw new Error(`_locales/${language}: "${odd}" has a sign that the package's list of texts uses`);
    const name = language === 'en' ? 'texts' : `texts_${language.slice(0, 2)}`;
    if (name in found) throw new Error(`_locales: two languages are called "${language.slice(0, 2)}"`);
    found[name] = {message: packedTexts(people.map((key) => [short(key), texts[key]?.message ?? '']), (name) => placed.has(name))};
  }
  for (const [key, {message}] of Object.entries(english)) {
    if (WORDS.test(key)) found[short(key)] = {message: packed(message)};
    else if (kept.has(key)) found[key] = {message};
  }
  return found;
}
