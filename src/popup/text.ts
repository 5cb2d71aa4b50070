import {t, uiLanguage, MessageRefused, type TextKey} from '../browser';
import type {Outcome, Why} from '../form-agent';
import type {Role} from '../smtp-form/role';

/** A code such as `too-short` as the end of a text's key. */
const key = (prefix: string, code: string) => `${prefix}_${code.replaceAll('-', '_')}` as TextKey;

export const roleText = (role: Role): string => t(key('role', role));
export const outcomeText = (outcome: Outcome): string => t(key('outcome', outcome));
export const whyText = (why: Why): string => (why ? t(key('why', why)) : '');

/** Whatever went wrong as a sentence. */
export function refusalText(error: unknown): string {
  return t(key('refused', error instanceof MessageRefused ? error.message : 'failed'));
}

/** A time of day in the user's language. */
export function clock(at: number): string {
  return new Intl.DateTimeFormat(uiLanguage(), {hour: 'numeric', minute: '2-digit'}).format(at);
}
