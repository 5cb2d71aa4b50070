/**
 * Chromium lets an update wait for as long as the background runs, and no longer: one that finds it at rest is installed
 * at once, and one that waits is as soon as it comes to rest (seen in Chromium 156). With the restart goes what is held,
 * which Microsoft will not show again, so the background does not come to rest while something is held. Firefox lets
 * an update wait until it is told.
 */
import {touch} from '../browser';

/** How often, in milliseconds: after 30 seconds without a call of its API, the browser stops the background. */
const EVERY = 20_000;

let timer: ReturnType<typeof setInterval> | null = null;

export function stayAwake(holding: boolean): void {
  if (holding && timer === null) timer = setInterval(() => void touch(), EVERY);
  if (holding || timer === null) return;
  clearInterval(timer);
  timer = null;
}
