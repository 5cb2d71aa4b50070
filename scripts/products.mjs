// @ts-check
/**
 * `npm run test:products [-- name …]`: installs real products, starts each on loopback, fills its mail form through the
 * popup, lets it save, and reads back what it saved. What was measured goes into the README's table: a run of some replaces
 * their rows. Names are those of the files in test/products, such as `cacti`. Everything together takes some 1.8 GB and
 * a quarter of an hour the first time.
 */
import {readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {CannotPrepare, main, prepare} from './prepare.mjs';
import {root, runNode} from './run-command.mjs';

const RESULTS = join(root, '.cache/products/results');
const README = join(root, 'README.md');
const TABLE = /(<!-- products -->\n)([\s\S]*?)(<!-- \/products -->)/;

/** @typedef {{name: string, version: string, form: string, filled: string[], saved: boolean}} Outcome */

/** The README's table: what it had, and what was measured now in its place. */
function tableOf(/** @type {string} */ former, /** @type {Outcome[]} */ outcomes) {
  /** By the product's name, which stands before its version. @type {Map<string, string>} */
  const rows = new Map([...former.matchAll(/^\| ([^|\s][^|]*) \S+ \|.*\|$/gm)].map(([row, name = '']) => [name, row]));
  for (const {name, version, form, filled, saved} of outcomes) rows.set(name, `| ${name} ${version} | ${form} | ${filled.length} | ${saved ? '✓' : '✗'} |`);
  const sorted = [...rows].sort(([one], [other]) => one.localeCompare(other, 'en')).map(([, row]) => row);
  return ['| | its form | fields filled | saved and read back |', '| --- | --- | :-: | :-: |', ...sorted, ''].join('\n');
}

await main(async () => {
  await prepare();
  if ((await runNode('scripts/build.mjs')) !== 0) throw new CannotPrepare('The extension could not be built: see above.');
  await rm(RESULTS, {recursive: true, force: true});
  process.exitCode = await runNode('node_modules/vitest/vitest.mjs', 'run', '--config', 'test/products/vitest.config.ts', ...process.argv.slice(2));
  const files = await readdir(RESULTS).catch(() => []);
  /** @type {Outcome[]} */
  const outcomes = await Promise.all(files.sort().map(async (file) => JSON.parse(await readFile(join(RESULTS, file), 'utf8'))));
  for (const {name, version, saved, filled} of outcomes) console.log(`${saved ? '✓' : '✗'} ${name} ${version}: ${saved ? `${filled.length} fields filled, saved and read back` : 'not right, see above'}`);
  const readme = await readFile(README, 'utf8');
  await writeFile(README, readme.replace(TABLE, (_all, before, former, after) => before + tableOf(former, outcomes) + after));
  console.log('The table is in README.md.');
});
