/** What the browser offers of the texts of _locales. */
export interface I18n {
  getMessage(key: string, substitutions: string[]): string;
  getUILanguage(): string;
}

/** The text of a key in the user's language, `$1`… replaced; empty if there is none. The build puts packed-texts.ts in its place. */
export const textOf = (i18n: I18n, key: string, substitutions: readonly string[]): string => i18n.getMessage(key, [...substitutions]);
