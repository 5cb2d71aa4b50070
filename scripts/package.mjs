// @ts-check
/**
 * `npm run package`: builds, and packs dist/chromium and dist/firefox as the stores take them, dist/postkey-<browser>.zip.
 * Zopfli finds the shortest form that any unzip reads, and the same sources give the same bytes: a reviewer can compare.
 */
import {readFile, readdir, writeFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {crc32} from 'node:zlib';
import zopfli from '@gfx/zopfli';
import {Zip} from 'fflate';
import {root, runNode} from './run-command.mjs';

/** Of any file: archives know no earlier day. */
const DATE = '1980-01-01T00:00:00';

/** @returns {Promise<Uint8Array>} */
const deflated = (/** @type {Uint8Array} */ content) =>
  new Promise((resolve, reject) => zopfli.deflate(content, {numiterations: 60}, (error, result) => (error ? reject(error) : resolve(result))));

/** The archive of a built extension. @returns {Promise<Uint8Array>} */
export async function archive(/** @type {string} */ folder) {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  const files = await Promise.all(
    paths.map(async (path) => {
      const content = await readFile(path);
      return {name: relative(folder, path).replaceAll(sep, '/'), content, packed: await deflated(content)};
    }),
  );
  /** @type {Uint8Array[]} */
  const chunks = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const {name, content, packed} of files) {
    const smaller = packed.length < content.length;
    /** @type {import('fflate').ZipInputFile} */
    const file = {filename: name, size: content.length, crc: crc32(content), compression: smaller ? 8 : 0, mtime: new Date(DATE)};
    zip.add(file);
    file.ondata?.(null, smaller ? packed : content, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if ((await runNode(join(root, 'scripts/build.mjs'))) !== 0) process.exit(1);
  for (const browser of ['chromium', 'firefox']) {
    const file = join('dist', `postkey-${browser}.zip`);
    const packed = await archive(join(root, 'dist', browser));
    await writeFile(join(root, file), packed);
    console.log(`${file}  ${packed.length} bytes`);
  }
}
