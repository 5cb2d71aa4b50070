// @ts-check
/**
 * `npm run test:matrix`: fills a form built with each framework and component kit, through the popup, and writes what it
 * measured into the README's table. Installs them into test/matrix/node_modules first: about 600 MB, a minute.
 */
import {createHash} from 'node:crypto';
import {readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {CannotPrepare, main, prepare} from './prepare.mjs';
import {root, run, runNode} from './run-command.mjs';

const HOME = join(root, 'test/matrix');
const CELLS = join(root, '.cache/matrix/cells.json');
const README = join(root, 'README.md');
const TABLE = /(<!-- matrix -->\n)[\s\S]*?(<!-- \/matrix -->)/;
const COLUMNS = {plain: 'plain', switches: 'switches, masks, late checks', dependent: 'fields that appear or wake up', redraw: 'drawn anew after each change', kit: 'its own controls'};

/** @typedef {{version: string, cells: Record<string, {filled: boolean, undone: boolean}>}} Row */

async function install() {
  const hash = createHash('sha256').update(await readFile(join(HOME, 'package-lock.json'))).digest('hex');
  const stamp = join(HOME, 'node_modules/.installed');
  if ((await readFile(stamp, 'utf8').catch(() => '')) === hash) return;
  console.log('installing the frameworks into test/matrix/node_modules …');
  if ((await run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {cwd: HOME})) !== 0) {
    throw new CannotPrepare("The frameworks could not be installed: see npm's message above.");
  }
  await writeFile(stamp, hash);
}

/** The README's table of what was measured. */
function tableOf(/** @type {Record<string, Row>} */ rows) {
  const cell = (/** @type {Row['cells'][string] | undefined} */ one) => (!one ? '' : one.filled ? (one.undone ? '✓' : 'no undo') : '✗');
  const lines = Object.entries(rows).map(([name, {version, cells}]) => `| ${name} ${version} | ${Object.keys(COLUMNS).map((column) => cell(cells[column])).join(' | ')} |`);
  return [`| | ${Object.values(COLUMNS).join(' | ')} |`, `| --- |${' :-: |'.repeat(Object.keys(COLUMNS).length)}`, ...lines, ''].join('\n');
}

await main(async () => {
  await prepare();
  await install();
  await rm(CELLS, {force: true});
  if ((await runNode('scripts/build.mjs')) !== 0) throw new CannotPrepare('The extension could not be built: see above.');
  process.exitCode = await runNode('node_modules/vitest/vitest.mjs', 'run', '--config', 'test/matrix/vitest.config.ts', ...process.argv.slice(2));
  const rows = await readFile(CELLS, 'utf8').then(JSON.parse, () => null);
  // Some of the cells are no table.
  if (!rows || process.argv.length > 2) return;
  const readme = await readFile(README, 'utf8');
  await writeFile(README, readme.replace(TABLE, (_all, before, after) => before + tableOf(rows) + after));
  console.log('The table is in README.md.');
});
