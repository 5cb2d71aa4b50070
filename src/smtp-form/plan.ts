import {borrowsSignIn, isSwitch, isSwitchLike} from './candidate';
import {classify, type Assigned, type Classified} from './classify';
import type {FieldFacts, PageFacts} from './field-facts';
import {kindOfPage} from './context';
import {mailerOf} from './mailer';
import type {Role} from './role';
import {insists, isNegated, optionFor, switchFor, yesAndNo} from './security';
import {Choice, choiceWords} from './vocabulary';
import {plain} from './words';

/** `smtp`: the settings of outgoing mail. `unsure`: maybe, so the user points. `none`: something else. */
export type Verdict = 'smtp' | 'unsure' | 'none';

/** One field of the page and what would go into it. */
export interface PlannedField {
  /** `FieldFacts.key`. */
  readonly key: string;
  readonly role: Role;
  /** The page's own name and id of the field, for people and for checks. */
  readonly name: string;
  readonly id: string;
  /** The field's label as the page shows it. */
  readonly label: string;
  /** What stands there now, as text a person reads; for a password only whether something stands there: '' or '••••'. */
  readonly before: string;
  /**
   * What goes in. Text fields: the text. Selects and radio groups: the option's `value`. Check boxes and switches:
   * `'true'` or `'false'`. Custom lists: the option's text. The password's is always '': the secret is no part of a plan.
   */
  readonly value: string;
  /** `value` as text a person reads: the option's text for a list. */
  readonly shown: string;
  /** False on a tab or in a section that isn't open: nothing is put where nobody sees it. */
  readonly visible: boolean;
  /** Ticked from the start. A value that is right already is planned too, and reported `unchanged`. */
  readonly ticked: boolean;
  /** Between 0 and 1. */
  readonly score: number;
  /** Why the field was taken for this role: short clues such as `label "SMTP server"`. */
  readonly reasons: readonly string[];
}

/** The plan for one document. */
export interface Plan {
  readonly verdict: Verdict;
  readonly fields: readonly PlannedField[];
  /** What spoke for and against outgoing mail. */
  readonly evidence: readonly string[];
}

/** What the user wants to go into a form. The password is not among it. */
export interface Wanted {
  readonly host: string;
  readonly port: number;
  readonly security: 'none' | 'starttls' | 'tls';
  /** The user name: the mailbox's sign-in address (UPN). Empty where it isn't known yet. */
  readonly username: string;
  readonly from: string;
}

/** From this weight on the document holds the settings of outgoing mail; from the second on it may. */
const SURE = 2.85;
const MAYBE = 1.9;

/**
 * What goes where in one document. Pure: the same facts give the same plan.
 * @param picked fields that the user pointed at, by key: they come before anything that was found
 */
export function makePlan(
  {fields, page}: {readonly fields: readonly FieldFacts[]; readonly page: PageFacts},
  wanted: Wanted,
  picked: ReadonlyMap<string, Role> = new Map(),
): Plan {
  const found = withMailer(withPicked(classify(fields, page), fields, picked), fields, page);
  if (!found || found.weight < MAYBE) return {verdict: 'none', fields: [], evidence: found?.evidence ?? []};
  const verdict = found.weight >= SURE ? 'smtp' : 'unsure';
  const switches = found.fields.filter(({field, role}) => role === 'smtp-security' && isSwitchLike(field));
  const has = (role: Role) => found.fields.some((one) => one.role === role);
  const form = {alone: switches.length === 1, hasPort: has('smtp-port'), hasSecurity: has('smtp-security')};
  const fromParts = found.fields.filter(({role}) => role === 'from-address').length;
  const strict = new Set(switches.filter(({field}) => insists(field)));
  const planned = found.fields
    .flatMap((one): PlannedField[] => {
      // Where it is not sure whose form this is, the user points at the box for the password.
      if (verdict === 'unsure' && one.role === 'smtp-password') return [];
      const value = valueFor(one, wanted, form);
      // "Require STARTTLS" beside "Use STARTTLS" or "SSL" tells how strictly, not which: it is left off.
      if (value === 'true' && strict.has(one) && strict.size < switches.length) return [];
      return value === null ? [] : [toPlanned(one, value, verdict === 'smtp')];
    })
    .sort((one, other) => place(fields, one) - place(fields, other));
  return {verdict, fields: fromParts > 1 ? planned.filter(({role}) => role !== 'from-address') : planned, evidence: found.evidence};
}

/** Where the fields can't be seen before SMTP is chosen, choosing it comes first; the rest is planned when it appears. */
function withMailer(found: Classified | null, fields: readonly FieldFacts[], page: PageFacts): Classified | null {
  const shown = found !== null && found.weight >= MAYBE && found.fields.some(({field, role}) => role === 'smtp-host' && field.visible);
  const mailer = shown ? null : mailerOf(fields);
  if (!mailer) return found;
  const {kind} = kindOfPage(page, mailer.field);
  if (!(found && found.weight >= MAYBE) && kind !== 'outgoing' && kind !== 'mail') return found;
  const row: Assigned = {field: mailer.field, role: 'mailer', score: 1, reasons: ['offers SMTP among other ways to send']};
  const rest = found && found.weight >= MAYBE ? found : {fields: [], weight: SURE, evidence: []};
  return {...rest, fields: [row, ...rest.fields], evidence: [...rest.evidence, '+ offers SMTP among other ways to send']};
}

function withPicked(found: Classified | null, fields: readonly FieldFacts[], picked: ReadonlyMap<string, Role>): Classified | null {
  if (picked.size === 0) return found;
  const roles = new Set(picked.values());
  const pointed = fields.flatMap((field): Assigned[] => {
    const role = picked.get(field.key);
    return role ? [{field, role, score: 1, reasons: ['you pointed at it']}] : [];
  });
  const others = found?.fields.filter(({field, role}) => !roles.has(role) && !picked.has(field.key)) ?? [];
  return {fields: [...others, ...pointed], weight: Math.max(SURE, found?.weight ?? 0), evidence: [...(found?.evidence ?? []), '+ you pointed at its fields']};
}

function place(fields: readonly FieldFacts[], {key}: PlannedField): number {
  return fields.findIndex((field) => field.key === key);
}

function toPlanned({field, role, score, reasons}: Assigned, value: string, sure: boolean): PlannedField {
  const text = (of: string) => field.options.find((option) => option.value === of)?.text || of;
  return {
    key: field.key,
    role,
    name: field.name,
    id: field.id,
    // Stars in an empty password box are no name.
    label: field.label || (/\p{L}/u.test(field.placeholder) ? field.placeholder : ''),
    before: role === 'smtp-password' ? (field.value ? '••••' : '') : text(field.value),
    value,
    shown: text(value),
    visible: field.visible || isSwitch(field),
    ticked: sure && !field.disabled && (field.visible || isSwitch(field)),
    score,
    reasons,
  };
}

/** What the rest of the form has. */
interface Form {
  /** There is but one switch for encryption. */
  readonly alone: boolean;
  readonly hasPort: boolean;
  readonly hasSecurity: boolean;
}

/** What a field takes for its role; null where nothing of ours fits, and the field is left alone. */
function valueFor({field, role}: Assigned, wanted: Wanted, form: Form): string | null {
  switch (role) {
    case 'smtp-host':
      return hostFor(field, wanted, form);
    case 'smtp-port':
      return field.options.length > 0 ? (field.options.find((option) => option.value === String(wanted.port) || option.text.includes(String(wanted.port)))?.value ?? null) : String(wanted.port);
    case 'smtp-security':
      return securityFor(field, wanted, form.alone);
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
function hostFor(field: FieldFacts, {host, port, security}: Wanted, {hasPort, hasSecurity}: Form): string | null {
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
  // A box for free text takes what mail libraries call it: `tls` for STARTTLS, `ssl` for the other; where a sentence stands, it only tells.
  if (field.type === 'text') return !/^\w*$/.test(field.value) ? null : security === 'starttls' ? 'tls' : security === 'tls' ? 'ssl' : '';
  // A list that shows its options only when it is opened.
  return field.tag === 'custom' ? (security === 'starttls' ? 'STARTTLS' : security === 'tls' ? 'SSL/TLS' : 'None') : null;
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
