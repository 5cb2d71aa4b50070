/**
 * account.live.com/proofs/AppPassword: no name is asked, the password is there when the page opens, then Done. It no
 * longer signs in to Outlook.com SMTP (since 16 September 2024), and the guide says so whatever the page shows.
 * Replica: test/pages/personal.ts.
 */
import {readPassword} from './app-passwords';
import {look} from './page';
import type {Known, Reading} from './reading';
import {inTheWay, readingOf} from './trouble';

export function readPersonal(document: Document, known: Known): Reading {
  const page = look(document);
  const shown = readPassword(page, known, true);
  if (shown) return {...shown, trouble: 'personal-account'};
  const reading = readingOf(page);
  return {...reading, trouble: inTheWay(page, reading, null).trouble === 'signed-out' ? 'signed-out' : 'personal-account'};
}
