/** What stands in the way on a page that shows none of the steps, and what its words point to. */
import {folded, has} from './label';
import {type Page, saying, textOf} from './page';
import type {Cause, Note, Trouble} from './reading';

/** Everything that the page says, folded; enough of it to judge. */
export function wordsOf(page: Page): string {
  return folded(page.documents.map((document) => `${document.title} ${document.body ? textOf(document.body, 6000) : ''}`).join(' '));
}

const EXPIRED = /\b(session|sitzung|sesion|sessao|sessione|istunto|sesja|relace)\b.{0,40}\b(expired|timed out|ended|abgelaufen|expire|expirado|expiro|expirou|scaduta|verlopen)|signed out|abgemeldet|sign in again/;
const FACTOR = /multi ?factor|mfa\b|verification|uberprufung|verificat|vérif|verific/;
const NETWORK = /network error|connection (was )?lost|no internet|offline|something went wrong|try again later|an error (has )?occurred|netzwerkfehler|erreur reseau|error de red/;
const FULL = /\b40\b.{0,60}(app )?(password|kennw|mot)|limit|maximum number|reached the max/;

/** @returns null where the page shows a step after all. */
export function readTrouble(page: Page, words: string): Trouble {
  if (page.boxes.some(({type}) => type === 'password') || EXPIRED.test(words) || saying(page.controls, 'signIn').length > 0) return 'signed-out';
  const named = has(words, 'password') && (has(words, 'app') || /app ?passw/.test(words));
  return named || FACTOR.test(words) ? 'not-available' : 'unknown-page';
}

export function readCause(words: string): Cause {
  if (/conditional access|security defaults|bedingte\w* zugriff|acces conditionnel/.test(words)) return 'policy';
  if (/enforced|erzwungen|per user/.test(words)) return 'enforced';
  if (/(no|not|any|set ?up|register|add).{0,40}(method|phone|authenticator|security info)/.test(words)) return 'method';
  if (/admin|turned off|disabled|not allowed|isn t allowed|not permitted|organi[sz]ation/.test(words)) return 'switch';
  return '';
}

/** What the page complains of while it shows a step. Looks at alerts alone: a help text may speak of limits too. */
export function readNote(page: Page, count: number): Note {
  const alerts = page.documents.flatMap((document) => [...document.querySelectorAll('[role=alert],[data-testid*=error],[class*=error i],[id*=error i]')]);
  const said = folded(alerts.filter((alert) => page.sees(alert)).map((alert) => textOf(alert, 300)).join(' '));
  if (NETWORK.test(said)) return 'network';
  return count >= 40 || (said !== '' && FULL.test(said)) ? 'limit' : '';
}

/** The page says that it is at work. */
export function isBusy(page: Page): boolean {
  return page.documents.some(
    (document) => document.readyState === 'loading' || [...document.querySelectorAll('[aria-busy=true],[role=progressbar],progress')].some((element) => page.sees(element)),
  );
}
