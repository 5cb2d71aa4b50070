/** The settings that hold now. The user's choices are on the disk of this machine (`storage.local`): none is a secret. */
import {hasOptionalPermissions, readLocal, writeLocal} from '../browser';
import {choicesFrom, type Choices} from '../settings/choices';
import {settingsOf, type Settings} from '../settings/settings';
import {managedPolicy} from './managed';

const KEY = 'choices';

/** A disk that cannot be read has no choices on it. */
const chosen = async (): Promise<Choices> => choicesFrom(await readLocal(KEY).catch(() => undefined));

export async function settings(): Promise<Settings> {
  const [choices, found, permitted] = await Promise.all([chosen(), managedPolicy(), hasOptionalPermissions()]);
  return settingsOf({...choices, clearClipboard: choices.clearClipboard && permitted}, found);
}

/** Changes some of the choices. */
export async function choose(change: Partial<Choices>): Promise<void> {
  await writeLocal(KEY, {...(await chosen()), ...change});
}
