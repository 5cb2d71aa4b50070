import type {Fingerprint} from '../messages';
import {isSame} from './fingerprint';

/** A clipboard, by whatever means the browser gives to it. */
export interface Clipboard {
  read(): string | Promise<string>;
  /** Leaves nothing on it. */
  empty(): void | Promise<void>;
}

/** Empties the clipboard if what was copied is still on it: what the user has copied since is theirs. */
export async function clearIfSame(clipboard: Clipboard, copied: Fingerprint): Promise<void> {
  if (await isSame(await clipboard.read(), copied)) await clipboard.empty();
}
