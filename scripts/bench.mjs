// @ts-check
/** Measures what docs/architecture.md sets budgets for. `npm run bench [sizes|forms|replies|guide …]`; without names, all. */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, readFile, readdir, rm, stat} from 'node:fs/promises';
import {basename, dirname, join, relative} from 'node:path';
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
    const popup = staticallyLoaded('popup.js', files).reduce((sum, name) => sum + (files[name]?.length ?? 0), 0);
    console.log(line('popup.js and what it imports', popup, BUDGETS['popup.js']));
    console.log(line('whole package, npm run package', (await archive(dist)).length, PACKAGE_BUDGET));
    console.log(line('the same by zip -9 -r', await zippedSize(dist), PACKAGE_BUDGET));
  }
}

/** A script and the scripts that it can't begin without. @returns {string[]} */
function staticallyLoaded(/** @type {string} */ name, /** @type {Record<string, Uint8Array>} */ files) {
  const imports = Buffer.from(files[name] ?? []).toString().matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g);
  return [name, ...[...imports].flatMap(([, other = '']) => staticallyLoaded(other, files))];
}

/**
 * The size of the archive that an ordinary `zip -9 -r` of the folder makes. Where there is no such program, what it is likely to
 * make: its deflate is a hundredth better than zlib's, and each file and folder has two headers of 64 bytes and its name in both.
 */
async function zippedSize(/** @type {string} */ folder) {
  const zip = join(root, '.cache/bench/package.zip');
  await mkdir(dirname(zip), {recursive: true});
  await rm(zip, {force: true});
  if (spawnSync('zip', ['-9', '-q', '-r', zip, '.'], {cwd: folder}).status === 0) return (await stat(zip)).size;
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const sizes = entries.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    const content = entry.isFile() ? await readFile(path) : Buffer.alloc(0);
    return 128 + 2 * Buffer.byteLength(relative(folder, path)) + Math.min(content.length, deflateRawSync(content, {level: 9, memLevel: 9}).length);
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 22);
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
