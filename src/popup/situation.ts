/** What the user chose, what the administrator set and whether an update waits: known everywhere in the popup. */
import {createContext} from 'preact';
import {useContext, useEffect, useState} from 'preact/hooks';
import {onSessionChange, send} from '../browser';
import type {MessageData, Situation} from '../messages';
import {DEFAULT_CHOICES} from '../settings/choices';
import {settingsOf, type Settings} from '../settings/settings';

export interface SituationState extends Situation {
  /** Changes settings. Rejects with `MessageRefused`. */
  readonly choose: (change: MessageData<'popup-bg-choose'>) => Promise<void>;
}

/** Until the background has answered: nothing is forbidden that it would not refuse by itself. */
const UNKNOWN: SituationState = {
  settings: settingsOf(DEFAULT_CHOICES, {policy: {}, ignored: []}),
  update: '',
  choose: () => Promise.resolve(),
};

export const SituationContext = createContext(UNKNOWN);

export const useSituation = (): SituationState => useContext(SituationContext);
export const useSettings = (): Settings => useSituation().settings;

/** For the popup's root: asks, and asks again whenever something in memory changes. */
export function useSituationState(): SituationState {
  const [known, setKnown] = useState<Situation>(UNKNOWN);
  useEffect(() => {
    const open = new AbortController();
    const load = () => {
      send('popup-bg-situation', {}).then(setKnown, () => undefined);
    };
    load();
    onSessionChange(load, open.signal);
    return () => open.abort();
  }, []);
  return {...known, choose: async (change) => setKnown(await send('popup-bg-choose', change))};
}
