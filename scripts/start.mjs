// @ts-check
/**
 * `npm start`: the extension in a real browser, with a practice site beside it. Where there is no display (or with
 * `--headless`) it walks the whole journey by itself, prints each step with its time and leaves pictures in out/.
 */
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {CannotPrepare, main, prepare} from './prepare.mjs';
import {root, runNode} from './run-command.mjs';

const hasDisplay = process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
const alone = process.argv.includes('--headless') || !hasDisplay || !process.stdout.isTTY;

await main(async () => {
  await prepare();
  if ((await runNode(join(root, 'scripts/build.mjs'))) !== 0) throw new CannotPrepare('The extension could not be built: see the message above.');
  process.chdir(root);
  // The same harness as the tests', which is TypeScript.
  const {build} = await import('esbuild');
  const script = join(root, '.cache/start.mjs');
  await build({
    entryPoints: [join(root, alone ? 'test/practice/walk.ts' : 'test/practice/visit.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  await import(pathToFileURL(script).href);
});
