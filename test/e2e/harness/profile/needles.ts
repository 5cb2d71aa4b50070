/** The ways in which a text may stand on a disk. */

/** A byte sequence to look for, and the name of the encoding. */
export interface Needle {
  readonly encoding: string;
  readonly bytes: Buffer;
}

/** A text of ASCII letters and digits in every encoding that is looked for. */
export function needlesOf(text: string): Needle[] {
  const utf8 = Buffer.from(text);
  const little = Buffer.from(text, 'utf16le');
  const big = Buffer.from(little).swap16();
  return [
    {encoding: 'UTF-8', bytes: utf8},
    {encoding: 'UTF-16LE', bytes: little},
    {encoding: 'UTF-16BE', bytes: big},
    {encoding: 'hexadecimal', bytes: Buffer.from(utf8.toString('hex'))},
    {encoding: 'hexadecimal', bytes: Buffer.from(utf8.toString('hex').toUpperCase())},
    ...base64(utf8, 'base64'),
    ...base64(little, 'base64 of UTF-16'),
  ];
}

/**
 * What base64 text of anything must hold if it holds `bytes`: three digits stand for two bytes and a third, so it looks
 * different at each of three offsets, and the digits at either end depend on what stands beside.
 */
function base64(bytes: Buffer, encoding: string): Needle[] {
  return [0, 1, 2].flatMap((offset) => {
    const digits = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64').replaceAll('=', '');
    const first = Math.ceil((offset * 8) / 6);
    const last = Math.floor(((offset + bytes.length) * 8) / 6);
    const own = digits.slice(first, last);
    const forUrls = own.replaceAll('+', '-').replaceAll('/', '_');
    return [...new Set([own, forUrls])].map((text) => ({encoding, bytes: Buffer.from(text)}));
  });
}
