/** The table as text. */
export function publicSuffixes(): string;
/** `postkey:public-suffixes` for the build and for unit tests. */
export const publicSuffixesModule: {name: string; resolveId(id: string): string | null; load(id: string): string | null};
