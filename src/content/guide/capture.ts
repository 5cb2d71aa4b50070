/** Hands a password that was read to the background, once, and knows what has become of it. */
import {send} from '../../browser-page';
import {persist} from './persist';

/** `failed`: not yet, after several tries; it goes on trying. */
export type Fate = 'reading' | 'held' | 'failed';

export interface Capture {
  /** Sends it unless it was sent before, and goes on until it is held or the page has gone. Never throws. */
  keep(password: string, name: string, account: string): void;
  fate(password: string): Fate | undefined;
}

/** @param changed called when the fate of a password changed. */
export function makeCapture(changed: () => void, signal: AbortSignal): Capture {
  /** In the isolated world alone, which the page cannot enter; gone with the page. */
  const fates = new Map<string, Fate>();

  async function hand(password: string, name: string, account: string): Promise<void> {
    const settle = (fate: Fate) => {
      fates.set(password, fate);
      if (!signal.aborted) changed();
    };
    const held = await persist(async () => (await send('guide-bg-capture', {password, name, account})).held, () => settle('failed'), signal);
    if (held) settle('held');
  }

  return {
    keep(password, name, account) {
      if (password === '' || fates.has(password)) return;
      fates.set(password, 'reading');
      void hand(password, name.slice(0, 320), account.slice(0, 320));
    },
    fate: (password) => fates.get(password),
  };
}
