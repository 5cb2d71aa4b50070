/**
 * AppPasswords.aspx, of which only the flow and the labels are known: Create → Name → Next → the password, once →
 * copy → perhaps a warning with OK → Close. Replica: test/pages/app-passwords.ts, variants: test/pages/variants/.
 */
import {stripped} from '../../../mail/app-password';
import {readAccount} from './account';
import {readAsk} from './ask';
import {readConfirm} from './confirm';
import {entriesOf} from './entries';
import {blocking, readCreate} from './list';
import {look, messageOf, type Page, within} from './page';
import {type Known, NO_READING, type Reading, UNREAD} from './reading';
import {readShown, type ShownContext} from './shown';
import {isBusy, isSignedOut, readCause, readNote, readTrouble, withCount, wordsOf} from './trouble';

export function readAppPasswords(document: Document, known: Known): Reading {
  const page = look(document);
  const list = entriesOf(page);
  const rows = list.map(({row}) => row);
  const entries = list.map(({name}) => name);
  const context = {rows, copied: known.copied, not: [known.name, ...entries].map((name) => stripped(name).toLowerCase())};
  return readPassword(page, known, context, entries) ?? readName(page, known, rows, entries, false, 1) ?? readList(page, known, rows, entries);
}

/** `copy`, `confirm` and `close`: what all the pages have in common. */
export function readPassword(page: Page, known: Known, context: ShownContext, entries: readonly string[]): Reading | null {
  const shown = readShown(page, context);
  // The warning may stand in place of the password.
  const used = shown ? (shown.password || UNREAD) === known.copied : known.copied !== '' && !known.captured;
  const confirm = used ? readConfirm(page, shown?.scope ?? null, shown?.close ?? null) : null;
  if (!shown && !confirm) return null;
  const copying = shown?.copy && !used;
  return {
    ...NO_READING,
    step: confirm ? 'confirm' : copying ? 'copy' : 'close',
    target: (confirm ?? (copying ? shown.copy : shown?.close))?.element ?? null,
    appPassword: shown?.password ?? '',
    doubtful: shown?.doubtful ?? [],
    shown: true,
    account: shown ? readAccount(page, context.rows) : '',
    entries,
    copy: shown?.copy?.element ?? null,
    note: readNote(page),
  };
}

/** `name` and `next`. @param least the fewest signs that the page takes for a name. */
export function readName(page: Page, known: Known, rows: readonly Element[], entries: readonly string[], firm: boolean, least: number): Reading | null {
  const ask = readAsk(page, rows, firm);
  if (!ask) return null;
  const name = ask.box.value.trim();
  // A complaint often stands until the next try: it says nothing of a name that was typed since.
  const refused = ask.refused && (known.tried === '' || known.tried === name);
  const taken = name.length >= least && !refused && !ask.next?.disabled;
  const said = readNote(page);
  const note = withCount(said, entries.length);
  return {
    ...NO_READING,
    step: taken ? 'next' : 'name',
    target: said === 'limit' ? null : taken ? (ask.next?.element ?? null) : ask.box,
    nameBox: ask.box,
    name,
    entries,
    note: refused && note === '' ? 'refused' : note,
  };
}

function readList(page: Page, known: Known, rows: readonly Element[], entries: readonly string[]): Reading {
  const create = readCreate(page, rows);
  const busy = isBusy(page);
  const listed = entries.some((entry) => known.held.some((name) => name !== '' && same(name, entry)));
  // A list of forty is full by what is known; only the page can say that Create is of no use.
  const said = readNote(page);
  const note = withCount(said, entries.length);
  if (known.captured || listed) {
    if (create || entries.length > 0) return {...NO_READING, step: 'done', entries, note, busy};
  }
  if (create) {
    const before = blocking(page, create);
    if (before && isSignedOut(within(before, page.controls), messageOf(before))) return {...NO_READING, trouble: 'signed-out', entries};
    return {...NO_READING, step: 'create', target: before || said || create.disabled ? null : create.element, entries, note, busy};
  }
  const words = wordsOf(page);
  if (entries.length > 0 && !isSignedOut(page.controls, words)) return {...NO_READING, step: 'create', entries, note, busy};
  return {...NO_READING, trouble: readTrouble(page, words), cause: readCause(words), note, busy};
}

const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();
