// @ts-check
/** Installs Node-RED into .cache/node-red when a test asks for it: it is no part of the project's own packages. */
import {createHash} from 'node:crypto';
import {copyFile, mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {CannotPrepare} from './prepare.mjs';
import {root, run} from './run-command.mjs';

const RECIPE = join(root, 'test/practice/node-red');
const HOME = join(root, '.cache/node-red');
const FILES = ['package.json', 'package-lock.json', '.npmrc'];

/**
 * The folder that holds Node-RED's `node_modules`, installed if it is not there or not the version of the recipe.
 * @returns {Promise<string>}
 */
export async function installNodeRed() {
  const hash = createHash('sha256').update(await readFile(join(RECIPE, 'package-lock.json'))).digest('hex');
  const stamp = join(HOME, 'installed');
  if ((await readFile(stamp, 'utf8').catch(() => '')) === hash) return HOME;
  await mkdir(HOME, {recursive: true});
  for (const file of FILES) await copyFile(join(RECIPE, file), join(HOME, file));
  // Not `npm ci`: it refuses the packages that the e-mail node brings along inside its own.
  console.log('installing Node-RED into .cache/node-red …');
  if ((await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {cwd: HOME})) !== 0) {
    throw new CannotPrepare("Node-RED could not be installed: see npm's message above.");
  }
  await writeFile(stamp, hash);
  return HOME;
}
