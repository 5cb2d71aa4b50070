/** A QR code of a text, drawn locally: ISO/IEC 18004, byte mode, error correction level M. */
import {Grid} from './grid';
import {checkBytes} from './reed-solomon';

/** Of level M, by version from 1 on: check bytes of a block, and blocks. Source: the standard, table 9. */
const CHECK = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];

/** Bytes that a version holds, check bytes included. */
function capacity(version: number): number {
  const align = version === 1 ? 0 : Math.floor(version / 7) + 2;
  const fixed = align === 0 ? 0 : (25 * align - 10) * align - 55;
  return Math.floor(((16 * version + 128) * version + 64 - fixed - (version >= 7 ? 36 : 0)) / 8);
}

const dataBytes = (version: number) => capacity(version) - (CHECK[version - 1] ?? 0) * (BLOCKS[version - 1] ?? 0);
/** The count of bytes takes one byte in small codes, two in others. */
const countBits = (version: number) => (version < 10 ? 8 : 16);

/**
 * @returns the code's squares, dark ones true, by row; null if the text is too long (about 650 bytes)
 */
export function qrCode(text: string): readonly (readonly boolean[])[] | null {
  const bytes = [...new TextEncoder().encode(text)];
  const version = CHECK.findIndex((_, i) => 4 + countBits(i + 1) + bytes.length * 8 <= dataBytes(i + 1) * 8) + 1;
  if (version === 0) return null;
  const grid = new Grid(version);
  grid.drawData(interleaved(padded(bytes, version), version));
  grid.applyMask();
  return Array.from({length: grid.size}, (_, y) => Array.from({length: grid.size}, (__, x) => grid.isDark(x, y)));
}

/** Mode, count, the bytes, an end, and the standard's filling. */
function padded(bytes: readonly number[], version: number): number[] {
  const bits: number[] = [];
  const push = (value: number, length: number) => {
    for (let i = length - 1; i >= 0; i--) bits.push((value >> i) & 1);
  };
  push(0b0100, 4);
  push(bytes.length, countBits(version));
  for (const byte of bytes) push(byte, 8);
  const room = dataBytes(version) * 8;
  push(0, Math.min(4, room - bits.length));
  push(0, (8 - (bits.length % 8)) % 8);
  for (let fill = 0xec; bits.length < room; fill ^= 0xec ^ 0x11) push(fill, 8);
  return Array.from({length: bits.length / 8}, (_, i) => bits.slice(i * 8, i * 8 + 8).reduce((byte, bit) => (byte << 1) | bit, 0));
}

/** The data in blocks, each with its check bytes, and a byte of each block in turn. */
function interleaved(data: readonly number[], version: number): number[] {
  const [count, check] = [BLOCKS[version - 1] ?? 1, CHECK[version - 1] ?? 0];
  const short = Math.floor(data.length / count);
  const long = data.length % count;
  const blocks = Array.from({length: count}, (_, i) => {
    const begin = i * short + Math.max(0, i - (count - long));
    return data.slice(begin, begin + short + (i >= count - long ? 1 : 0));
  });
  const checks = blocks.map((block) => checkBytes(block, check));
  const inTurn = (columns: readonly (readonly number[])[], length: number) => Array.from({length}, (_, i) => columns.flatMap((column) => column.slice(i, i + 1))).flat();
  return [...inTurn(blocks, short + 1), ...inTurn(checks, check)];
}
