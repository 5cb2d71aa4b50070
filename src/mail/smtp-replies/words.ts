import type {Cause, Rule} from './cause';
import type {NormalText} from './normalise';
import {has} from './pattern';

/** The cause that the words show; null if they say nothing known. */
export function byWords(rules: readonly Rule[], words: NormalText): Cause | null {
  return rules.find(([, ...patterns]) => patterns.some((pattern) => has(pattern, words)))?.[0] ?? null;
}

/** What is normalised already, as a text of its own. */
export function textOf(flat: string): NormalText {
  return {flat, tight: flat.replaceAll(' ', ''), lines: flat};
}

/** A part of `flat`, as a text of its own. */
export function part({flat}: NormalText, from: number, to: number): NormalText {
  return textOf(flat.slice(from, to));
}
