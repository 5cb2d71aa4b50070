/** Reads a page of a few lines, as the guide does. */
import words from '../../../../../_locales/en/guide-words.json';
import {adapterFor} from '../../../../../src/content/guide/pages';
import {type Known, NOTHING_KNOWN, type Reading} from '../../../../../src/content/guide/pages/reading';
import {useWords} from '../../../../../src/content/guide/pages/words';
import {doWithoutLayout} from '../../../../pages/variants/without-layout';

export const PAGES = {legacy: 'https://account.activedirectory.windowsazure.com/AppPasswords.aspx', info: 'https://mysignins.microsoft.com/security-info'} as const;

export function readingOf(body: string, known: Partial<Known> = {}, page: keyof typeof PAGES = 'legacy'): Reading {
  doWithoutLayout(window);
  useWords((kind) => words[`guideWords_${kind}`].message);
  document.body.innerHTML = body;
  const adapter = adapterFor(new URL(PAGES[page]));
  if (!adapter) throw new Error(`the guide does not know ${PAGES[page]}`);
  return adapter.read(document, {...NOTHING_KNOWN, ...known});
}

/** The text, or else the value, of the control that is ringed; null where none is. */
export const ringed = ({target}: Reading): string | null => target && (target.textContent || target.getAttribute('value') || target.localName);

/** The list of app passwords. */
export const entries = (count: number): string => `<ul>${Array.from({length: count}, (_, at) => `<li>Printer ${at + 1} <button>Delete</button></li>`).join('')}</ul>`;
