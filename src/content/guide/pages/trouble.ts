/** What stands in the way on a page that shows none of the steps, and what its words point to. */
import {folded, has, hits, speaksOfApp} from './label';
import {all, COMPLAINT, type Control, isListed, messageOf, type Page, saying, says, textOf, within} from './page';
import {type Cause, NO_READING, type Note, type Reading} from './reading';

const FACTOR = /multi ?factor|mfa\b|verific/;

/**
 * What stands in the way on a page without a step.
 * @param before what stands above the page and has to be answered first: it speaks for all that it hides
 */
export function inTheWay(page: Page, reading: Reading, before: Element | null): Reading {
  const words = before ? messageOf(before) : page.words();
  const cause = readCause(words);
  const signedOut = reading.note === 'expired' || isSignedOut(before ? within(before, page.controls) : page.controls, words) || page.boxes.some(({type, name}) => type === 'password' || name === 'loginfmt');
  // A page that failed to load lacks much that the account may well have.
  const told = reading.note !== 'network' && (before ? cause !== '' : speaksOfApp(words) || FACTOR.test(words));
  return {...reading, trouble: signedOut ? 'signed-out' : told ? 'not-available' : 'unknown-page', cause};
}

/** @param words of the same part of the page as the controls. */
const isSignedOut = (controls: readonly Control[], words: string): boolean => has(words, 'expired') || says(controls, 'signIn');

function readCause(words: string): Cause {
  if (has(words, 'policy')) return 'policy';
  if (has(words, 'enforced')) return 'enforced';
  if (has(words, 'register') || /\b(no|any|add)\b.{0,40}(method|phone|authenticator|security info)/.test(words)) return 'method';
  return has(words, 'admin') ? 'switch' : '';
}

/** What the page complains of while it shows a step. Looks at alerts and at what stands above the page alone: a help text may speak of limits too. */
export function readNote(page: Page): Note {
  const alerts = all(page, `${COMPLAINT},[role=alertdialog],[role=dialog],dialog`);
  const whole = folded(alerts.filter((alert) => page.sees(alert) && !alert.querySelector('input,select')).map((alert) => textOf(alert, 300)).join(' '));
  const words = page.words();
  // What it says about a name, it does not say in it.
  const said = [...page.boxes.map(({value}) => value), ...page.entries].reduce((text, name) => text.replace(folded(name), ''), whole);
  const ended = hasLine(page, has(words, 'expired'), (line) => has(line, 'expired') && !has(line, 'password'));
  if (ended || has(said, 'expired') || saying(page.controls, 'signIn').some(({element}) => !element.closest(FRAME))) return 'expired';
  const full = (line: string) => FORTY.test(line) && has(line, 'password') && (all(page, FORTIETH).length > 0 || !says(page.controls, 'create', 'next') || (has(line, 'remove') && page.boxes.some(({value}) => value !== '')));
  if (has(said, 'full') || hasLine(page, FORTY.test(words), full)) return 'limit';
  // An error in no box of its own is one where two of the words come together: "went wrong … connection".
  return has(said, 'network') || hasLine(page, hits(words, 'network') > 1, (line) => hits(line, 'network') > 1 && !has(line, 'password')) ? 'network' : '';
}

/** Where every page has its links, one to sign in with another account among them. */
const FRAME = 'header,nav,footer,[role=banner],[role=navigation],[role=contentinfo]';

/** The most that one account can have, in the digits of any script. */
const FORTY = /(?<!\p{Nd})(40|٤٠|۴۰|४०|๔๐)(?!\p{Nd})/u;
/** Something stands on the page forty times: a list of them is full, whether it can be read or is hidden behind a dialog. Without a list, it takes a name that was typed. */
const FORTIETH = ':nth-child(40):not(option)';

/** Holds a line of text at most: nothing in it begins another. */
const LINE = ':not(:has(:not(a,b,br,button,em,font,i,img,span,strong,svg,u)))';

/** Whether a line of the page, outside the list, says it. @param may whether all that the page says may hold such a line @param says gets the folded text */
const hasLine = (page: Page, may: boolean, says: (line: string) => boolean): boolean =>
  may && all(page, LINE).some((line) => line.textContent.length < 200 && says(folded(line.textContent)) && !isListed(page, line) && !line.closest(FRAME) && page.sees(line) && !page.controls.some(({element}) => element.contains(line)));

/** What the page says, or else what the number of entries does: nobody has more than forty. */
export const withCount = ({note, entries}: Reading): Note => (entries.length >= 40 ? 'limit' : note);

/** What the page says whatever its step: what every reading begins with. */
export const readingOf = (page: Page): Reading => ({...NO_READING, entries: page.entries, note: readNote(page), busy: isBusy(page)});

/** The page says that this account has no app passwords, and why. */
export const isRefusing = (page: Page): boolean => hasLine(page, readCause(page.words()) !== '', (line) => has(line, 'password') && readCause(line) !== '');

/** The page says that it is at work. */
export function isBusy(page: Page): boolean {
  return page.documents.some(({readyState}) => readyState === 'loading') || all(page, '[aria-busy=true],[role=progressbar],progress').some(page.sees);
}
