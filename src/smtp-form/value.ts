/** What goes into a field once it is known which one it is. */
import type {Security} from '../mail/providers';
import {borrowsSignIn, isSwitch} from './candidate';
import type {Assigned} from './classify';
import type {FieldFacts} from './field-facts';
import {mailerOf} from './mailer';
import {isNegated, optionFor, switchFor, yesAndNo} from './security';
import {Choice, choiceWords} from './vocabulary';
import {plain} from './words';

/** What the user wants to go into a form. The password is not among it. */
export interface Wanted {
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  /** The user name: the mailbox's sign-in address (UPN). Empty where it isn't known yet. */
  readonly username: string;
  readonly from: string;
}

/** What else the form has. */
export interface Around {
  /** There is but one switch for encryption. */
  readonly alone: boolean;
  readonly hasPort: boolean;
  readonly hasSecurity: boolean;
}

/** What a field takes for its role; null where nothing of ours fits, and the field is left alone. */
export function valueFor({field, role}: Assigned, wanted: Wanted, around: Around): string | null {
  switch (role) {
    case 'smtp-host':
      return hostFor(field, wanted, around);
    case 'smtp-port':
      return field.options.length > 0 ? (field.options.find((option) => option.value === String(wanted.port) || option.text.includes(String(wanted.port)))?.value ?? null) : String(wanted.port);
    case 'smtp-security':
      return securityFor(field, wanted, around.alone);
    case 'smtp-auth':
      return authFor(field);
    case 'smtp-username':
      return wanted.username;
    case 'smtp-password':
      return '';
    case 'from-address':
      return wanted.from;
    case 'mailer':
      return mailerOf([field])?.option.value ?? null;
    case 'from-name':
      return null;
  }
}

/** One box for everything, as its example or its old value shows: `host:587`, `tls://host:587`. */
function hostFor(field: FieldFacts, {host, port, security}: Wanted, {hasPort, hasSecurity}: Around): string | null {
  if (field.options.length > 0) return field.options.find((option) => option.value === host || option.text === host)?.value ?? null;
  const example = `${field.value} ${field.placeholder} ${field.help}`;
  // Where a list asks for the encryption, a help text that speaks of schemes is about something else.
  const [, scheme] = /\b(tls|ssl|smtps?):\/\//.exec(hasSecurity ? `${field.value} ${field.placeholder}` : example) ?? [];
  const withPort = !hasPort && /[\w\]}>]:[<{[]?(?:\d{2,5}|port)\b/i.test(example);
  const address = withPort || (scheme && !hasPort) ? `${host}:${port}` : host;
  if (!scheme) return address;
  const schemes = scheme.startsWith('smtp') ? {none: 'smtp://', starttls: 'smtp://', tls: 'smtps://'} : {none: '', starttls: 'tls://', tls: 'ssl://'};
  return schemes[security] + address;
}

function securityFor(field: FieldFacts, {security}: Wanted, alone: boolean): string | null {
  if (isSwitch(field)) return switchFor(field, security, alone);
  if (field.options.length > 0) {
    const choice = yesAndNo(field);
    if (choice) return (switchFor(field, security, alone) === 'true' ? choice.yes : choice.no).value;
    return optionFor(field.options, security)?.value ?? null;
  }
  if (field.type === 'text') return modeWord(field, security);
  // A list that shows its options only when it is opened.
  return field.tag === 'custom' ? (security === 'starttls' ? 'STARTTLS' : security === 'tls' ? 'SSL/TLS' : 'None') : null;
}

/**
 * A box for free text takes what mail libraries call it: `tls` for STARTTLS, `ssl` for the other; STARTTLS by its name where that stands there
 * or is explained. Where a sentence stands, it only tells.
 */
function modeWord({value, placeholder, help}: FieldFacts, security: Security): string | null {
  if (!/^\w*$/.test(value)) return null;
  return security === 'starttls' ? (/\bstarttls\b/i.exec(`${value} ${placeholder} ${help}`)?.[0] ?? 'tls') : security === 'tls' ? 'ssl' : '';
}

/** Signing in is switched on; where a method is asked for, it is LOGIN, which Exchange Online offers. */
function authFor(field: FieldFacts): string | null {
  if (borrowsSignIn(field)) return 'false';
  if (isSwitch(field)) return isNegated(field) ? null : 'true';
  const words = (option: {value: string; text: string}) => plain(`${option.text} ${option.value}`);
  const usable = field.options.filter((option) => !option.disabled);
  const login = usable.find((option) => choiceWords.says(words(option), Choice.LOGIN_METHOD) && !/oauth|xoauth/.test(words(option)));
  if (login) return login.value;
  const basic = usable.find((option) => choiceWords.says(words(option), Choice.BASIC) && !choiceWords.says(plain(option.text), Choice.NO_AUTH) && !/oauth|ntlm|cram|digest/.test(words(option)));
  if (basic) return basic.value;
  return usable.length === 2 ? (usable.find((option) => choiceWords.says(plain(option.text), Choice.YES))?.value ?? null) : null;
}
