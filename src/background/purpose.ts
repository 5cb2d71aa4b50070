/**
 * What the user wants the next password for: the site on which the popup sent them to Microsoft. Not a secret, but
 * what was visited in private windows is known in private windows alone.
 */
import {readSession, removeSession, writeSession} from '../browser';

const keyFor = (incognito: boolean) => (incognito ? 'purpose:private' : 'purpose');
/** A purpose older than this, in milliseconds, is likely not the one of today's password. */
const FRESH = 60 * 60_000;

export async function setPurpose(site: string, incognito: boolean): Promise<void> {
  await writeSession({[keyFor(incognito)]: {site, at: Date.now()}});
}

/** The site, or '' where none is known. */
export async function purpose(incognito: boolean): Promise<string> {
  const known = (await readSession())[keyFor(incognito)] as {site: string; at: number} | undefined;
  return known && Date.now() - known.at < FRESH ? known.site : '';
}

export async function forgetPurpose(incognito: boolean): Promise<void> {
  await removeSession([keyFor(incognito)]);
}
