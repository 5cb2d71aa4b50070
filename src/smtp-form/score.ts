/** How well a field fits each role, from what it says of itself alone. */
import type {FieldFacts} from './field-facts';
import type {Role} from './role';
import {isListOfVersions, modesIn} from './security';
import {AND_PORT, wordOf} from './text-role';
import {Field, fieldWords} from './vocabulary';
import {identifier, plain, translated} from './words';

export interface Scored {
  readonly role: Role;
  /** From 0 to about 1. */
  readonly score: number;
  /** Short clues. In `score` a clue may be the name of the fact that spoke: `inWords` puts its text to it. */
  readonly reasons: readonly string[];
}

const CONTROLS: Readonly<Record<Role, RegExp>> = {
  'smtp-host': /^(?:text|url|search|textarea|combobox|textbox|select)$/,
  'smtp-port': /^(?:text|number|tel|select|combobox|textbox|spinbutton|radio)$/,
  'smtp-security': /^(?:select|radio|checkbox|switch|combobox|listbox|radiogroup|text|textbox)$/,
  'smtp-auth': /^(?:select|radio|checkbox|switch|combobox|listbox|radiogroup)$/,
  'smtp-username': /^(?:text|email|textbox|combobox|search)$/,
  'smtp-password': /^(?:password|text|textbox)$/,
  'from-address': /^(?:text|email|textbox|combobox)$/,
  'from-name': /^(?:text|textbox)$/,
  // Found by its options alone: see `mailer`.
  mailer: /^$/,
};

/** How much each source counts: authors write labels for people, and names for themselves. */
const WEIGHTS = {label: 0.6, name: 0.35, id: 0.3, nearby: 0.3, placeholder: 0.2} as const;

type Source = keyof typeof WEIGHTS;

function sourcesOf(field: FieldFacts): readonly [Source, string][] {
  return [
    ['label', labelOf(field)],
    ['name', identifier(field.name)],
    ['id', identifier(field.id)],
    ['nearby', plain(field.nearby)],
    ['placeholder', plain(field.placeholder)],
  ];
}

/** The label without a long remark in brackets: "Sender address (optional, the user name by default)". */
function labelOf({label}: FieldFacts): string {
  const short = plain(translated(label.replace(/\([^)]{16,}\)/g, ' ')));
  return wordOf(short) ? short : plain(translated(label));
}

/** Whether nothing that a field says of itself is known: a word of another language, or a name that tells nothing. */
export function isUnheardOf(field: FieldFacts): boolean {
  return sourcesOf(field).every(([, words]) => wordOf(words) === '');
}

/** "Server type", or services to choose from: a list that is not one of servers' names. */
function isListOfOther({type, options}: FieldFacts): boolean {
  const names = options.filter(({value, text}) => [value, text].some((one) => /^[\w-]+(?:\.[\w-]+)+$/.test(one)));
  return type === 'select' && options.length > 0 && names.length * 2 < options.length;
}

/** Services to choose from: `smtp.gmail.com:465:YES:NO`. */
function isListOfServers({options}: FieldFacts): boolean {
  return options.some(({value, text}) => /[a-z\d]\.[a-z\d-]+\.[a-z]/i.test(`${value} ${text}`));
}

/** Whether what stands in a field, or its example, is the name of a mail server. */
function isServersName({placeholder, value}: FieldFacts): boolean {
  return /(?<![@\w.-])(?:smtp|mail)[\w-]*\.(?:[a-z\d-]+\.[a-z]|[{<[])/i.test(`${placeholder} ${value}`);
}

/** An example that leaves no doubt, whatever the label: "Domain". */
function isSmtpsName({placeholder, value}: FieldFacts): boolean {
  return /^(?:e\.?g\.?,? )?smtp[\w-]*\.[a-z\d-]+\.[a-z]/i.test(placeholder || value);
}

/** The roles that a field may have, best first. Empty for one that is none of ours. */
export function score(field: FieldFacts): Scored[] {
  const points = new Map<Role, {score: number; reasons: string[]}>();
  const give = (role: Role, amount: number, reason: string) => {
    const known = points.get(role) ?? {score: 0, reasons: []};
    known.score += amount;
    known.reasons.push(reason);
    points.set(role, known);
  };
  let never = 0;
  const labelled = wordOf(labelOf(field));
  for (const [source, words] of sourcesOf(field)) {
    let word = wordOf(words);
    // Two boxes under one label for both: then the name tells which.
    if (source === 'label' && AND_PORT.test(words) && wordOf(identifier(field.name || field.id)) === 'smtp-port') word = 'smtp-port';
    // `encrypted_config[host]`, labelled "Host": a name says where a value is kept, before its last part says what it is.
    if (labelled && labelled !== 'address' && word !== labelled && (source === 'name' || source === 'id') && wordOf(lastPart(field[source], word === 'never')) === labelled) word = labelled;
    if (word === 'never') never += source === 'placeholder' && (labelled || isExample(words)) ? 0 : WEIGHTS[source];
    else if (word === 'again') give('smtp-password', WEIGHTS[source] / 2, source);
    else if (word === 'address' && isServersName(field)) give('smtp-host', WEIGHTS[source] * 0.5, source);
    // A number is no address: a page size has "mail" in its name too.
    else if (word === 'address' && !/^\d+$/.test(field.value || field.placeholder)) {
      give('from-address', WEIGHTS[source] * 0.5, source);
      give('smtp-username', WEIGHTS[source] * 0.4, source);
    } else if (word && word !== 'address') give(word, WEIGHTS[source], source);
  }
  if (field.type !== 'email' && /^\S+@\S+\.\w+$/.test(field.placeholder)) give('from-address', 0.1, 'a mail address as its example');
  if (field.type === 'email') give('from-address', 0.15, 'box for a mail address');
  if (field.type === 'password') give('smtp-password', 0.5, 'password box');
  if (/^(?:25|465|587|2525)$/.test(field.value || field.placeholder)) give('smtp-port', 0.4, 'a port for outgoing mail');
  if (isServersName(field)) give('smtp-host', 0.4, 'a mail server as its example');
  if (field.options.length > 0 && field.options.length < 9 && !isListOfServers(field) && modesIn(field.options) > 0 && !fieldWords.says(plain(field.label), Field.NOT_SECURITY)) give('smtp-security', 0.6, 'its options are encryption modes');
  return [...points]
    .map(([role, {score: sum, reasons}]) => ({role, score: Math.min(1, sum - ((role === 'smtp-host' && isSmtpsName(field)) || (role === 'smtp-security' && modesIn(field.options) > 1) ? 0 : never)), reasons}))
    .filter(({role, score: sum}) => sum >= 0.2 && CONTROLS[role].test(field.type) && !(role === 'smtp-host' && isListOfOther(field)) && !(role === 'smtp-security' && isListOfVersions(field.options)))
    .sort((one, other) => other.score - one.score);
}

/** `mail.{domain}`, `noreply@domain`: an example says nothing in words. */
function isExample(words: string): boolean {
  return /\w[.@:]|[{<]/.test(words);
}

/** `smtp.secrets.user`, `smtp[secrets][user]` or `smtp$secrets$user`: `user`; of `encrypted_config_user` the last word, or two where one is not `enough`. */
export function lastPart(name: string, two: boolean): string {
  const part = identifier(name.split(/[.:[\]/$]+|__/).findLast((one) => one !== '') ?? '');
  return part.split(' ').slice(two ? -2 : -1).join(' ');
}

/** The clues with the texts that they were found in: `label "SMTP server"`. */
export function inWords(scored: Scored, field: FieldFacts): Scored {
  return {...scored, reasons: scored.reasons.map((reason) => (reason in WEIGHTS ? `${reason} "${field[reason as Source]}"` : reason))};
}
