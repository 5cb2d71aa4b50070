/**
 * One control of a page, native or not, as something that has a value and takes one.
 * The value is text as in `PlannedField.value`; `''` for a group in which nothing is chosen.
 */
export interface Control {
  /** What stands in the control now. */
  read(): string;
  /** Sets it as a person would. Whether it stuck is for the caller to read, later. */
  write(value: string, again: boolean): void | Promise<void>;
  /** Moves on from a box: late, for a page may drop what it has not taken yet when the box is left. */
  leave?(): void;
  /** Whether the value is one that the control can take; lists know their options. */
  takes(value: string): boolean;
  /** What the user sees of the control: what must be visible before a value enters. */
  readonly face: HTMLElement;
}
