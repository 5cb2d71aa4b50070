/**
 * Held app passwords. They live in `storage.session`: in memory, hidden from content scripts, gone when the browser
 * closes. One key an item, so that two writers never overwrite each other, and each password stands there once.
 */
import {readSession, removeSession, writeSession} from '../browser';
import type {HeldSummary} from '../messages';
import type {Lifetime} from '../settings/choices';
import {shorter} from '../settings/settings';
import {backBy, CLOCK, isStale} from './clock';

/** One held password. Times in milliseconds since the epoch. */
export interface Held extends HeldSummary {
  readonly password: string;
  /** Captured in a private window: shown in private windows alone. */
  readonly incognito: boolean;
}

export type Captured = Pick<Held, 'password' | 'name' | 'account' | 'origin' | 'incognito'>;

const PREFIX = 'held:';
const MINUTE = 60_000;

/** One at a time: whether a password is held already is asked and answered before the next one is added. */
let queue: Promise<unknown> = Promise.resolve();

function inTurn<T>(job: () => Promise<T>): Promise<T> {
  const result = queue.then(job);
  queue = result.catch(() => undefined);
  return result;
}

/** What is held and has not expired, newest first. Items that have are removed on the way. */
export const held = (now = Date.now()): Promise<Held[]> => inTurn(() => load(now));

/** In turn only. */
async function load(now: number): Promise<Held[]> {
  const stored = await readSession();
  const back = backBy(stored[CLOCK], now);
  const found = Object.entries(stored).filter(([key]) => key.startsWith(PREFIX)) as [string, Held][];
  const items = found.map(([, item]) => (back > 0 ? moved(item, -back) : item));
  const expired = items.filter((item) => hasExpired(item, now));
  const kept = items.filter((item) => !expired.includes(item)).sort((one, other) => other.capturedAt - one.capturedAt);
  if (expired.length > 0) await removeSession(expired.map(keyOf));
  if (kept.length === 0 && CLOCK in stored) await removeSession([CLOCK]);
  // A full storage must not keep what is held from being read.
  if (kept.length > 0 && isStale(stored[CLOCK], now)) await write(back > 0 ? kept : [], {[CLOCK]: now}).catch(() => undefined);
  return kept;
}

const hasExpired = ({expiresAt}: Held, now: number) => expiresAt !== null && now >= expiresAt;

/** The same item on a clock that was put forward or back by so many milliseconds. */
const moved = (item: Held, by: number): Held => ({
  ...item,
  capturedAt: item.capturedAt + by,
  expiresAt: item.expiresAt === null ? null : item.expiresAt + by,
});

const keyOf = ({id}: Held) => PREFIX + id;

async function write(items: readonly Held[], more: Record<string, unknown> = {}): Promise<void> {
  await writeSession({...Object.fromEntries(items.map((item) => [keyOf(item), item])), ...more});
}

/**
 * Adds a password, once: the same one again is the one that is held. Rejects where the browser cannot store it.
 * @param lifetime in minutes; null: until the browser closes
 */
export function add(captured: Captured, lifetime: Lifetime, now = Date.now()): Promise<Held> {
  return inTurn(async () => {
    const known = (await load(now)).find((one) => one.password === captured.password && one.incognito === captured.incognito);
    if (known) return known;
    const item: Held = {...captured, id: crypto.randomUUID(), capturedAt: now, expiresAt: after(now, lifetime)};
    await write([item], {[CLOCK]: now});
    return item;
  });
}

const after = (start: number, lifetime: Lifetime) => (lifetime === null ? null : start + lifetime * MINUTE);

/** Does something if nothing is held, and nothing can be added before it is done. */
export function ifNoneHeld(act: () => Promise<void>): Promise<void> {
  return inTurn(async () => {
    if ((await load(Date.now())).length === 0) await act();
  });
}

export async function find(id: string): Promise<Held | undefined> {
  return (await held()).find((item) => item.id === id);
}

export function forget(id: string): Promise<void> {
  return inTurn(() => removeSession([PREFIX + id]));
}

/** Forgets what was captured in private windows. */
export function forgetPrivate(): Promise<void> {
  return inTurn(async () => removeSession((await load(Date.now())).filter(({incognito}) => incognito).map(keyOf)));
}

/** Names the mailbox that an item belongs to. */
export function nameAccount(id: string, account: string): Promise<void> {
  return inTurn(async () => {
    const item = (await load(Date.now())).find((one) => one.id === id);
    if (item) await write([{...item, account}]);
  });
}

/**
 * Another lifetime for all that is held, from now on: counted from the capture, a shorter one would throw away at once
 * what Microsoft will not show again. The administrator's longest is counted from the capture all the same.
 */
export function renew(lifetime: Lifetime, longest: Lifetime, now = Date.now()): Promise<void> {
  return inTurn(async () => {
    const items = await load(now);
    await write(items.map((item) => ({...item, expiresAt: shorter(after(now, lifetime), after(item.capturedAt, longest))})));
  });
}

/** Holds nothing longer than the administrator's longest lifetime, which may have been set since the capture. */
export function limit(longest: Lifetime, now = Date.now()): Promise<void> {
  return inTurn(async () => {
    const items = (await load(now)).map((item) => ({item, expiresAt: shorter(item.expiresAt, after(item.capturedAt, longest))}));
    const late = items.filter(({item, expiresAt}) => item.expiresAt !== expiresAt);
    if (late.length > 0) await write(late.map(({item, expiresAt}) => ({...item, expiresAt})));
  });
}

/** What the popup may see of an item. */
export function summary({id, name, account, origin, capturedAt, expiresAt}: Held): HeldSummary {
  return {id, name, account, origin, capturedAt, expiresAt};
}
