/** Reads Punycode, RFC 3492, with the parameters that its section 5 sets for host names. */
const BASE = 36;
const SMALLEST = 1;
const LARGEST = 26;

/**
 * A host name in its letters. @param host in its ASCII form
 * @throws RangeError where a label is no Punycode
 * @example toUnicode('www.xn--mnchen-3ya.de') // 'www.münchen.de'
 */
export function toUnicode(host: string): string {
  return host.split('.').map((label) => (label.startsWith('xn--') ? decoded(label.slice(4)) : label)).join('.');
}

/** RFC 3492, 6.2: a label's plain letters stand before the last hyphen; behind it, each other letter as how far on it is, and where. */
function decoded(label: string): string {
  const hyphen = label.lastIndexOf('-');
  const letters = [...label.slice(0, Math.max(hyphen, 0))];
  let code = 128;
  let bias = 72;
  let place = 0;
  for (let at = hyphen + 1; at < label.length; ) {
    const former = place;
    for (let weight = 1, step = BASE; ; step += BASE) {
      // a to z are 0 to 25, 0 to 9 are 26 to 35.
      const digit = (Number.parseInt(label[at++] ?? '', BASE) + LARGEST) % BASE;
      if (Number.isNaN(digit)) throw new RangeError(label);
      place += digit * weight;
      const threshold = Math.min(Math.max(step - bias, SMALLEST), LARGEST);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = letters.length + 1;
    bias = adapted(place - former, count, former === 0);
    code += Math.floor(place / count);
    place %= count;
    letters.splice(place++, 0, String.fromCodePoint(code));
  }
  return letters.join('');
}

/** RFC 3492, 6.1. */
function adapted(delta: number, count: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? 700 : 2));
  rest += Math.floor(rest / count);
  let bias = 0;
  for (; rest > ((BASE - SMALLEST) * LARGEST) / 2; bias += BASE) rest = Math.floor(rest / (BASE - SMALLEST));
  return bias + Math.floor(((BASE - SMALLEST + 1) * rest) / (rest + 38));
}
