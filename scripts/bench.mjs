// @ts-check
/** Measures what docs/architecture.md sets budgets for. `npm run bench [sizes|forms|replies|guide …]`; without names, all. */
import {existsSync} from 'node:fs';
import {mkdir, readFile, readdir} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {deflateRawSync} from 'node:zlib';
import {build} from 'esbuild';
import {archive} from './package.mjs';
import {root, run} from './run-command.mjs';

const KB = 1024;
/** Minified bytes before compression, as design and docs/architecture.md set them. */
const BUDGETS = {'guide.js': 32 * KB, 'form.js': 24 * KB, 'popup.js': 64 * KB, 'background.js': 24 * KB};
const PACKAGE_BUDGET = 150 * KB;

/** Every file below a folder, as paths from it. */
async function filesBelow(/** @type {string} */ folder) {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function sizes() {
  if ((await run('node', ['scripts/build.mjs'])) !== 0) throw new Error('the build failed');
  for (const browser of ['chromium', 'firefox']) {
    const dist = join(root, 'dist', browser);
    /** @type {Record<string, Uint8Array>} */
    const files = {};
    for (const path of await filesBelow(dist)) files[path.slice(dist.length + 1)] = await readFile(path);
    console.log(`\nsizes of dist/${browser}, in bytes`);
    for (const [name, content] of Object.entries(files).filter(([name]) => name.endsWith('.js')).sort()) {
      const budget = BUDGETS[/** @type {keyof typeof BUDGETS} */ (name)];
      console.log(line(name, content.length, budget));
    }
    console.log(line('whole package, npm run package', (await archive(dist)).length, PACKAGE_BUDGET));
    console.log(line('the same by an ordinary zip -9', zippedSize(files), PACKAGE_BUDGET));
  }
}

/** The size of the archive that `zip -9` makes: for each file 76 bytes and its name twice beside what is deflated, 22 at the end. */
function zippedSize(/** @type {Record<string, Uint8Array>} */ files) {
  return Object.entries(files).reduce((sum, [name, content]) => sum + 76 + 2 * Buffer.byteLength(name) + Math.min(content.length, deflateRawSync(content, {level: 9, memLevel: 9}).length), 22);
}

function line(/** @type {string} */ name, /** @type {number} */ bytes, /** @type {number | undefined} */ budget) {
  const of = budget ? `of ${String(budget).padStart(7)}  ${bytes <= budget ? 'within' : 'OVER'}` : '(loaded when needed)';
  return `  ${name.padEnd(30)} ${String(bytes).padStart(7)} ${of}`;
}

/** test/bench/<name>.ts: its default export measures and prints. */
async function measure(/** @type {string} */ file) {
  const out = join(root, '.cache', 'bench', `${basename(file, '.ts')}.mjs`);
  await mkdir(join(root, '.cache', 'bench'), {recursive: true});
  await build({entryPoints: [file], outfile: out, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning'});
  const {default: bench} = await import(pathToFileURL(out).href);
  console.log(`\n${basename(file, '.ts')}`);
  await bench();
}

process.chdir(root);
const asked = process.argv.slice(2);
const folder = join(root, 'test/bench');
const benches = existsSync(folder) ? (await readdir(folder)).filter((file) => file.endsWith('.ts')) : [];
if (asked.length === 0 || asked.includes('sizes')) await sizes();
for (const file of benches) {
  if (asked.length === 0 || asked.includes(basename(file, '.ts'))) await measure(join(folder, file));
}
