/** What the page says of a failed mail, explained. */
import {diagnose, type Diagnosis} from '../../mail/smtp-replies/diagnose';
import type {Security} from '../../mail/providers';
import type {PlannedField} from '../../smtp-form/plan';
import type {Wanted} from '../../smtp-form/value';
import type {Scanned} from '../tab';

/** The form on the page, and what is known of the password that is to go into it. */
export interface FormNow {
  /** The plan: what stands in its fields now. */
  readonly fields: readonly PlannedField[];
  /** The encryption that the form says now; undefined if that can't be told. */
  readonly security: Security | undefined;
  readonly wanted: Wanted;
  /** A password is held. */
  readonly holds: boolean;
}

/** @param url the address of the tab: a page that documents failures reports none */
export function explainPage(documents: readonly Scanned[], {fields, security, wanted, holds}: FormNow, url: string): Diagnosis | null {
  const planned = (role: PlannedField['role']) => fields.find((field) => field.role === role);
  const now = (role: PlannedField['role']) => planned(role)?.before.trim();
  const boxes = documents.flatMap(({value}) => value.boxes);
  const stateOf = (role: PlannedField['role']) => {
    const field = planned(role);
    return field && boxes.find(({name, id}) => (field.id !== '' && id === field.id) || (field.id === '' && field.name !== '' && name === field.name));
  };
  return diagnose(
    documents.flatMap(({value}) => value.texts).map((text) => ({...text, newness: 0})),
    {
      host: now('smtp-host'),
      port: now('smtp-port'),
      security,
      auth: now('smtp-auth') === 'false' ? false : undefined,
      username: now('smtp-username'),
      from: now('from-address'),
      passwordLooksLikeAppPassword: stateOf('smtp-password')?.appPassword ?? undefined,
      spaced: (['smtp-host', 'smtp-username', 'smtp-password'] as const).filter((role) => stateOf(role)?.spaced),
      mailbox: wanted.username || undefined,
      presetHost: wanted.host,
      holds,
    },
    url,
  );
}

export {messageText} from '../checklist/admin-message';
export {mendable, mended} from './mend';
