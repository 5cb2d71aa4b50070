// @ts-check
/**
 * `npm test`: everything. Build, types, lint, unit tests, tests in a real browser; each is run even if an earlier one
 * failed, except that nothing runs in a browser without a build. Leaves the counts in .cache/test/summary.json.
 */
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {main, prepare} from './prepare.mjs';
import {root, runNode} from './run-command.mjs';

const OUT = join(root, '.cache/test');
const SUMMARY = join(OUT, 'summary.json');
const tool = (/** @type {string} */ path) => join(root, 'node_modules', path);

/** @typedef {{name: string, passed: number, failed: number, seconds: number}} Result */

/** A check that passes or fails as a whole. @returns {Promise<Result>} */
async function check(/** @type {string} */ name, /** @type {string[]} */ ...args) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const good = (await runNode(...args)) === 0;
  return {name, passed: good ? 1 : 0, failed: good ? 0 : 1, seconds: (performance.now() - start) / 1000};
}

/** The tests of one vitest project, counted one by one. @returns {Promise<Result>} */
async function tests(/** @type {string} */ name, /** @type {string} */ project) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const report = join(OUT, `${project}.json`);
  const code = await runNode(
    tool('vitest/vitest.mjs'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  const counts = JSON.parse(await readFile(report, 'utf8').catch(() => '{}'));
  const failed = counts.numFailedTests ?? 0;
  return {
    name,
    passed: counts.numPassedTests ?? 0,
    // A file that can't even be loaded has no failed test, yet the run failed.
    failed: code !== 0 && failed === 0 ? 1 : failed,
    seconds: (performance.now() - start) / 1000,
  };
}

await main(async () => {
  await rm(OUT, {recursive: true, force: true});
  await mkdir(OUT, {recursive: true});
  await prepare();
  const build = await check('build', join(root, 'scripts/build.mjs'));
  const results = [build, await check('types', tool('typescript/bin/tsc'), '--noEmit'), await check('lint', tool('eslint/bin/eslint.js'), '.')];
  results.push(await tests('unit tests', 'unit'));
  if (build.failed === 0) results.push(await tests('tests in a real browser', 'e2e'));

  console.log('');
  for (const {name, passed, failed, seconds} of results) {
    console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s`);
  }
  const sum = (/** @type {'passed' | 'failed'} */ key) => results.reduce((total, result) => total + result[key], 0);
  await writeFile(SUMMARY, JSON.stringify({passed: sum('passed'), failed: sum('failed')}));
  if (sum('failed') > 0) process.exitCode = 1;
});
