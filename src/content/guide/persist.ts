/** Tries to be heard, with so many milliseconds between the first of them: a background that starts up may miss one. */
const AGAIN = [100, 400, 1500];
/** After those it goes on so often, in milliseconds, so many times: as long as a password would be held. */
const LATER = 5000;
const MOST = 360;
/** An answer that takes longer is asked for once more, in milliseconds. */
const PATIENCE = 4000;

/**
 * Tries until it succeeds. A rejection counts as a failure, and so does silence.
 * @param failing called once, when the first tries have failed.
 * @returns whether it succeeded, before `signal` ended it.
 */
export async function persist(attempt: () => Promise<boolean>, failing: () => void, signal: AbortSignal): Promise<boolean> {
  for (let tried = 0; tried < MOST && !signal.aborted; tried += 1) {
    if (await Promise.race([attempt().catch(() => false), after(PATIENCE)])) return true;
    if (tried === AGAIN.length) failing();
    await after(AGAIN[tried] ?? LATER);
  }
  return false;
}

const after = (ms: number) => new Promise<false>((resolve) => setTimeout(resolve, ms, false));
