/**
 * Held app passwords. They live in `storage.session`: in memory, hidden from content scripts, gone when the browser
 * closes. One key an item, so that two writers never overwrite each other, and each password stands there once.
 */
import {readSession, removeSession, writeSession} from '../browser';
import type {HeldSummary} from '../messages';

/** One held password. Times in milliseconds since the epoch. */
export interface Held extends HeldSummary {
  readonly password: string;
  /** Captured in a private window: shown in private windows alone. */
  readonly incognito: boolean;
}

export type Captured = Pick<Held, 'password' | 'name' | 'account' | 'origin' | 'incognito'>;

/** How long a password is held, in milliseconds, unless the user chooses otherwise. */
export const LIFETIME = 30 * 60_000;

const PREFIX = 'held:';

/** One at a time: whether a password is held already is asked and answered before the next one is added. */
let queue: Promise<unknown> = Promise.resolve();

function inTurn<T>(job: () => Promise<T>): Promise<T> {
  const result = queue.then(job);
  queue = result.catch(() => undefined);
  return result;
}

/** What is held and has not expired, newest first. Items that have are removed on the way. */
export async function held(now = Date.now()): Promise<Held[]> {
  const items = Object.entries(await readSession()).filter(([key]) => key.startsWith(PREFIX)) as [string, Held][];
  const expired = items.filter(([, item]) => hasExpired(item, now)).map(([key]) => key);
  if (expired.length > 0) await removeSession(expired);
  return items
    .map(([, item]) => item)
    .filter((item) => !hasExpired(item, now))
    .sort((one, other) => other.capturedAt - one.capturedAt);
}

/** A clock set back would make an item live longer than was promised: one from the future has expired too. */
function hasExpired(item: Held, now: number): boolean {
  return now >= item.expiresAt || now < item.capturedAt - 60_000;
}

/** Adds a password, once: the same one again is the one that is held. Rejects where the browser cannot store it. */
export function add(captured: Captured, now = Date.now()): Promise<Held> {
  return inTurn(async () => {
    const known = (await held(now)).find((one) => one.password === captured.password && one.incognito === captured.incognito);
    if (known) return known;
    const item: Held = {...captured, id: crypto.randomUUID(), capturedAt: now, expiresAt: now + LIFETIME};
    await writeSession({[PREFIX + item.id]: item});
    return item;
  });
}

export async function find(id: string): Promise<Held | undefined> {
  return (await held()).find((item) => item.id === id);
}

export async function forget(id: string): Promise<void> {
  await removeSession([PREFIX + id]);
}

/** Names the mailbox that an item belongs to. */
export function nameAccount(id: string, account: string): Promise<void> {
  return inTurn(async () => {
    const item = await find(id);
    if (item) await writeSession({[PREFIX + id]: {...item, account}});
  });
}

/** What the popup may see of an item. */
export function summary({id, name, account, origin, capturedAt, expiresAt}: Held): HeldSummary {
  return {id, name, account, origin, capturedAt, expiresAt};
}
