/** What the user may choose. Pure; nothing here is a secret. */

/** How long a password is held, in minutes; null: until the browser closes. */
export type Lifetime = number | null;

/** What is offered, shortest first. */
export const LIFETIMES: readonly Lifetime[] = [5, 15, 30, 120, null];

export interface Choices {
  readonly lifetime: Lifetime;
  /** A password that was put into a form, and stayed there, is forgotten. */
  readonly forgetAfterFill: boolean;
  /** What was copied is taken off the clipboard after a while. Without the browser's permissions it does nothing. */
  readonly clearClipboard: boolean;
}

export const DEFAULT_CHOICES: Choices = {lifetime: 30, forgetAfterFill: false, clearClipboard: false};

/** Whole minutes, one at least. */
export const isMinutes = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 1;

/** What stands on the disk, which may be of another version or damaged: each choice falls back by itself. */
export function choicesFrom(stored: unknown): Choices {
  const {lifetime, forgetAfterFill, clearClipboard} = {...DEFAULT_CHOICES, ...(stored as object)} as Record<keyof Choices, unknown>;
  return {
    lifetime: lifetime === null || isMinutes(lifetime) ? lifetime : DEFAULT_CHOICES.lifetime,
    forgetAfterFill: forgetAfterFill === true,
    clearClipboard: clearClipboard === true,
  };
}
