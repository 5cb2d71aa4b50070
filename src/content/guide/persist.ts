/** Tries to be heard, with so many milliseconds between them: a background that starts up may miss the first. */
const AGAIN = [100, 400, 1500];

/** Tries until it succeeds, or has failed too often. A rejection counts as a failure. @returns whether it succeeded. */
export async function persist(attempt: () => Promise<boolean>, signal: AbortSignal): Promise<boolean> {
  for (const pause of [...AGAIN, 0]) {
    if (await attempt().catch(() => false)) return true;
    if (signal.aborted || pause === 0) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return false;
}
