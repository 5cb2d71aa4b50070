// @ts-check
/**
 * `npm test`: everything. Build, types, lint, unit tests, tests in a real browser; each is run even if an earlier one
 * failed, except that nothing runs in a browser without a build. Leaves the counts in .cache/test/summary.json.
 */
import {mkdir, open, readFile, rm, writeFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {main, prepare} from './prepare.mjs';
import {root, run, runNode} from './run-command.mjs';

const OUT = join(root, '.cache/test');
/** Of each failure, this much is told again at the end. */
const FAILURE_CHARACTERS = 1500;
const SUMMARY = join(OUT, 'summary.json');
const tool = (/** @type {string} */ path) => join(root, 'node_modules', path);

/** @typedef {{name: string, passed: number, failed: number, seconds: number, failures?: string[]}} Result */

/**
 * What is read of vitest's JSON report. A file that could not be loaded, or whose hooks failed, has a message of its own.
 * @typedef {{name: string, status: string, message?: string, assertionResults: {fullName: string, status: string, failureMessages?: string[]}[]}} TestFile
 * @typedef {{numPassedTests?: number, numFailedTests?: number, testResults?: TestFile[]}} Report
 */

/** A check that passes or fails as a whole. @returns {Promise<Result>} */
async function check(/** @type {string} */ name, /** @type {string[]} */ ...args) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const good = (await runNode(...args)) === 0;
  return {name, passed: good ? 1 : 0, failed: good ? 0 : 1, seconds: (performance.now() - start) / 1000};
}

/**
 * The tests of one vitest project, counted one by one. What they print is shown when they are done.
 * @returns {Promise<Result>}
 */
async function tests(/** @type {string} */ name, /** @type {string} */ project, /** @type {string[]} */ ...options) {
  const start = performance.now();
  const report = join(OUT, `${project}.json`);
  const printed = await open(join(OUT, `${project}.txt`), 'w+');
  const command = [tool('vitest/vitest.mjs'), 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...options];
  const code = await run(process.execPath, command, {stdio: ['ignore', printed.fd, printed.fd]});
  await printed.close();
  console.log(`\n── ${name}\n${await readFile(join(OUT, `${project}.txt`), 'utf8')}`);
  /** @type {Report} */
  const counts = JSON.parse(await readFile(report, 'utf8').catch(() => '{}'));
  const failed = counts.numFailedTests ?? 0;
  return {
    name,
    passed: counts.numPassedTests ?? 0,
    // A file that can't even be loaded has no failed test, yet the run failed.
    failed: code !== 0 && failed === 0 ? 1 : failed,
    seconds: (performance.now() - start) / 1000,
    failures: failuresIn(counts),
  };
}

/** What failed, file by file, each with the beginning of why: for the end of the run, where it is looked for. */
function failuresIn(/** @type {Report} */ {testResults = []}) {
  return testResults
    .filter(({status}) => status === 'failed')
    .flatMap(({name, message, assertionResults}) => {
      const failed = assertionResults.filter((test) => test.status === 'failed');
      const told = failed.map(({fullName, failureMessages = []}) => `${fullName}\n${failureMessages.join('\n')}`);
      return (told.length > 0 ? told : [message ?? '']).map((text) => `${relative(root, name)}: ${text.slice(0, FAILURE_CHARACTERS)}`);
    });
}

await main(async () => {
  await rm(OUT, {recursive: true, force: true});
  await mkdir(OUT, {recursive: true});
  await prepare();
  const build = await check('build', join(root, 'scripts/build.mjs'));
  const results = [build, await check('types', tool('typescript/bin/tsc'), '--noEmit'), await check('lint', tool('eslint/bin/eslint.js'), '.')];
  console.log('\nunit tests, and beside them tests in a real browser, which mostly wait: about a quarter of an hour …');
  const browsers = build.failed === 0 ? [tests('tests in a real browser', 'e2e')] : [];
  results.push(...(await Promise.all([tests('unit tests', 'unit', '--maxWorkers=1'), ...browsers])));

  console.log('');
  for (const {name, passed, failed, seconds} of results) {
    console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s`);
  }
  for (const failure of results.flatMap(({failures = []}) => failures)) console.log(`\n✗ ${failure}`);
  const sum = (/** @type {'passed' | 'failed'} */ key) => results.reduce((total, result) => total + result[key], 0);
  await writeFile(SUMMARY, JSON.stringify({passed: sum('passed'), failed: sum('failed')}));
  if (sum('failed') > 0) process.exitCode = 1;
});
