type Texts = Record<string, {message: string; placeholders?: unknown}>;

/** Every language's files, merged. */
export function readTexts(folder: string): Promise<Map<string, Texts>>;
/** The short name of every text that the scripts say. */
export function shortNames(scripts: ReadonlyMap<string, string>, texts: Texts, kept: ReadonlySet<string>): (key: string) => string;
/** A script that says the texts by their short names. */
export function renamed(code: string, short: (key: string) => string): string;
/** What stands in messages.json. */
export function messages(languages: ReadonlyMap<string, Texts>, short: (key: string) => string, kept: ReadonlySet<string>): Texts;
