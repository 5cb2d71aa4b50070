/** What a file holds: its bytes, and what those bytes are a compressed or encrypted form of. */
import {createDecipheriv, pbkdf2Sync} from 'node:crypto';
import {constants, inflateRawSync} from 'node:zlib';
import {decompressBlock} from 'lz4js';
import {logRecords, tableBlocks} from './leveldb';

export interface Layer {
  readonly name: string;
  readonly bytes: Buffer;
}

export function layersOf(path: string, file: Buffer): Layer[] {
  const layers: Layer[] = [{name: 'bytes', bytes: file}];
  const add = (name: string, bytes: Buffer) => {
    if (bytes.length > 0) layers.push({name, bytes});
  };
  if (/\.log$/.test(path)) add('LevelDB log', logRecords(file));
  if (/\.(?:ldb|sst)$/.test(path)) add('LevelDB table', tableBlocks(file));
  add('mozLz4', mozLz4(file));
  for (const [name, magic, header] of DEFLATED) {
    for (const at of positions(file, Buffer.from(magic, 'hex'))) add(name, inflated(file.subarray(at + header)));
  }
  for (const at of positions(file, Buffer.from('v10'))) add('encrypted by Chromium', decrypted(file.subarray(at + 3, at + 3 + 8192)));
  return layers;
}

function* positions(file: Buffer, magic: Buffer): Generator<number> {
  for (let at = file.indexOf(magic); at >= 0; at = file.indexOf(magic, at + 1)) yield at;
}

const LZ4_MAGIC = Buffer.from('mozLz40\0');

/** Firefox's session files. Source: mozilla-central, toolkit/components/lz4/lz4.cpp. */
function mozLz4(file: Buffer): Buffer {
  if (!file.subarray(0, 8).equals(LZ4_MAGIC)) return Buffer.alloc(0);
  const out = Buffer.alloc(file.readUInt32LE(8));
  decompressBlock(file, out, 12, file.length - 12, 0);
  return out;
}

/** How deflated data begins, and the length of the header in bytes. Source: RFC 1950, RFC 1952 (without optional fields). */
const DEFLATED = [
  ['gzip', '1f8b0800', 10],
  ['zlib', '7801', 2],
  ['zlib', '785e', 2],
  ['zlib', '789c', 2],
  ['zlib', '78da', 2],
] as const;

/** What is compressed from here on, as far as it goes; empty where this only looked like it. */
function inflated(bytes: Buffer): Buffer {
  try {
    return inflateRawSync(bytes, {finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 50_000_000});
  } catch {
    return Buffer.alloc(0);
  }
}

/** Chromium on Linux without a keyring, as in tests, encrypts cookies and saved passwords under a key that all know. Source: components/os_crypt/sync/os_crypt_linux.cc. */
const CHROMIUM_KEY = pbkdf2Sync('peanuts', 'saltysalt', 1, 16, 'sha1');

function decrypted(bytes: Buffer): Buffer {
  const decipher = createDecipheriv('aes-128-cbc', CHROMIUM_KEY, Buffer.alloc(16, ' ')).setAutoPadding(false);
  // Where it ends is not known: what comes after is noise.
  return decipher.update(bytes.subarray(0, bytes.length - (bytes.length % 16)));
}
