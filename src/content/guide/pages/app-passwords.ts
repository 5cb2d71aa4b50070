/**
 * AppPasswords.aspx, of which only the flow and the labels are known: Create → Name → Next → the password, once →
 * copy → perhaps a warning with OK → Close. Replica: test/pages/app-passwords.ts, variants: test/pages/variants/.
 */
import {readAccount} from './account';
import {readAsk} from './ask';
import {readConfirm} from './confirm';
import {lookWithList} from './entries';
import {blocking, readCreate} from './list';
import type {Page} from './page';
import {type Known, type Reading, UNREAD} from './reading';
import {readShown} from './shown';
import {inTheWay, isRefusing, readingOf, withCount} from './trouble';

export function readAppPasswords(document: Document, known: Known): Reading {
  const page = lookWithList(document);
  return readPassword(page, known, false) ?? readName(page, known, false, 1) ?? readList(page, known);
}

/** `copy`, `confirm` and `close`: what all the pages have in common. @param sole see {@link readShown} */
export function readPassword(page: Page, known: Known, sole: boolean): Reading | null {
  const shown = readShown(page, known, sole);
  // The warning may stand in place of the password.
  const used = shown ? (shown.password || UNREAD) === known.copied : known.copied !== '' && !known.captured;
  const confirm = used ? readConfirm(page, shown?.scope ?? null, shown?.close ?? null) : null;
  if (!shown && !confirm) return null;
  const copying = shown?.copy && !used;
  return {
    ...readingOf(page),
    // What a box with a password says is of that, and of what it was named after.
    note: '',
    step: confirm ? 'confirm' : copying ? 'copy' : 'close',
    target: (confirm ?? (copying ? shown.copy : shown?.close))?.element ?? null,
    appPassword: shown?.password ?? '',
    doubtful: shown?.doubtful ?? [],
    shown: true,
    account: shown ? readAccount(page) : '',
    copy: shown?.copy?.element ?? null,
  };
}

/** `name` and `next`. @param least the fewest signs that the page takes for a name. */
export function readName(page: Page, known: Known, firm: boolean, least: number): Reading | null {
  const ask = readAsk(page, firm);
  if (!ask) return null;
  const name = ask.box.value.trim();
  // A complaint often stands until the next try: it says nothing of a name that was typed since.
  const refused = known.tried === name ? ask.refused || (name !== '' && ask.taken) : ask.refused && known.tried === '';
  const taken = name.length >= least && !refused && !ask.next?.disabled;
  const base = readingOf(page);
  const note = withCount(base);
  return {
    ...base,
    step: taken ? 'next' : 'name',
    target: base.note ? null : taken ? (ask.next?.element ?? null) : ask.box,
    nameBox: ask.box,
    name,
    note: refused && note === '' ? 'refused' : note,
  };
}

function readList(page: Page, known: Known): Reading {
  const {entries} = page;
  const create = readCreate(page);
  const listed = entries.some((entry) => known.held.some((name) => name !== '' && same(name, entry)));
  // A list of forty is full by what is known; only the page can say that Create is of no use.
  const base = readingOf(page);
  const reading = {...base, note: withCount(base)};
  if (known.captured || listed) {
    if (create || entries.length > 0) return {...reading, step: 'done'};
  }
  const before = blocking(page, create);
  const way = inTheWay(page, reading, before);
  const says = reading.note === 'limit' || (entries.length > 0 && !isRefusing(page));
  if (way.trouble === 'signed-out' ? create && !before && base.note !== 'expired' : create || says) return {...reading, step: 'create', target: !create || create.disabled || before || base.note ? null : create.element};
  return way;
}

const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();
