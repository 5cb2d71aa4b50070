/** The search of a profile finds what it is for: a text in every encoding, in every kind of store. */
import {createCipheriv, pbkdf2Sync} from 'node:crypto';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {deflateSync, gzipSync} from 'node:zlib';
import {compressBlock, compressBound} from 'lz4js';
import {compress} from 'snappyjs';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {searchProfile} from '../../e2e/harness/profile/search';

const SECRET = 'bcdfghjklmnpqrst';
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postkey-search-'));
});
afterEach(() => rm(folder, {recursive: true}));

async function plant(file: string, bytes: Buffer | string): Promise<{layer: string; encoding: string}[]> {
  await mkdir(dirname(join(folder, file)), {recursive: true});
  await writeFile(join(folder, file), bytes);
  const found = await searchProfile(folder, [SECRET]);
  expect(found.every((one) => one.file === file && one.text === SECRET)).toBe(true);
  return found.map(({layer, encoding}) => ({layer, encoding}));
}

const wide = (text: string) => Buffer.from(text, 'utf16le');
const around = (bytes: Buffer) => Buffer.concat([Buffer.from('before'), bytes, Buffer.from('after')]);

describe('a text is found', () => {
  it.each<[string, string, Buffer]>([
    ['UTF-8', 'UTF-8', Buffer.from(SECRET)],
    ['UTF-16, low byte first', 'UTF-16LE', wide(SECRET)],
    ['UTF-16, high byte first', 'UTF-16BE', wide(SECRET).swap16()],
    ['hexadecimal digits', 'hexadecimal', Buffer.from(Buffer.from(SECRET).toString('hex'))],
    ['large hexadecimal digits', 'hexadecimal', Buffer.from(Buffer.from(SECRET).toString('hex').toUpperCase())],
    ...['', 'a', 'ab'].map((before): [string, string, Buffer] => [`base64, ${before.length} bytes into it`, 'base64', Buffer.from(Buffer.from(`${before}${SECRET}xyz`).toString('base64'))]),
    ...['', 'a', 'ab'].map((before): [string, string, Buffer] => [`base64 of UTF-16, ${before.length} bytes into it`, 'base64 of UTF-16', Buffer.from(Buffer.concat([Buffer.from(before), wide(SECRET)]).toString('base64'))]),
  ])('in %s', async (_what, encoding, bytes) => {
    expect(await plant('some/file', around(bytes))).toContainEqual({layer: 'bytes', encoding});
  });

  it('in gzip and zlib, in the middle of a file', async () => {
    expect(await plant('a', around(gzipSync(`{"p":"${SECRET}"}`)))).toEqual([{layer: 'gzip', encoding: 'UTF-8'}]);
    expect(await plant('a', around(deflateSync(`{"p":"${SECRET}"}`)))).toEqual([{layer: 'zlib', encoding: 'UTF-8'}]);
  });

  it('in Firefox’s session files', async () => {
    const text = Buffer.from(`{"a":"${SECRET.slice(0, 8)}","b":"${SECRET.slice(8)}","c":"${SECRET}"}`);
    const body = Buffer.alloc(compressBound(text.length));
    const length = compressBlock(text, body, 0, text.length, new Uint32Array(1 << 16));
    const size = Buffer.alloc(4);
    size.writeUInt32LE(text.length);
    const found = await plant('recovery.jsonlz4', Buffer.concat([Buffer.from('mozLz40\0'), size, body.subarray(0, length)]));
    // Cut by the compression: its bytes alone would not have told.
    expect(found).toEqual([{layer: 'mozLz4', encoding: 'UTF-8'}]);
  });

  it('without the letters that Snappy leaves out, as in Firefox’s IndexedDB', async () => {
    const packed = Buffer.from(compress(Buffer.from(`key: ${SECRET.slice(0, 3)}, key: ${SECRET} and more`)));
    expect(packed.includes(SECRET)).toBe(false);
    expect(await plant('idb/1.sqlite', around(packed))).toEqual([{layer: 'bytes', encoding: 'UTF-8'}]);
  });

  it('in a cookie that Chromium encrypted', async () => {
    const cipher = createCipheriv('aes-128-cbc', pbkdf2Sync('peanuts', 'saltysalt', 1, 16, 'sha1'), Buffer.alloc(16, ' '));
    const cookie = Buffer.concat([Buffer.from('v10'), cipher.update(`session=${SECRET}`), cipher.final()]);
    expect(await plant('Cookies', around(cookie))).toEqual([{layer: 'encrypted by Chromium', encoding: 'UTF-8'}]);
  });
});

describe('a text is found in LevelDB', () => {
  const record = (type: number, bytes: Buffer) => {
    const header = Buffer.alloc(7);
    header.writeUInt16LE(bytes.length, 4);
    header[6] = type;
    return Buffer.concat([header, bytes]);
  };

  it('in a log, cut in two by the end of a block', async () => {
    const filler = Buffer.alloc(32_768 - 7 - 5, '.');
    const log = Buffer.concat([record(2, Buffer.concat([filler, Buffer.from(SECRET.slice(0, 5))])), record(4, Buffer.from(SECRET.slice(5)))]);
    expect(await plant('leveldb/000003.log', log)).toEqual([{layer: 'LevelDB log', encoding: 'UTF-8'}]);
  });

  it('in a table whose blocks are compressed', async () => {
    const varint = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)]);
    const entries = (key: string, value: Buffer) =>
      Buffer.concat([Buffer.from([0, ...varint(key.length), ...varint(value.length)]), Buffer.from(key), value, Buffer.from([0, 0, 0, 0, 1, 0, 0, 0])]);
    const stored = (content: Buffer) => {
      const packed = compress(content);
      return {size: packed.length, bytes: Buffer.concat([packed, Buffer.from([1, 0, 0, 0, 0])])};
    };
    const data = stored(entries('key', Buffer.from(`${SECRET.slice(0, 8)} ${SECRET.slice(8)} ${SECRET}`)));
    const index = stored(entries('l', Buffer.from([0, ...varint(data.size)])));
    const footer = Buffer.alloc(48);
    Buffer.from([0, 0, ...varint(data.bytes.length), ...varint(index.size)]).copy(footer);
    footer.write('57fb808b247547db', 40, 'hex');
    const found = await plant('leveldb/000005.ldb', Buffer.concat([data.bytes, index.bytes, footer]));
    expect(found).toEqual([{layer: 'LevelDB table', encoding: 'UTF-8'}]);
  });
});

describe('a text is found in SQLite', () => {
  const SIZE = 512;
  /** A database of three pages: `row` ends in the second, and goes on in the third. */
  function database(row: Buffer, rest: Buffer, next = 3): Buffer {
    const file = Buffer.alloc(3 * SIZE);
    file.write('SQLite format 3\0');
    file.writeUInt16BE(SIZE, 16);
    row.copy(file, SIZE + 100);
    file.writeUInt32BE(next, SIZE + 100 + row.length);
    rest.copy(file, 2 * SIZE + 4);
    return file;
  }

  it('in a row that goes on in another page', async () => {
    const file = database(Buffer.from(SECRET.slice(0, 9)), Buffer.from(SECRET.slice(9)));
    expect(await plant('History', file)).toEqual([{layer: 'SQLite pages', encoding: 'UTF-8'}]);
  });

  it('from one overflow page to the next', async () => {
    const file = database(Buffer.alloc(0), Buffer.from(SECRET.slice(4)));
    file.writeUInt32BE(3, SIZE);
    file.write(SECRET.slice(0, 4), 2 * SIZE - 4);
    expect(await plant('History', file)).toEqual([{layer: 'SQLite pages', encoding: 'UTF-8'}]);
  });

  it('in a write-ahead log', async () => {
    const pages = database(Buffer.from(SECRET.slice(0, 9)), Buffer.from(SECRET.slice(9)));
    const frame = (number: number) => {
      const header = Buffer.alloc(24);
      header.writeUInt32BE(number);
      return Buffer.concat([header, pages.subarray((number - 1) * SIZE, number * SIZE)]);
    };
    const header = Buffer.alloc(32);
    header.writeUInt32BE(0x377f0682);
    header.writeUInt32BE(SIZE, 8);
    expect(await plant('History-wal', Buffer.concat([header, frame(2), frame(3)]))).toEqual([{layer: 'SQLite pages', encoding: 'UTF-8'}]);
  });

  it('but not in two pages that have nothing to do with each other', async () => {
    expect(await plant('History', database(Buffer.from(SECRET.slice(0, 9)), Buffer.from(SECRET.slice(9)), 2))).toEqual([]);
  });
});
