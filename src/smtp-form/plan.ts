import type {Role} from './role';

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
