/** Waits for conditions, never for time. */

/** In ms. For what hangs only: a busy machine is ten times as slow as a quiet one. */
export const PATIENCE = 30_000;

/**
 * Asks again until the answer is not null or undefined, and gives it. On timeout throws with `describe`'s words.
 * @example const hint = await until(async () => (await guide(page)).hint, 'the hint');
 */
export async function until<T>(
  ask: () => Promise<T | null | undefined>,
  what: string,
  {ms = PATIENCE, describe = async () => ''}: {ms?: number; describe?: () => Promise<string>} = {},
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`waited ${ms} ms for ${what}. ${await describe()}`.trim());
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
