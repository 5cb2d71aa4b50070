/** One field with all that is worked out of it once: what it may be, whose it is, and what its name shares with others. */
import {isSignIn, kindOfField, ownWords, type Kind} from './context';
import type {FieldFacts} from './field-facts';
import type {Role} from './role';
import {isUnheardOf, score, type Scored} from './score';
import {yesAndNo} from './security';
import {identifier, MOST, plain, withoutNumbers} from './words';

export interface Candidate {
  readonly field: FieldFacts;
  readonly index: number;
  readonly kind: Kind;
  readonly scores: readonly Scored[];
  /** Nothing that it says of itself is known: only where it stands tells what it is. */
  readonly unheardOf: boolean;
  /** The first words of its name that its neighbours share: `v smtp relay` of `v_smtp_relay_host`. */
  readonly prefix: string;
  /** Place of the last host before it among the hosts of the document, -1 for none. */
  owner: number;
}

type Judged = Pick<Candidate, 'kind' | 'scores' | 'unheardOf' | 'prefix'>;
/** Fields that differ in numbers alone are judged once: the rows of a long table. */
const known = new Map<string, Judged>();

/**
 * @param judged the same field as it is looked at: without what its name begins with, where that misleads
 * @param next the field behind it
 */
export function candidateOf(field: FieldFacts, index: number, judged = field, next?: FieldFacts): Candidate {
  const {type, label, name, id, nearby, placeholder, value, options, sections} = judged;
  const texts = [type, label, name, id, nearby, placeholder, value.length < 60 ? value : '', ...sections, ...options.map((option) => `${option.value} ${option.text}`)];
  const key = withoutNumbers(texts.join('\n'));
  let told = known.get(key);
  if (!told) {
    if (known.size >= MOST) known.clear();
    const borrows = borrowsSignIn(judged);
    told = {kind: borrows ? 'outgoing' : kindOfField(judged), scores: borrows ? [{role: 'smtp-auth', score: 0.6, reasons: ['label']}] : score(judged), unheardOf: isUnheardOf(judged), prefix: prefixOf(judged)};
    known.set(key, told);
  }
  // Whom a box for signing in is for stands before its password.
  const signsIn = isSignIn(field) || (/^(?:text|email)$/.test(field.type) && isSignIn(next));
  return {field, index, ...told, kind: signsIn ? 'other' : told.kind, owner: -1};
}

function prefixOf({name, id}: FieldFacts): string {
  const words = identifier(name || id).split(' ');
  // A number that a kit gave it: `mat-input-3`.
  return !name && /^\d+$/.test(words.at(-1) ?? '') ? '' : words.slice(0, -1).join(' ');
}

/** A switch to sign in with another server's user name and password instead of those that stand beside it. */
export function borrowsSignIn(field: FieldFacts): boolean {
  return isSwitch(field) && /\buse (?:the )?(?:current|same|imap|incoming)\b.*\b(?:user ?name|credentials|password|settings)\b/.test(plain(field.label));
}

/** What a field says of itself, prepared for the lexicon. */
export function wordsOf({field}: Candidate): string {
  return plain(ownWords(field));
}

export function scoreFor(one: Candidate, role: Role): Scored {
  return one.scores.find((scored) => scored.role === role) ?? {role, score: 0, reasons: []};
}

export function isSwitch(field: FieldFacts): boolean {
  return field.type === 'checkbox' || field.type === 'switch';
}

/** Whether a role is the one that fits best. */
export function isOneOf(one: Candidate | undefined, role: Role): boolean {
  return one?.scores[0]?.role === role;
}

/** Only where it stands tells what it is: no word of it is known, or it has none. */
export function isUnnamed({field, scores, kind, unheardOf}: Candidate): boolean {
  return scores.length === 0 && (unheardOf || isQuiet(field)) && kind !== 'incoming' && kind !== 'other';
}

/** Neither a label nor an example. */
export function isQuiet({label, placeholder}: FieldFacts): boolean {
  return !label && !placeholder;
}

/** A switch, or a list of yes and no. */
export function isSwitchLike(field: FieldFacts): boolean {
  return isSwitch(field) || yesAndNo(field) !== null;
}
