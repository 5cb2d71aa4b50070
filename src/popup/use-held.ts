import {useEffect, useState} from 'preact/hooks';
import {onSessionChange, send} from '../browser';
import type {HeldSummary} from '../messages';

export interface HeldState {
  /** null until the first answer. Newest first. */
  readonly items: readonly HeldSummary[] | null;
  /** The newest until the user picks another. */
  readonly chosen: HeldSummary | null;
  readonly choose: (id: string) => void;
}

/** What is held, kept up to date while the popup is open: a password may arrive or expire meanwhile. */
export function useHeld(incognito: boolean): HeldState {
  const [items, setItems] = useState<readonly HeldSummary[] | null>(null);
  const [picked, setPicked] = useState('');
  useEffect(() => {
    const open = new AbortController();
    const load = () => {
      send('popup-bg-held', {incognito}).then(setItems, () => setItems((known) => known ?? []));
    };
    load();
    onSessionChange(load, open.signal);
    const timer = setInterval(load, 30_000);
    open.signal.addEventListener('abort', () => clearInterval(timer));
    return () => open.abort();
  }, [incognito]);
  const chosen = items?.find((item) => item.id === picked) ?? items?.[0] ?? null;
  return {items, chosen, choose: setPicked};
}
