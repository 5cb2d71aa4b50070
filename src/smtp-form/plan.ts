import {isSwitch, isSwitchLike} from './candidate';
import type {Assigned} from './classify';
import type {FieldFacts, PageFacts} from './field-facts';
import type {Role} from './role';
import {insists} from './security';
import {valueFor, type Wanted} from './value';
import {formIn, type Verdict} from './verdict';

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

/**
 * What goes where in one document. Pure: the same facts give the same plan.
 * @param picked fields that the user pointed at, by key: they come before anything that was found
 */
export function makePlan(
  {fields, page}: {readonly fields: readonly FieldFacts[]; readonly page: PageFacts},
  wanted: Wanted,
  picked: ReadonlyMap<string, Role> = new Map(),
): Plan {
  const {verdict, fields: found, evidence} = formIn(fields, page, picked);
  const switches = found.filter(({field, role}) => role === 'smtp-security' && isSwitchLike(field));
  const has = (role: Role) => found.some((one) => one.role === role);
  const around = {alone: switches.length === 1, hasPort: has('smtp-port'), hasSecurity: has('smtp-security')};
  const fromParts = found.filter(({role}) => role === 'from-address').length;
  const strict = new Set(switches.filter(({field}) => insists(field)));
  const planned = found
    .flatMap((one): PlannedField[] => {
      // Where it is not sure whose form this is, the user points at the box for the password.
      if (verdict === 'unsure' && one.role === 'smtp-password') return [];
      const value = valueFor(one, wanted, around);
      // "Require STARTTLS" beside "Use STARTTLS" or "SSL" tells how strictly, not which: it is left off.
      if (value === 'true' && strict.has(one) && strict.size < switches.length) return [];
      return value === null ? [] : [toPlanned(one, value, verdict === 'smtp')];
    })
    .sort((one, other) => place(fields, one) - place(fields, other));
  return {verdict, fields: fromParts > 1 ? planned.filter(({role}) => role !== 'from-address') : planned, evidence};
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
