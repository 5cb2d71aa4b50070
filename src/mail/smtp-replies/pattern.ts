import type {Cause, Rule} from './cause';
import type {NormalText} from './normalise';

/**
 * Patterns are sources of regular expressions over normalised text (lower case). A blank stands for at most one blank
 * in the text. A pattern without `\b` is also looked for with all white space gone, so a wrap inside a word hides nothing.
 */
const compiled = new Map<string, {flat: RegExp; tight: RegExp | null}>();

function compile(source: string) {
  let both = compiled.get(source);
  if (!both) {
    both = {
      flat: new RegExp(source.replaceAll(' ', ' ?'), 'g'),
      tight: source.includes('\\b') ? null : new RegExp(source.replaceAll(' ', ''), 'g'),
    };
    compiled.set(source, both);
  }
  return both;
}

/** Every place in `flat` where the pattern begins, in characters, in order. */
export function places(source: string, text: NormalText): number[] {
  const {flat, tight} = compile(source);
  const found = [...text.flat.matchAll(flat)].map(({index}) => index);
  if (found.length > 0 || !tight) return found;
  return [...text.tight.matchAll(tight)].map(({index}) => placeInFlat(text.flat, index));
}

/** The place in `flat` of the nth character that isn't a blank. */
function placeInFlat(flat: string, nth: number): number {
  for (let place = 0, seen = 0; place < flat.length; place++) if (flat[place] !== ' ' && seen++ === nth) return place;
  return flat.length;
}

/** Whether the pattern stands anywhere in the text. */
export function has(source: string, text: NormalText): boolean {
  const {flat, tight} = compile(source);
  flat.lastIndex = 0;
  if (flat.test(text.flat)) return true;
  if (!tight) return false;
  tight.lastIndex = 0;
  return tight.test(text.tight);
}

/** The alternatives of an expression: what stands between the bars that are in no group. */
function alternatives(source: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let inClass = false;
  let begin = 0;
  for (let at = 0; at <= source.length; at++) {
    const sign = source[at] ?? '|';
    if (sign === '\\') at++;
    else if (sign === '[' || sign === ']') inClass = sign === '[';
    else if (inClass) continue;
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) {
      found.push(source.slice(begin, at));
      begin = at + 1;
    }
  }
  return found;
}

/** A list of patterns, written as the alternatives of expressions. */
export function patterns(...expressions: readonly RegExp[]): string[] {
  return expressions.flatMap(({source}) => alternatives(source));
}

/** A cause, and the patterns that show it. */
export function rule(cause: Cause, ...expressions: readonly RegExp[]): Rule {
  return [cause, ...patterns(...expressions)];
}

/** One expression out of several that each say one thing; the flags are those of the first. */
export function oneOf(...expressions: readonly RegExp[]): RegExp {
  return new RegExp(expressions.map(({source}) => source).join('|'), expressions[0]?.flags);
}

/** One expression out of a list of patterns, for texts in which a blank may be missing. */
export const anyOf = (list: readonly string[]): RegExp => new RegExp(list.map((word) => word.replaceAll(' ', ' ?')).join('|'));
