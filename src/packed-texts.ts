/**
 * The texts of _locales as the package has them (scripts/texts.mjs): a language's are one message, with `~` between two. A text's name
 * is its place, `a0`, `a1` …, until names stand in a text's place: `=a0_ gone covered` says that the next are `a0_gone` and `a0_covered`.
 */
import type {I18n} from './text-source';

/** `a0`, as a number. */
const FIRST = 360;

let texts: ReadonlyMap<string, string> | undefined;

function read(i18n: I18n): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const list of ['texts', `texts_${i18n.getUILanguage().slice(0, 2)}`]) {
    let place = FIRST;
    let names: string[] = [];
    for (const text of i18n.getMessage(list, []).split('~')) {
      const [beginning, ...codes] = text.split(' ');
      if (beginning?.startsWith('=')) names = codes.map((code) => beginning.slice(1) + code);
      else {
        const name = names.shift() ?? (place++).toString(36);
        // What a language lacks is English.
        if (text) found.set(name, text);
      }
    }
  }
  return found;
}

/** In text-source.ts's place. What the manifest names too is a message of its own. */
export function textOf(i18n: I18n, key: string, substitutions: readonly string[]): string {
  texts ??= read(i18n);
  return texts.get(key)?.replace(/\^(\d)/g, (_, nth: string) => substitutions[Number(nth) - 1] ?? '') ?? i18n.getMessage(key, []);
}
