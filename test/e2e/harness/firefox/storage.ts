/** What the extension stores, read and written in its own background. */
import type {Held} from '../../../../src/background/vault';
import {heldItem} from '../hold';
import type {FirefoxPostkey} from './launch';

/** Everything in `storage.session`. */
export const readFirefoxSession = ({window}: FirefoxPostkey): Promise<Record<string, unknown>> =>
  window.callIn('background', 'page', () => browser.storage.session.get(null));

/** Ends the background, as the browser does with an idle one. The next event starts it anew. */
export const endFirefoxBackground = ({window, extensionId}: FirefoxPostkey): Promise<void> =>
  window.call(async (id) => {
    const {WebExtensionPolicy} = globalThis as unknown as {WebExtensionPolicy: {getByID(id: string): {extension: {terminateBackground(): Promise<void>}}}};
    await WebExtensionPolicy.getByID(id).extension.terminateBackground();
  }, extensionId);

/** Puts a password into the vault as the guide would have left it. */
export const holdInFirefox = ({window}: FirefoxPostkey, over: Partial<Held> = {}): Promise<void> =>
  window.callIn('background', 'page', (item) => browser.storage.session.set({[`held:${item.id}`]: item}), heldItem(over));

/** Empties the vault. */
export const clearFirefoxSession = ({window}: FirefoxPostkey): Promise<void> => window.callIn('background', 'page', () => browser.storage.session.clear());

declare const browser: {storage: {session: {get(keys: null): Promise<Record<string, unknown>>; set(items: object): Promise<void>; clear(): Promise<void>}}};
