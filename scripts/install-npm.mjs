// @ts-check
/** Installs a product from npm into a folder of its own below .cache, when a test asks for it: it is no part of the project's own packages. */
import {createHash} from 'node:crypto';
import {copyFile, mkdir, readFile, writeFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {CannotPrepare} from './prepare.mjs';
import {root, run} from './run-command.mjs';

const FILES = ['package.json', 'package-lock.json', '.npmrc'];

/**
 * The folder that holds the product's `node_modules`, installed if it is not there or not the version of the recipe.
 * @param {string} name what people call it
 * @param {string} recipe the folder of its package.json and package-lock.json
 * @param {string} home where it goes
 * @param {string[]} [native] the packages whose install scripts it needs: those that compile something
 * @returns {Promise<string>}
 */
export async function installNpm(name, recipe, home, native = []) {
  const hash = createHash('sha256').update(await readFile(join(recipe, 'package-lock.json'))).digest('hex');
  const stamp = join(home, 'installed');
  if ((await readFile(stamp, 'utf8').catch(() => '')) === hash) return home;
  await mkdir(home, {recursive: true});
  for (const file of FILES) await copyFile(join(recipe, file), join(home, file));
  // Not `npm ci`: it refuses the packages that some products bring along inside their own.
  console.log(`installing ${name} into ${relative(root, home)} …`);
  const install = async (/** @type {string[]} */ ...args) => (await run('npm', args, {cwd: home})) === 0;
  if (!(await install('install', '--no-audit', '--no-fund', '--ignore-scripts')) || (native.length > 0 && !(await install('rebuild', ...native)))) {
    throw new CannotPrepare(`${name} could not be installed: see npm's message above.`);
  }
  await writeFile(stamp, hash);
  return home;
}
