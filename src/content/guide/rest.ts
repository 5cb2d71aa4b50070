/** When a page without a step has come to rest: what it lacks then, it lacks. */
import type {Reading} from './pages/reading';

/** How long it must be at rest, and may be at work, in ms. */
const REST = 1500;
const PATIENCE = 8000;

/** @returns tells whether the page has come to rest; where it has not, it calls `again` a while later. */
export function makeRest(): (reading: Reading, again: () => void) => boolean {
  let first = 0;
  return ({trouble, busy}, again) => {
    const now = performance.now();
    if (!trouble) first = 0;
    else first ||= now;
    if (first === 0) return false;
    // A page still being built lacks much. One that never rests is judged all the same, later.
    if (now - first >= PATIENCE || (document.readyState === 'complete' && !busy && now - first >= REST)) return true;
    setTimeout(again, REST / 3);
    return false;
  };
}
