/** Codes side by side, none of which anybody met: a table, a list, a list of changes, the comments of a configuration. */

import {isChange} from './prose';

/** What only a run has: the time. */
const TIME = /\b\d?\d:\d\d/;

/** The line below the head of a table: `---|---`. */
const RULER = /^\s*\|?\s*:?-{2,}:?\s*\|\s*:?-{2,}/m;
/** A code, or a sentence, in a row. Reports have tables too, of versions. */
const IN_A_ROW = /^.*(?:\|.*(?<![\d.])[45]\d\d\b|(?<![\d.])[45]\d\d\b.*\||[.。] \|)/m;
/** Google's table as values between commas: `421, "4.7.0", …`. */
const AS_VALUES = /\b[45]\d\d, ?"[45]\.\d{1,3}\.\d{1,3}",/;
/** A cell or a line that holds a code and nothing else, above what it means. */
const CODE_ALONE = /^\W*[45]\d\d ?(?:\|$|\n\s*(?:\n|[45]\.\d+\.\d+\s*\n))/m;

/**
 * Whether codes stand in a table: `| 535 … | what it means |`, or the reply in a cell and prose in the next. Logs have their bars
 * before, and times.
 * @param lines normalised, as all texts here
 */
export function isTable(lines: string): boolean {
  return CODE_ALONE.test(lines) || AS_VALUES.test(lines) || (RULER.test(lines) && IN_A_ROW.test(lines) && !TIME.test(lines)) || lines.split('\n').some((line) => {
    const cells = line.split(line.startsWith('|') ? '|' : /\s\|\s|\|$/).map((cell) => cell.trim()).filter(Boolean);
    const at = cells.findIndex((cell) => /(?:^|[^\d.])[45]\d\d(?:[ -]|$)|\b[45]\.\d\.\d|authentication unsuccessful/.test(cell));
    const next = at >= 0 ? cells.slice(at + 1).join(' ') : '';
    return /^\D{12}/.test(next) && next.split(/\s+/).length >= 3;
  });
}

/** A line that begins with a code, and its mark, or ends with one below which its meaning stands. */
const LISTED = /^\s*([*•#`"'|-]*)\s*([45]\d\d(?:[ ,"-]{1,4}[45]\.\d+\.\d+)?|[45]\.\d+\.\d+)[`"']?(?:\s+[-–—:|]\s+|[:,]? )\S/;
const NAMED = /^\W{0,4}(?:\p{L}+ ){1,2}([45]\d\d):? \S/u;
const HEADED = /^\D{0,30}[^\d.]([45]\d\d)$/;

/**
 * Whether lines begin with different codes: three of them, or two that are marked as the items of a list. Conversations have
 * the same few, and other marks before them.
 */
export function isList(lines: string): boolean {
  const codes = new Set<string>();
  const items = new Set<string>();
  const headed = new Set<string>();
  for (const line of lines.split('\n')) {
    const [, mark, code] = LISTED.exec(line) ?? [];
    if (code) codes.add(code);
    if (code && (mark || /\|\s*$/.test(line))) items.add(code);
    const named = (NAMED.exec(line) ?? HEADED.exec(line.trim()))?.[1];
    if (named) headed.add(named);
  }
  return codes.size >= 3 || ((headed.size >= 3 || items.size >= 2) && !TIME.test(lines));
}

/** A reply, perhaps with a name before it, as the title of a paragraph: no code and no address is in what comes below. */
const TITLE = /^\W{0,4}(?:\p{L}+ ){0,2}\W?[45]\d\d(?!\d).{0,100}$/u;
const PARAGRAPH = /^(?!\W{0,4}(?:\p{L}+ ){0,2}\W?[2-5]\d\d)(?:[^<>=@[]*。|(?:[^\s<>=@[]+ ){5}[^<>=@[]*[.!)]$)/u;

/** Whether different replies are each the title of a paragraph. */
export function isGlossary(lines: string): boolean {
  const all = lines.split('\n').map((line) => line.trim()).filter((line) => /\p{L}|\d/u.test(line));
  const titles = all.filter((line, i) => TITLE.test(line) && PARAGRAPH.test(all[i + 1] ?? ''));
  return new Set(titles).size >= 2 && !TIME.test(lines);
}

/** Lines that were added, a version above what changed in it, chapters with numbers, or what a version control tells. */
const CHANGES = /(?:^ ?\+.*\n){3}|^\W*(?:version )?v?\d+\.\d+(?:\.\d+)*\W*\n\s*[•*-] |^\s*\d、[^]*\n\s*\d、|^commit [\da-f]{40}$|\| +\d+ [+-]+$/m;
/** A setting that is commented out. */
const CONFIGURATION = /^#\s?\w+_\w+ ?=/m;

/** Whether the text is of a kind that files have: a list of changes, a configuration with its comments. */
export function isFile(lines: string): boolean {
  if (CHANGES.test(lines)) return true;
  return !TIME.test(lines) && (CONFIGURATION.test(lines) || lines.split('\n').filter((line) => isChange(line.trim())).length >= 2);
}
