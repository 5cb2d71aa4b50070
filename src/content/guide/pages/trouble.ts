/** What stands in the way on a page that shows none of the steps, and what its words point to. */
import {folded, has, hits} from './label';
import {all, COMPLAINT, type Control, type Page, saying, textOf} from './page';
import {type Cause, NO_READING, type Note, type Reading, type Trouble} from './reading';

/** Everything that the page says, folded; enough of it to judge. */
export function wordsOf(page: Page): string {
  return folded(page.documents.map((document) => `${document.title} ${document.body ? textOf(document.body, 6000) : ''}`).join(' '));
}

const FACTOR = /multi ?factor|mfa\b|verific/;

/** @returns null where the page shows a step after all. */
export function readTrouble(page: Page, words: string): Trouble {
  if (page.boxes.some(({type, name}) => type === 'password' || name === 'loginfmt') || isSignedOut(page.controls, words)) return 'signed-out';
  return (has(words, 'password') && has(words, 'app')) || FACTOR.test(words) ? 'not-available' : 'unknown-page';
}

/** @param words of the same part of the page as the controls. */
export const isSignedOut = (controls: readonly Control[], words: string): boolean => has(words, 'expired') || saying(controls, 'signIn').length > 0;

export function readCause(words: string): Cause {
  if (has(words, 'policy')) return 'policy';
  if (has(words, 'enforced')) return 'enforced';
  if (has(words, 'register') || /\b(no|any|add)\b.{0,40}(method|phone|authenticator|security info)/.test(words)) return 'method';
  return has(words, 'admin') ? 'switch' : '';
}

/** What the page complains of while it shows a step. Looks at alerts and at what stands above the page alone: a help text may speak of limits too. */
export function readNote(page: Page): Note {
  const alerts = all(page, `${COMPLAINT},[role=alertdialog],[role=dialog],dialog`);
  const said = folded(alerts.filter((alert) => page.sees(alert) && !alert.querySelector('input,select')).map((alert) => textOf(alert, 300)).join(' '));
  if (has(said, 'full')) return 'limit';
  return has(said, 'network') || saysTwice(page) ? 'network' : '';
}

/** What the page says, or else what the number of entries does: nobody has more than forty. */
export const withCount = ({note, entries}: Reading): Note => (entries.length >= 40 ? 'limit' : note);

/** A line in no box of its own is an error where two of the words come together: "went wrong … connection". */
const saysTwice = (page: Page) =>
  hits(wordsOf(page), 'network') > 1 &&
  all(page, 'p,div,span,td,li').some((line) => line.childElementCount === 0 && line.textContent.length < 200 && hits(folded(line.textContent), 'network') > 1 && page.sees(line));

/** What the page says whatever its step: what every reading begins with. */
export const readingOf = (page: Page): Reading => ({...NO_READING, entries: page.entries, note: readNote(page), busy: isBusy(page)});

/** The page says that it is at work. */
export function isBusy(page: Page): boolean {
  return page.documents.some(({readyState}) => readyState === 'loading') || all(page, '[aria-busy=true],[role=progressbar],progress').some(page.sees);
}
