import type {Cause, Rule} from './cause';
import type {NormalText} from './normalise';
import {has} from './pattern';

/** The cause that the words show; null if they say nothing known. */
export function byWords(rules: readonly Rule[], words: NormalText): Cause | null {
  return rules.find(([, ...patterns]) => patterns.some((pattern) => has(pattern, words)))?.[0] ?? null;
}

/** A part of `flat`, as a text of its own. */
export function part({flat}: NormalText, from: number, to: number): NormalText {
  const piece = flat.slice(from, to);
  return {flat: piece, tight: piece.replaceAll(' ', ''), lines: piece};
}
