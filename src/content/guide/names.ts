/** Names for app passwords: what is proposed, and which older ones are for the same thing. Pure. */
import {fillPattern} from '../../settings/name-pattern';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DATE = /[\s-]+\d{1,2} [A-Z][a-z]{2} \d{4}( \d+)?$/;
/** No rule of Microsoft's is known beyond 8 signs at least on one of the pages: plain and short is safe. */
const LONGEST_PURPOSE = 28;
const SHORTEST_NAME = 8;

/**
 * What it is for and the day: ASCII letters, digits, blanks, hyphens and dots, 8 signs at least, none of `taken`.
 * @param pattern the organisation's own, or ''
 * @example proposeName('intranet.contoso.com', new Date(2026, 10, 23), []) === 'intranet.contoso.com 23 Nov 2026'
 */
export function proposeName(purpose: string, today: Date, taken: readonly string[], pattern = ''): string {
  const date = `${today.getDate()} ${MONTHS[today.getMonth()] ?? ''} ${today.getFullYear()}`;
  const filled = fillPattern(pattern || '{site} {date}', {site: plain(purpose) || 'Mail', date}).trim();
  const name = filled.length < SHORTEST_NAME ? `${filled} ${date}` : filled;
  const used = new Set(taken.map((one) => one.trim().toLowerCase()));
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name} ${count}`;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

function plain(purpose: string): string {
  const host = purpose.replace(/^https?:\/\//, '').replace(/[/?#].*$/, '');
  return host.replace(/:(\d+)$/, ' $1').replace(/[^A-Za-z0-9 .-]+/g, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST_PURPOSE).trim();
}

/** Older entries that differ from a new one in nothing but the day. */
export function olderOf(name: string, entries: readonly string[]): string[] {
  const what = withoutDate(name);
  return what === '' ? [] : entries.filter((entry) => entry.trim() !== name.trim() && withoutDate(entry) === what);
}

const withoutDate = (name: string) => (DATE.test(name.trim()) ? name.trim().replace(DATE, '').toLowerCase() : '');
