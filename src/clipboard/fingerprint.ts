/** Knows again what was copied without keeping it. Pure but for the browser's cryptography. */
import type {Fingerprint} from '../messages';

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Of a text that was copied. Lines may end otherwise once they come back from the clipboard of Windows. */
export async function fingerprintOf(text: string, salt = hex(crypto.getRandomValues(new Uint8Array(16)))): Promise<Fingerprint> {
  const bytes = new TextEncoder().encode(salt + text.replaceAll('\r\n', '\n'));
  return {salt, digest: hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))};
}

export async function isSame(text: string, {salt, digest}: Fingerprint): Promise<boolean> {
  return (await fingerprintOf(text, salt)).digest === digest;
}
