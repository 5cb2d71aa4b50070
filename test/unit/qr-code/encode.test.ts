import jsQR from 'jsqr';
import {describe, expect, it} from 'vitest';
import {qrCode} from '../../../src/qr-code/encode';

/** What a reader makes of the code, drawn with four pixels a square and the quiet zone around it. */
function readBack(code: readonly (readonly boolean[])[]): string | null {
  const [scale, quiet] = [4, 4];
  const width = (code.length + quiet * 2) * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [y, row] of code.entries()) {
    for (const [x, dark] of row.entries()) {
      if (!dark) continue;
      for (let i = 0; i < scale * scale; i++) {
        const at = (((y + quiet) * scale + Math.floor(i / scale)) * width + (x + quiet) * scale + (i % scale)) * 4;
        pixels.fill(0, at, at + 3);
      }
    }
  }
  const read = jsQR(pixels, width, width);
  return read ? new TextDecoder().decode(new Uint8Array(read.binaryData)) : null;
}

describe('a QR code', () => {
  it.each([1, 14, 15, 60, 100, 150, 213, 214, 300, 480, 600])('of %i characters is read back by a reader', (length) => {
    const text = Array.from({length}, (_, i) => String.fromCharCode(33 + ((i * 7) % 90))).join('');
    const code = qrCode(text);
    expect(code && readBack(code)).toBe(text);
  });

  it('of a card in another script is read back', () => {
    const text = 'メールサーバー: smtp.office365.com\nПароль: bcdf ghjk\nÜß "&\\';
    const code = qrCode(text);
    expect(code && readBack(code)).toBe(text);
  });

  it('is none for what no code of this size holds', () => {
    expect(qrCode('x'.repeat(2000))).toBeNull();
  });
});
