/** What the page says of a failed mail, explained. Loaded only where a page holds such words. */
import {diagnose, type Diagnosis} from '../../mail/smtp-replies/diagnose';
import type {PlannedField, Wanted} from '../../smtp-form/plan';
import type {Scanned} from '../tab';

/**
 * @param fields the plan of the form on the page: what stands in its fields now
 * @param url the address of the tab: a page that documents failures reports none
 */
export function explainPage(documents: readonly Scanned[], fields: readonly PlannedField[], wanted: Wanted, url: string): Diagnosis | null {
  const now = (role: PlannedField['role']) => fields.find((field) => field.role === role)?.before;
  const texts = documents.flatMap(({value}) => value.texts).map((text) => ({...text, newness: 0}));
  const typed = [now('smtp-host'), now('smtp-username')].filter((text) => text !== undefined);
  return diagnose(
    texts,
    {
      host: now('smtp-host')?.trim(),
      port: now('smtp-port'),
      username: now('smtp-username')?.trim(),
      from: now('from-address')?.trim(),
      hasOuterSpace: typed.some((text) => text !== text.trim()) || undefined,
      mailbox: wanted.username || undefined,
      presetHost: wanted.host,
    },
    url,
  );
}

export {messageFor} from './admin-message';
