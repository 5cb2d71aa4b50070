import {t, uiLanguage, MessageRefused, type TextKey} from '../browser';
import type {Outcome, Why} from '../form-agent';
import type {Role} from '../smtp-form/role';

/** A code such as `too-short` as the end of a text's key. */
const end = (code: string) => code.replaceAll('-', '_');

export const roleText = (role: Role): string => t(`role_${end(role)}` as TextKey);
export const outcomeText = (outcome: Outcome): string => t(`outcome_${end(outcome)}` as TextKey);
export const whyText = (why: Why): string => (why ? t(`why_${end(why)}` as TextKey) : '');

/** Whatever went wrong as a sentence. */
export function refusalText(error: unknown): string {
  return t(`refused_${end(error instanceof MessageRefused ? error.message : 'failed')}` as TextKey);
}

/** A time of day in the user's language. */
export function clock(at: number): string {
  return new Intl.DateTimeFormat(uiLanguage(), {hour: 'numeric', minute: '2-digit'}).format(at);
}
