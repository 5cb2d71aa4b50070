/** Hands a password that was read to the background, once, and knows what has become of it. */
import {send} from '../../browser-page';

export type Fate = 'reading' | 'held' | 'failed';

export interface Capture {
  /** Sends it unless it was sent before; asks again for one that was not kept. Never throws. */
  keep(password: string, name: string, account: string): void;
  fate(password: string): Fate | undefined;
}

/** Tries to hand over, with so many milliseconds between them: a background that starts up may miss the first. */
const AGAIN = [100, 400, 1500];

/** @param changed called when the fate of a password changed. */
export function makeCapture(changed: () => void, signal: AbortSignal): Capture {
  /** In the isolated world alone, which the page cannot enter; gone with the page. */
  const fates = new Map<string, Fate>();

  async function hand(password: string, name: string, account: string, tries: number): Promise<void> {
    const held = await send('guide-bg-capture', {password, name, account}).then((answer) => answer.held, () => false);
    if (held) fates.set(password, 'held');
    else if (tries < AGAIN.length && !signal.aborted) {
      await new Promise((resolve) => setTimeout(resolve, AGAIN[tries]));
      return hand(password, name, account, tries + 1);
    } else fates.set(password, 'failed');
    if (!signal.aborted) changed();
  }

  return {
    keep(password, name, account) {
      if (password === '' || fates.has(password)) return;
      fates.set(password, 'reading');
      void hand(password, name.slice(0, 320), account.slice(0, 320), 0);
    },
    fate: (password) => fates.get(password),
  };
}
