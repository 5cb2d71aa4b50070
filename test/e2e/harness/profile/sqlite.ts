/** Values that SQLite has cut in two: a long one goes on in overflow pages. Source: sqlite.org/fileformat2.html, §1.6. */

interface Page {
  readonly number: number;
  readonly bytes: Buffer;
}

const DATABASE = Buffer.from('SQLite format 3\0');

/** Whether `needle` stands in a database, or its write-ahead log, across the end of a page. */
export function standsAcrossPages(file: Buffer, needle: Buffer): boolean {
  const pages = pagesOf(file);
  for (let cut = 1; cut < needle.length; cut++) {
    const [start, rest] = [needle.subarray(0, cut), needle.subarray(cut)];
    // An overflow page has the next one's number first, then what goes on.
    const next = pages.filter(({bytes}) => bytes[4] === rest[0] && bytes.subarray(4, 4 + rest.length).equals(rest));
    if (next.length === 0 || !file.includes(start)) continue;
    for (const {number} of next) {
      const pointer = Buffer.alloc(4);
      pointer.writeUInt32BE(number);
      // From a row: its first part, then the page's number. From an overflow page: the number first, the part at its end.
      if (file.includes(Buffer.concat([start, pointer]))) return true;
      if (pages.some(({bytes}) => bytes.subarray(0, 4).equals(pointer) && bytes.subarray(-cut).equals(start))) return true;
    }
  }
  return false;
}

function pagesOf(file: Buffer): Page[] {
  if (file.subarray(0, 16).equals(DATABASE)) {
    const stored = file.readUInt16BE(16);
    return cut(file, 0, stored === 1 ? 65_536 : stored, 0).map((bytes, index) => ({number: index + 1, bytes}));
  }
  const isLog = file.length > 32 && file.readUInt32BE(0) >>> 1 === 0x377f0682 >>> 1;
  if (!isLog) return [];
  return cut(file, 32, file.readUInt32BE(8), 24).map((frame) => ({number: frame.readUInt32BE(0), bytes: frame.subarray(24)}));
}

function cut(file: Buffer, start: number, pageSize: number, header: number): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = start; at + header + pageSize <= file.length; at += header + pageSize) parts.push(file.subarray(at, at + header + pageSize));
  return parts;
}
