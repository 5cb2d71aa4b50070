/**
 * What the popup and the background ask of the form script in a page, and what it answers.
 *
 * The form script listens to no message: the extension calls it through `scripting.executeScript`, which only the
 * extension can, in the isolated world that the page cannot enter. Everything here is plain JSON.
 */
import type {FieldFacts, PageFacts} from './smtp-form/field-facts';
import type {Role} from './smtp-form/role';

/** The global of the isolated world under which the form script offers itself. */
export const FORM_AGENT = '__postkeyFormAgent';

/**
 * The global under which `pick.ts` offers to let the user point, and under which it leaves what was pointed at: the
 * elements by role.
 */
export const PICKER = '__postkeyPicker';
export const PICKED = '__postkeyPicked';

/** The global under which the form script lends `texts.ts`, which comes after it, its way of going through a page. */
export const SIGHT = '__postkeySight';
export interface Sight {
  /** Every element, shadow roots included, in the order in which a person meets it. */
  elementsOf(document: Document): Iterable<Element>;
  /** Whether a person can see the element, or could after scrolling. */
  isSeen(element: Element): boolean;
}

/** The global under which `texts.ts` offers to read what the page says. */
export const TEXTS = '__postkeyTexts';
export type ReadTexts = () => PageWords;

/** One thing to point at, and what it is called. */
export interface Wish {
  readonly role: string;
  readonly name: string;
}

/** The words of the picker; `ask` has `$1` for the name of what is asked for. */
export interface PickerWords {
  readonly ask: string;
  readonly skip: string;
  readonly stop: string;
  readonly done: string;
}

export type Picker = (wishes: readonly Wish[], words: PickerWords) => void;

export interface FormAgent {
  /** Reads the document, once a fill under way is done: every field, and what became of the last fill in it. */
  scan(): Promise<DocumentScan>;
  /** Sets the fields of an order, in its order. Never rejects: what went wrong is in the report. */
  fill(order: FillOrder): Promise<FillReport>;
  /** Puts back what the last fill replaced, last field first. */
  undo(): Promise<FillReport>;
  /** The key of the field that has the focus, for the menu of the right mouse button. */
  focusedKey(): string | null;
  /** Lights up one field of the last scan; `null` puts the light out. */
  highlight(key: string | null): void;
}

export interface DocumentScan {
  /** Made anew for each document: an order for another document is refused. */
  readonly scanId: string;
  readonly url: string;
  /** `'null'` for an opaque origin, such as a sandboxed frame. */
  readonly origin: string;
  readonly title: string;
  readonly fields: readonly FieldFacts[];
  readonly page: PageFacts;
  /** Origins of the frames in this document that the extension cannot reach without a grant. */
  readonly foreignFrames: readonly string[];
  /** Fields that the user has just pointed at in this document, by key. */
  readonly picked: Readonly<Record<string, string>>;
  /** What the last fill or undo in this document did, if any: it outlives the popup. */
  readonly lastReport: FillReport | null;
  readonly canUndo: boolean;
}

/** What of a page may tell why a mail failed. */
export interface PageWords {
  readonly texts: readonly PageText[];
  readonly boxes: readonly BoxState[];
}

/** Of a box with something in it: how that looks. What it is stays in the page. */
export interface BoxState {
  readonly name: string;
  readonly id: string;
  /** It begins or ends with white space. */
  readonly spaced: boolean;
  /** Of a password: whether it has the form of an app password; null for other boxes. */
  readonly appPassword: boolean | null;
}

/** A text of the page. `log`: a block of its own; `textarea`: a box's value; `alert`: something that calls for attention. */
export interface PageText {
  readonly text: string;
  readonly where: 'alert' | 'log' | 'textarea' | 'text';
}

/** One field to set. `secret` instead of `value` takes the order's secret. */
export interface FillStep {
  readonly key: string;
  readonly role: Role;
  readonly value: string;
  readonly secret: boolean;
}

export interface FillOrder {
  readonly scanId: string;
  /** The origin that the popup showed to the user. */
  readonly origin: string;
  readonly steps: readonly FillStep[];
  /** The app password: goes only into the step marked `secret`, and is kept nowhere. */
  readonly secret: string | null;
}

/** `filled`: set and checked. `unchanged`: it was right already. `rejected`: it did not stick or was refused. `skipped`: not tried. */
export type Outcome = 'filled' | 'unchanged' | 'rejected' | 'skipped';

/** Why a field was rejected or skipped: a key of `_locales`, without the prefix `why_`. */
export type Why =
  | ''
  | 'gone'
  | 'changed'
  | 'hidden'
  | 'covered'
  | 'disabled'
  | 'readonly'
  | 'too-short'
  | 'no-such-option'
  | 'not-accepted'
  | 'not-secret-field'
  | 'other-document'
  | 'sandboxed'
  | 'unsupported';

export interface ReportLine {
  readonly key: string;
  readonly role: Role;
  readonly outcome: Outcome;
  readonly why: Why;
}

export interface FillReport {
  readonly kind: 'fill' | 'undo';
  /** When it was done, in milliseconds since the epoch. */
  readonly at: number;
  readonly lines: readonly ReportLine[];
}
