/** What LevelDB files say. Source: github.com/google/leveldb, doc/log_format.md and doc/table_format.md. */
import {uncompress} from 'snappyjs';

const LOG_BLOCK = 32_768;
const LOG_HEADER = 7;

/** The records of a log, without the headers that stand between the parts of a long one. */
export function logRecords(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let block = 0; block < file.length; block += LOG_BLOCK) {
    const end = Math.min(block + LOG_BLOCK, file.length);
    for (let at = block; at + LOG_HEADER <= end; ) {
      const length = file.readUInt16LE(at + 4);
      parts.push(file.subarray(at + LOG_HEADER, Math.min(at + LOG_HEADER + length, end)));
      at += LOG_HEADER + length;
    }
  }
  return Buffer.concat(parts);
}

const TABLE_MAGIC = Buffer.from('57fb808b247547db', 'hex');
const FOOTER = 48;

/** The data blocks of a table, decompressed; empty for a file that is no table. */
export function tableBlocks(file: Buffer): Buffer {
  if (!file.subarray(-8).equals(TABLE_MAGIC)) return Buffer.alloc(0);
  const footer = new Reader(file.subarray(-FOOTER));
  footer.handle();
  const index = block(file, footer.handle());
  return Buffer.concat(values(index).map((value) => block(file, new Reader(value).handle())));
}

interface Handle {
  readonly offset: number;
  readonly size: number;
}

function block(file: Buffer, {offset, size}: Handle): Buffer {
  const content = file.subarray(offset, offset + size);
  return file[offset + size] === 1 ? uncompress(content) : content;
}

/** The values of a block's entries. */
function values(bytes: Buffer): Buffer[] {
  const restarts = bytes.readUInt32LE(bytes.length - 4);
  const reader = new Reader(bytes.subarray(0, bytes.length - 4 * (restarts + 1)));
  const found: Buffer[] = [];
  while (!reader.atEnd()) {
    reader.number();
    const keyLength = reader.number();
    const valueLength = reader.number();
    reader.take(keyLength);
    found.push(reader.take(valueLength));
  }
  return found;
}

class Reader {
  #at = 0;
  constructor(readonly bytes: Buffer) {}

  atEnd(): boolean {
    return this.#at >= this.bytes.length;
  }

  take(length: number): Buffer {
    this.#at += length;
    return this.bytes.subarray(this.#at - length, this.#at);
  }

  /** A varint: seven bits a byte, the lowest first. */
  number(): number {
    for (let value = 0, weight = 1; ; weight *= 128) {
      const byte = this.take(1)[0] ?? 0;
      value += (byte & 127) * weight;
      if (byte < 128) return value;
    }
  }

  handle(): Handle {
    return {offset: this.number(), size: this.number()};
  }
}
