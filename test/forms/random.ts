/** Random numbers that are the same in every run (mulberry32): what fails can be run again. */
export interface Random {
  /** At least 0, below `below`. */
  readonly number: (below: number) => number;
  readonly pick: <T>(of: readonly T[]) => T;
  readonly chance: (of: number) => boolean;
}

export function randomFrom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (below: number) => Math.floor(next() * below);
  return {number, pick: (of) => of[number(of.length)] as never, chance: (of) => next() < of};
}
