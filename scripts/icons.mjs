// @ts-check
/**
 * Draws icons/*.png from icons/postkey.svg in a browser; `-held` has a dot for "something is held". They are in three
 * colours and their mixtures, so a palette of half a byte a pixel shows them as they are, in a third of the bytes.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {crc32, inflateSync} from 'node:zlib';
import zopfli from '@gfx/zopfli';
import puppeteer from 'puppeteer-core';
import UPNG from 'upng-js';
import {findBrowser} from './find-browser.mjs';

const svg = await readFile('icons/postkey.svg', 'utf8');
// The dot is edged in both lightnesses, so that it is seen on light and dark toolbars.
const dot = '<circle cx="102" cy="26" r="24" fill="#1a7f4b" stroke="#fff" stroke-width="8"/></svg>';
const COLOURS = 16;

/** A chunk of a PNG file: its length, name, content and checksum. */
function chunk(/** @type {string} */ name, /** @type {Uint8Array} */ content) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** The same picture in the shortest form: its pixels packed anew, without what says that its colours are those of screens. @returns {Promise<Buffer>} */
async function shortest(/** @type {Buffer} */ png) {
  const chunks = [png.subarray(0, 8)];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    const content = png.subarray(at + 8, at + 8 + length);
    at += length + 12;
    if (name === 'IDAT') chunks.push(chunk(name, await new Promise((resolve, reject) => zopfli.zlib(inflateSync(content), {numiterations: 60}, (error, result) => (error ? reject(error) : resolve(result))))));
    else if (name !== 'sRGB') chunks.push(chunk(name, content));
  }
  return Buffer.concat(chunks);
}

const browser = await puppeteer.launch({executablePath: findBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});
const page = await browser.newPage();
// Where a toolbar has 16 pixels, the browser halves 32: the same picture as one drawn at 16.
for (const size of [32, 128]) {
  for (const [suffix, source] of [['', svg], ['-held', svg.replace('</svg>', dot)]]) {
    // A toolbar shows the smaller one.
    if (size > 32 && suffix) continue;
    await page.setViewport({width: size, height: size});
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${source}`);
    const pixels = UPNG.toRGBA8(UPNG.decode(await page.screenshot({omitBackground: true})));
    await writeFile(`icons/${size}${suffix}.png`, await shortest(Buffer.from(UPNG.encode(pixels, size, size, COLOURS))));
  }
}
await browser.close();
