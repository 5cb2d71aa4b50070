/**
 * How an organisation wants its app passwords called: plain text with `{site}` and `{date}`, such as `{site} {date}`.
 * Letters, digits, blanks, hyphens, dots and underscores of ASCII, as on Microsoft's pages no more is known to work. Pure.
 */
export const NAME_PATTERN = /^(?=.*\{(?:site|date)\})(?:[\w .-]|\{(?:site|date)\}){1,64}$/;

/** @example fillPattern('{site} {date}', {site: 'nas', date: '23 Nov 2026'}) === 'nas 23 Nov 2026' */
export function fillPattern(pattern: string, words: {readonly site: string; readonly date: string}): string {
  return pattern.replaceAll('{site}', words.site).replaceAll('{date}', words.date);
}
