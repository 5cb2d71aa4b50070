/**
 * What comes from outside (a message, a policy) is checked before anything reads it. A check tells whether a value is what
 * it should be, and TypeScript believes it. They say no more: a library that also words what is wrong would be a quarter of
 * the background, and nobody reads its words.
 */
export type Check<T> = (value: unknown) => value is T;
/** What has passed a check. */
export type Checked<C> = C extends Check<infer T> ? T : never;

export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
/** Any but NaN. */
export const isNumber = (value: unknown): value is number => typeof value === 'number' && !Number.isNaN(value);

/** @param longest in UTF-16 code units @param form what stands in it */
export const text =
  (longest = Infinity, form = /^/): Check<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length <= longest && form.test(value);

export const oneOf =
  <T extends string>(values: readonly T[]): Check<T> =>
  (value): value is T =>
    values.includes(value as T);

export const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (value): value is T | null =>
    value === null || check(value);

export const listOf =
  <T>(check: Check<T>, longest: number): Check<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.length <= longest && value.every(check);

type Shape = Readonly<Record<string, Check<unknown>>>;
type Shaped<S extends Shape> = {-readonly [K in keyof S]: Checked<S[K]>};

/** An object with some of these keys and no other. */
export const someOf =
  <S extends Shape>(shape: S): Check<Partial<Shaped<S>>> =>
  (value): value is Partial<Shaped<S>> =>
    typeof value === 'object' && value !== null && Object.entries(value).every(([key, one]) => Object.hasOwn(shape, key) && shape[key]?.(one));

/** An object with exactly these keys. */
export const object =
  <S extends Shape>(shape: S): Check<Shaped<S>> =>
  (value): value is Shaped<S> =>
    someOf(shape)(value) && Object.keys(shape).every((key) => Object.hasOwn(value, key));
