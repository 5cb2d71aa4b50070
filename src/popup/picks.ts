/** What the user pointed at, on this machine only: remembered for pages that are built the same. */
import {callIn, injectFrame, readLocal, t, writeLocal} from '../browser';
import {PICKER, type Picker, type PickerWords, type Wish} from '../form-agent';
import {fingerprint, markOf, PICKABLE, pickedIn, type Mark, type Pickable} from '../smtp-form/picks';
import type {Scanned} from './tab';
import {roleText} from './text';

const KEY = 'picks';
/** Pages that are remembered; the oldest goes first. */
const MOST = 200;

type Remembered = Readonly<Record<string, readonly Mark[]>>;

/**
 * The fields of each document that were pointed at, just now or before. What is new is remembered, but for what was
 * visited in a private window: that goes to no disk.
 */
export async function picksOf(documents: readonly Scanned[], incognito: boolean): Promise<Map<string, ReadonlyMap<string, Pickable>>> {
  let remembered = ((await readLocal(KEY)) ?? {}) as Remembered;
  for (const {value} of documents) {
    const marks = Object.entries(value.picked).flatMap(([key, role]) => markOf(value.fields, key, role as Pickable) ?? []);
    if (marks.length === 0) continue;
    const page = fingerprint(value);
    const others = Object.entries(remembered).filter(([known]) => known !== page);
    remembered = Object.fromEntries([...others, [page, marks] as const].slice(-MOST));
    if (!incognito) await writeLocal(KEY, remembered);
  }
  return new Map(documents.map(({value}) => [value.scanId, pickedIn(value.fields, remembered[fingerprint(value)] ?? [])]));
}

/** Lets the user point in a document; the popup is to be closed then, for it would close at the first press anyway. */
export async function startPicking(document: Scanned): Promise<void> {
  await injectFrame(document.tabId, document.frameId, 'pick.js');
  const wishes = PICKABLE.map((role): Wish => ({role, name: roleText(role)}));
  const words: PickerWords = {ask: t('pickAsk', '$1'), skip: t('pickSkip'), stop: t('pickStop'), done: t('pickDone')};
  await callIn(document, start, [PICKER, wishes, words]);
}

/** Runs in the page. */
function start(name: string, wishes: readonly Wish[], words: PickerWords): void {
  (globalThis as unknown as Record<string, Picker | undefined>)[name]?.(wishes, words);
}
