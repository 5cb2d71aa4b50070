import {send} from '../../browser';
import {fingerprintOf} from '../../clipboard/fingerprint';

/** Puts a text with a password in it on the clipboard, and tells the background, which may have to take it off again. */
export async function copySecret(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  await send('popup-bg-copied', await fingerprintOf(text)).catch(() => undefined);
}
