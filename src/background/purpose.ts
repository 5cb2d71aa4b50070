/** What the user wants the next password for: the site on which the popup sent them to Microsoft. Not a secret. */
import {readSession, writeSession} from '../browser';

const KEY = 'purpose';
/** A purpose older than this, in milliseconds, is likely not the one of today's password. */
const FRESH = 60 * 60_000;

export async function setPurpose(site: string): Promise<void> {
  await writeSession({[KEY]: {site, at: Date.now()}});
}

/** The site, or '' where none is known. */
export async function purpose(): Promise<string> {
  const known = (await readSession())[KEY] as {site: string; at: number} | undefined;
  return known && Date.now() - known.at < FRESH ? known.site : '';
}
