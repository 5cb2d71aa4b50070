import type {Plugin} from 'esbuild';

/** The table as text. */
export function publicSuffixes(): string;
/** `postkey:public-suffixes` for the build. */
export const publicSuffixesModule: Plugin;
/** The same for unit tests. */
export const publicSuffixesForVitest: {name: string; resolveId(id: string): string | null; load(id: string): string | null};
