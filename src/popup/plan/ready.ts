import type {PlannedField} from '../../smtp-form/plan';

/** Whether the row has something to put in: the password needs a held one, the user name a mailbox. A list's "none" may be ''. */
export function isReady(field: PlannedField, hasSecret: boolean): boolean {
  return field.role === 'smtp-password' ? hasSecret : field.role === 'smtp-security' || field.value !== '';
}
