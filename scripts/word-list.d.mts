import type {Plugin} from 'esbuild';

/** A list of words, `one|other|…`, in order, each without what it shares with the one before. */
export function packed(list: string): string;
export const packedVocabulary: Plugin;
