/** How well a field fits each role, from what it says of itself alone. */
import type {FieldFacts} from './field-facts';
import type {Role} from './role';
import {modesIn} from './security';
import {Field, fieldWords} from './vocabulary';
import {identifier, plain} from './words';

export interface Scored {
  readonly role: Role;
  /** From 0 to about 1. */
  readonly score: number;
  /** Short clues. In `score` a clue may be the name of the fact that spoke: `inWords` puts its text to it. */
  readonly reasons: readonly string[];
}

/** What a text can say besides a role: `never` what is no field of ours, `address` a mail address of somebody. */
type Word = Role | 'never' | 'address' | 'again' | '';

/**
 * What one text says. The order decides where several words stand together: "SMTP server port" is a port, "mail server
 * user name" a user name, "server requires authentication" an authentication.
 */
export function wordOf(text: string): Word {
  if (!text) return '';
  const never = fieldWords.says(text, Field.NEVER);
  // What STARTTLS is there for: not a box that allows them.
  if (fieldWords.says(text, Field.SECURITY) && fieldWords.says(text.replace(/\bfor insecure connections?\b/, ''), Field.NOT_SECURITY)) return 'never';
  if (fieldWords.says(text, Field.FROM) && !fieldWords.says(text, Field.PASSWORD) && !fieldWords.says(text, Field.PORT)) {
    if (/\bdomain\b/.test(text)) return 'never';
    // Where bounces go is no sender.
    if (/\b(?:envelope|return)\b/.test(text)) return 'never';
    if (fieldWords.says(text, Field.HOST) && !fieldWords.says(text, Field.ADDRESS)) return never ? 'never' : 'smtp-host';
    if (fieldWords.says(text, Field.USER) && /\baccount\b/.test(text)) return 'never';
    return fieldWords.says(text, Field.NAME) && !/\b(?:address|user ?name)\b/.test(text) && !mailWord(text) ? 'from-name' : 'from-address';
  }
  if (fieldWords.says(text, Field.AGAIN) && fieldWords.says(text, Field.PASSWORD)) return 'again';
  if (fieldWords.says(text, Field.SECURITY) && !fieldWords.says(text, Field.PASSWORD)) return 'smtp-security';
  if (never && !/\b(?:smtp|auth|server)\b/.test(text) && !/\burl\b/.test(text)) return 'never';
  if (fieldWords.says(text, Field.PASSWORD)) return 'smtp-password';
  if (fieldWords.says(text, Field.PORT)) return 'smtp-port';
  if (fieldWords.says(text, Field.AUTH) && fieldWords.says(text, Field.USER)) return 'smtp-username';
  if (fieldWords.says(text, Field.AUTH)) return 'smtp-auth';
  if (fieldWords.says(text, Field.USER)) return 'smtp-username';
  if (/\b(?:smtp|mail|server) url\b|\burl smtp\b/.test(text)) return 'smtp-host';
  if (never) return 'never';
  if (fieldWords.says(text, Field.HOST)) return 'smtp-host';
  // "SMTP address" is where the server is, not a mailbox.
  if (/\bsmtp (?:address|adresse|adress|adres|direccion|endereco|indirizzo|addr)\b/.test(text)) return 'smtp-host';
  return fieldWords.says(text, Field.ADDRESS) ? 'address' : '';
}

function mailWord(text: string): boolean {
  return /\b(?:e-?mail)\b/.test(text) && !fieldWords.says(text.replace(/\be-?mail\b/g, ''), Field.NAME);
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

/** The roles that a field may have, best first. Empty for one that is none of ours. */
export function score(field: FieldFacts): Scored[] {
  const sources: readonly [keyof typeof WEIGHTS, string][] = [
    ['label', plain(field.label)],
    ['name', identifier(field.name)],
    ['id', identifier(field.id)],
    ['nearby', plain(field.nearby)],
    ['placeholder', plain(field.placeholder)],
  ];
  const points = new Map<Role, {score: number; reasons: string[]}>();
  const give = (role: Role, amount: number, reason: string) => {
    const known = points.get(role) ?? {score: 0, reasons: []};
    known.score += amount;
    known.reasons.push(reason);
    points.set(role, known);
  };
  let never = 0;
  const labelled = wordOf(plain(field.label));
  for (const [source, words] of sources) {
    let word = wordOf(words);
    // `secrets.user`, labelled "User name": a name says where a value is kept, before its last part says what it is.
    if (word === 'never' && (source === 'name' || source === 'id') && wordOf(identifier(lastPart(field[source]))) === labelled) word = labelled;
    if (word === 'never') never += WEIGHTS[source];
    else if (word === 'again') give('smtp-password', WEIGHTS[source] / 2, source);
    // A number is no address: a page size has "mail" in its name too.
    else if (word === 'address' && !/^\d+$/.test(field.value)) {
      give('from-address', WEIGHTS[source] * 0.5, source);
      give('smtp-username', WEIGHTS[source] * 0.4, source);
    } else if (word && word !== 'address') give(word, WEIGHTS[source], source);
  }
  if (field.type === 'email') give('from-address', 0.15, 'box for a mail address');
  if (field.type === 'password') give('smtp-password', 0.5, 'password box');
  if (/^(?:25|465|587|2525)$/.test(field.value || field.placeholder)) give('smtp-port', 0.4, 'a port for outgoing mail');
  if (/\b(?:smtp|mail)\.[a-z\d-]+\.[a-z]+/i.test(`${field.placeholder} ${field.value}`)) give('smtp-host', 0.4, 'a mail server as its example');
  if (field.options.length > 0 && field.options.length < 9 && modesIn(field.options) > 0 && !fieldWords.says(plain(field.label), Field.NOT_SECURITY)) give('smtp-security', 0.6, 'its options are encryption modes');
  return [...points]
    .map(([role, {score: sum, reasons}]) => ({role, score: Math.min(1, sum - never), reasons}))
    .filter(({role, score: sum}) => sum >= 0.2 && CONTROLS[role].test(field.type))
    .sort((one, other) => other.score - one.score);
}

/** `smtp.secrets.user`, `smtp[secrets][user]` or `smtp::secrets::user`: `user`. */
function lastPart(name: string): string {
  return name.split(/[.:[\]/]+/).findLast((part) => part !== '') ?? '';
}

/** The clues with the texts that they were found in: `label "SMTP server"`. */
export function inWords(scored: Scored, field: FieldFacts): Scored {
  return {...scored, reasons: scored.reasons.map((reason) => (reason in WEIGHTS ? `${reason} "${field[reason as keyof typeof WEIGHTS]}"` : reason))};
}
