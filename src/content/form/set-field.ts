import type {FillStep, Outcome, Why} from '../../form-agent';
import type {FieldFacts} from '../../smtp-form/field-facts';
import {isInput, isTextarea} from './collect/dom';
import {controlOf, type Control} from './controls';
import {enter, settled} from './events';
import {isMasked, isPaintedOver, refusal} from './guards';

/** A field as it was planned, and where it is now. */
export interface Located {
  readonly facts: FieldFacts;
  readonly elements: readonly Element[];
}

/** How to put a field back. */
export interface Former {
  readonly key: string;
  /** What the field said of itself: a page may have drawn it anew since. */
  readonly facts: FieldFacts;
  readonly step: FillStep;
  /** Kept in the page's own isolated world alone: a former password goes nowhere. */
  readonly value: string;
}

export interface SetResult {
  readonly outcome: Outcome;
  readonly why: Why;
  readonly former: Former | null;
  /** Leaves the field: to be called once the page has had time to take the value. */
  readonly leave?: (() => void) | undefined;
}

/**
 * The one place where a value enters a page. Every guard stands here: the field is the one that was planned, can be
 * seen, takes the value, and only a planned password field takes the secret. Sets it, waits until the page has
 * settled, looks whether it stuck, and tries another means if not.
 *
 * @param secret the password where `step.secret`, else null.
 */
export async function setField(field: Located, step: FillStep, secret: string | null): Promise<SetResult> {
  const refused = (why: Why): SetResult => ({outcome: 'rejected', why, former: null});
  const [element] = field.elements;
  if (!element) return refused('gone');
  if (step.secret && (step.role !== 'smtp-password' || secret === null)) return refused('not-secret-field');
  const control = controlOf(field.facts, field.elements, step.secret);
  if (!control) return refused('unsupported');
  const value = step.secret && secret !== null ? secret : step.value;
  if (!control.takes(value)) return refused('no-such-option');

  const before = control.read();
  // A blank before or behind it is what makes a right user name a wrong one.
  if (before === value || (same(before, value) && !hasBlank(before) && !hasBlank(value))) return {outcome: 'unchanged', why: '', former: null};
  control.face.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
  let why = refusal(control, element);
  // The list that an earlier step opened may still be on its way out.
  for (let turn = 0; why === 'covered' && turn < PATIENCE; turn++) {
    await settled();
    why = refusal(control, element);
  }
  if (!why && step.secret && (isMasked(control.face) || isPaintedOver(control.face))) why = 'covered';
  why ||= field.facts.tag === 'custom' ? '' : limits(element, value);
  if (why) return refused(why);

  const {leave} = control;
  const former = {key: field.facts.key, facts: field.facts, step, value: before};
  for (const again of [false, true]) {
    await control.write(value, again);
    await settled();
    if (stuck(control, value)) return {outcome: 'filled', why: '', former, leave};
  }
  return {outcome: 'rejected', why: 'not-accepted', former: same(control.read(), before) ? null : former, leave};
}

/** How often a covered field is looked at again, each time after the page has settled. */
const PATIENCE = 10;

/** Whether the control still holds the value: asked again when the whole form is done, for pages that reset late. */
export function holds(field: Located, step: FillStep, secret: string | null): boolean {
  const control = controlOf(field.facts, field.elements, step.secret);
  return control !== null && stuck(control, step.secret && secret !== null ? secret : step.value);
}

/** A box that is read-only until it has the focus is a common guard against browsers' own filling: then look again. */
function limits(element: Element, value: string): Why {
  if (!(isInput(element) || isTextarea(element))) return '';
  if (element.maxLength >= 0 && value.length > element.maxLength) return 'too-short';
  if (element.readOnly) enter(element);
  return element.readOnly ? 'readonly' : '';
}

function stuck(control: Control, value: string): boolean {
  return same(control.read(), value);
}

const hasBlank = (text: string) => text !== text.trim();

/** Lists and number boxes may write a value in their own way: `2525` as `2,525` or `587.0`, a text in another case. */
function same(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

function plain(text: string): string {
  const tidy = text.replace(/\s+/g, ' ').trim();
  if (!/^[\d\s.,'’]+$/.test(tidy)) return tidy.toLowerCase();
  return tidy.replace(/[.,]0+$/, '').replace(/[\s.,'’](?=\d{3}(?:\D|$))/g, '');
}
