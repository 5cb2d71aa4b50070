/** The square of a QR code: what is dark, and which parts are fixed by its version rather than by the data. */
export class Grid {
  readonly size: number;
  private readonly dark: boolean[];
  private readonly fixed: boolean[];

  /** @param version 1 to 20: 21 to 97 squares a side */
  constructor(readonly version: number) {
    this.size = version * 4 + 17;
    this.dark = Array<boolean>(this.size ** 2).fill(false);
    this.fixed = Array<boolean>(this.size ** 2).fill(false);
    this.drawFixed();
  }

  isDark(x: number, y: number): boolean {
    return this.dark[y * this.size + x] ?? false;
  }

  private set(x: number, y: number, dark: boolean): void {
    if (x < 0 || y < 0 || x >= this.size || y >= this.size) return;
    this.dark[y * this.size + x] = dark;
    this.fixed[y * this.size + x] = true;
  }

  private drawFixed(): void {
    const {size, version} = this;
    for (let i = 0; i < size; i++) {
      this.set(6, i, i % 2 === 0);
      this.set(i, 6, i % 2 === 0);
    }
    for (const [x, y] of [[3, 3], [size - 4, 3], [3, size - 4]] as const) this.drawRings(x, y, 4, [2, 4]);
    const places = alignments(version, size);
    const last = places.length - 1;
    for (const [i, x] of places.entries()) {
      for (const [j, y] of places.entries()) if (!(i + j === 0 || (i === 0 && j === last) || (i === last && j === 0))) this.drawRings(x, y, 2, [1]);
    }
    this.drawFormat(0);
    if (version >= 7) this.drawVersion();
  }

  /** Squares in squares; `light` are the distances from the middle that stay light. */
  private drawRings(x: number, y: number, reach: number, light: readonly number[]): void {
    for (let dy = -reach; dy <= reach; dy++) for (let dx = -reach; dx <= reach; dx++) this.set(x + dx, y + dy, !light.includes(Math.max(Math.abs(dx), Math.abs(dy))));
  }

  /** Error correction level M (00) and the mask, with their BCH code, twice. */
  drawFormat(mask: number): void {
    const {size} = this;
    const bits = ((mask << 10) | bch(mask, 10, 0x537)) ^ 0x5412;
    const bit = (i: number) => ((bits >> i) & 1) === 1;
    for (let i = 0; i <= 5; i++) this.set(8, i, bit(i));
    this.set(8, 7, bit(6));
    this.set(8, 8, bit(7));
    this.set(7, 8, bit(8));
    for (let i = 9; i < 15; i++) this.set(14 - i, 8, bit(i));
    for (let i = 0; i < 8; i++) this.set(size - 1 - i, 8, bit(i));
    for (let i = 8; i < 15; i++) this.set(8, size - 15 + i, bit(i));
    this.set(8, size - 8, true);
  }

  private drawVersion(): void {
    const bits = (this.version << 12) | bch(this.version, 12, 0x1f25);
    for (let i = 0; i < 18; i++) {
      const [a, b] = [this.size - 11 + (i % 3), Math.floor(i / 3)];
      const dark = ((bits >> i) & 1) === 1;
      this.set(a, b, dark);
      this.set(b, a, dark);
    }
  }

  /** Puts the bits where the data goes: in columns of two from the right, up and down in turn. */
  drawData(bytes: readonly number[]): void {
    const {size} = this;
    let i = 0;
    for (let right = size - 1; right >= 1; right -= 2) {
      if (right === 6) right = 5;
      for (let step = 0; step < size; step++) {
        for (const x of [right, right - 1]) {
          const y = ((right + 1) & 2) === 0 ? size - 1 - step : step;
          if (this.fixed[y * size + x] || i >= bytes.length * 8) continue;
          this.dark[y * size + x] = (((bytes[i >> 3] ?? 0) >> (7 - (i & 7))) & 1) === 1;
          i++;
        }
      }
    }
  }

  /**
   * Turns every second square round, among the data alone: mask 0 of the standard. Which mask it is,
   * readers learn from the code; the best of the eight matters on worn labels, not on a screen or a fresh page.
   */
  applyMask(): void {
    const {size} = this;
    for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) if ((x + y) % 2 === 0 && !this.fixed[y * size + x]) this.dark[y * size + x] = !this.isDark(x, y);
    this.drawFormat(0);
  }
}

/** The check bits of a number: the rest of a division in GF(2). */
function bch(value: number, length: number, divisor: number): number {
  let rest = value;
  for (let i = 0; i < length; i++) rest = (rest << 1) ^ ((rest >> (length - 1)) * divisor);
  return rest;
}

/** Where the small squares stand that keep a large code straight. */
function alignments(version: number, size: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((size - 13) / (count * 2 - 2)) * 2;
  return [6, ...Array.from({length: count - 1}, (_, i) => size - 7 - (count - 2 - i) * step)];
}
