/** Chance that can be had again: the same seed gives the same page on every machine. */

export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  chance(of: number): boolean;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  pick<T>(from: readonly T[]): T;
  shuffled<T>(all: readonly T[]): T[];
  /** Letters drawn from an alphabet. */
  letters(count: number, alphabet?: string): string;
}

/** Mulberry32: 32 bits of state are plenty for a page. */
export function random(seed: number): Random {
  let state = (seed * 2654435761) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    chance: (of) => next() < of,
    between,
    pick(from) {
      if (from.length === 0) throw new RangeError('nothing to pick from');
      return from[between(0, from.length - 1)] as (typeof from)[number];
    },
    shuffled(all) {
      const rest = [...all];
      for (let last = rest.length - 1; last > 0; last -= 1) {
        const other = between(0, last);
        [rest[last], rest[other]] = [rest[other] as (typeof rest)[number], rest[last] as (typeof rest)[number]];
      }
      return rest;
    },
    letters: (count, alphabet = 'abcdefghijklmnopqrstuvwxyz') => Array.from({length: count}, () => alphabet[between(0, alphabet.length - 1)]).join(''),
  };
}
