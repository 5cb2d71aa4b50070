/** One field with all that is worked out of it once: what it may be, whose it is, and what its name shares with others. */
import {kindOfField, ownWords, type Kind} from './context';
import type {FieldFacts} from './field-facts';
import type {Role} from './role';
import {score, type Scored} from './score';
import {isYesOrNo} from './security';
import {identifier, plain} from './words';

export interface Candidate {
  readonly field: FieldFacts;
  readonly index: number;
  readonly kind: Kind;
  readonly scores: readonly Scored[];
  /** The first words of its name that its neighbours share: `v smtp relay` of `v_smtp_relay_host`. */
  readonly prefix: string;
  /** Place of the last host before it among the hosts of the document, -1 for none. */
  owner: number;
}

export function candidateOf(field: FieldFacts, index: number): Candidate {
  const words = identifier(field.name || field.id).split(' ');
  return {field, index, kind: kindOfField(field), scores: score(field), prefix: words.slice(0, -1).join(' '), owner: -1};
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

/** A switch, or a list of yes and no. */
export function isSwitchLike(field: FieldFacts): boolean {
  return isSwitch(field) || isYesOrNo(field);
}
