/** The list in which many applications choose how they send mail: only when it says SMTP do they show the rest. */
import type {FieldFacts, OptionFacts} from './field-facts';
import {plain} from './words';

export interface Mailer {
  readonly field: FieldFacts;
  /** The option that means SMTP. */
  readonly option: OptionFacts;
}

const SMTP = /^(?:use |an? |external |other |custom |your own )?(?:smtp|smtps|e?mail \(smtp\))(?: (?:server|mailer|relay|host))?$/;
/** Other ways to send. A list without one of them is about something else: a monitor's protocol, a kind of alert. */
const OTHER_WAY = /^(?:php(?: ?mail(?:er)?)?(?:\(\))?|php mail\b.*|mail(?:\(\))?|(?:local )?sendmail|qmail|mailgun|amazon ses|aws ses|ses|sendgrid|postmark|mandrill|sparkpost|mailjet|log|internal|default)$/;

/** The list, where it stands open to be chosen from and does not say SMTP yet. */
export function mailerOf(fields: readonly FieldFacts[]): Mailer | null {
  for (const field of fields) {
    if (!field.visible || field.disabled || field.options.length < 2 || field.options.length > 30) continue;
    const option = field.options.find((one) => says(one, SMTP) && !one.disabled);
    if (option && option.value !== field.value && field.options.some((one) => says(one, OTHER_WAY))) return {field, option};
  }
  return null;
}

/** A list of ways to send, SMTP among them, whatever it says now. */
export function offersSmtp({options}: FieldFacts): boolean {
  return options.some((one) => says(one, SMTP)) && options.some((one) => says(one, OTHER_WAY));
}

function says({text, value}: OptionFacts, pattern: RegExp): boolean {
  return pattern.test(plain(text)) || (text === '' && pattern.test(plain(value)));
}
