/** A time as logs begin their lines with, most telling first: a date and a time, or a time of day alone. */
const STAMP = /^[\W\d]{0,12}?(\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d)?|\b\d\d:\d\d:\d\d\b)/;

/** The lines of a log, each with those that follow from it and bear no time of their own. */
function entries(text: string): {stamp: string; lines: string[]}[] {
  const found: {stamp: string; lines: string[]}[] = [];
  for (const line of text.split('\n')) {
    const stamp = STAMP.exec(line)?.[1] ?? '';
    if (stamp !== '' || found.length === 0) found.push({stamp, lines: [line]});
    else found.at(-1)?.lines.push(line);
  }
  return found;
}

/** The text with its latest lines last: some logs show them first. Without times it stays as it is. */
export function latestLast(text: string): string {
  const all = entries(text);
  const stamps = all.map(({stamp}) => stamp).filter(Boolean);
  const [first = '', last = ''] = [stamps[0], stamps.at(-1)];
  const backwards = first.length === last.length && first > last && stamps.every((stamp, i) => i === 0 || stamp <= (stamps[i - 1] ?? ''));
  return backwards ? all.toReversed().flatMap(({lines}) => lines).join('\n') : text;
}

/** The latest time that the text shows, as it writes it; empty without one. */
export function latestTime(text: string): string {
  return entries(text).map(({stamp}) => stamp).reduce((latest, stamp) => (stamp > latest ? stamp : latest), '');
}

/** Which of two times is later, as for `sort`; 0 where they can't be compared. */
export function compareTimes(a: string, b: string): number {
  return a.length !== b.length || a === b ? 0 : a < b ? -1 : 1;
}
