/** Looks at the tab: its documents, and what it takes to judge them, loaded once there is one to look at. */
import type * as Explain from './diagnosis/explain';
import type * as Form from './form';
import {scanTab, type Scanned} from './tab';

/** The tab's documents, and what judges them. */
export interface Seen {
  readonly documents: readonly Scanned[];
  readonly form: typeof Form;
  readonly picks: Form.Picks;
  /** Only where the page tells of something that failed. */
  readonly explain: typeof Explain | null;
}

/** Rejects where the browser lets no script in. */
export async function see(tabId: number, incognito: boolean): Promise<Seen> {
  const [documents, judge] = await Promise.all([scanTab(tabId), import('./later')]);
  const tells = documents.some(({value}) => value.texts.length > 0);
  const picks = await judge.picksOf(documents, incognito);
  return {documents, form: judge, picks, explain: tells ? judge : null};
}
