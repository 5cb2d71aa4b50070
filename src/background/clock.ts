/**
 * The clock of the machine may be set. Forward, it cannot be told from a machine that slept: the time counts as passed.
 * Back, it would make what is held live longer than was promised, so the time that was last seen is kept beside it and
 * everything moves back along with the clock. Pure.
 */

/** Where `storage.session` has the time last seen, in milliseconds since the epoch, while something is held. */
export const CLOCK = 'clock';

/** Small steps back are those of a clock that is kept right over the network. */
const SLACK = 1000;
/** How old the time last seen may get: that much longer may something live after the clock was set back. */
const FRESH = 30_000;

/** By how many milliseconds the clock was set back since the time last seen; 0: it was not. */
export function backBy(seen: unknown, now: number): number {
  return typeof seen === 'number' && seen - now > SLACK ? seen - now : 0;
}

/** Whether the time last seen is to be written anew. */
export function isStale(seen: unknown, now: number): boolean {
  return typeof seen !== 'number' || backBy(seen, now) > 0 || now - seen >= FRESH;
}
