// @ts-check
/**
 * Installs what is missing: the project's packages and the browsers. `node scripts/prepare.mjs`.
 * Runs before any dependency exists, so it has only `node:` imports. Nothing is downloaded but npm's and Debian's packages.
 */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {findBrowser, findFirefox} from './find-browser.mjs';
import {root, run} from './run-command.mjs';

/** A sentence that tells the user what to do; shown without a stack. */
export class CannotPrepare extends Error {}

/** Throws {@link CannotPrepare} when something has to be installed by hand. */
export async function prepare() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new CannotPrepare(`Postkey needs Node.js 20.19 or newer, this is ${process.version}: install it from your system's packages or nodejs.org.`);
  }
  await preparePackages();
  await prepareBrowser();
}

async function preparePackages() {
  if (packagesAreCurrent()) return;
  console.log('installing packages (npm ci) …');
  if ((await run('npm', ['ci', '--no-audit', '--no-fund'])) !== 0) {
    throw new CannotPrepare('The packages could not be installed: see the message of "npm ci" above.');
  }
}

/** Whether every package of package-lock.json that this machine needs is in node_modules, in that version. */
function packagesAreCurrent() {
  const installed = lockedVersions(join(root, 'node_modules/.package-lock.json'));
  if (!installed) return false;
  const wanted = lockedVersions(join(root, 'package-lock.json')) ?? {};
  return Object.entries(wanted).every(([path, {version, optional}]) => (installed[path] ? installed[path].version === version : optional));
}

/** @returns {Record<string, {version: string, optional?: boolean}> | null} */
function lockedVersions(/** @type {string} */ file) {
  if (!existsSync(file)) return null;
  const {packages} = JSON.parse(readFileSync(file, 'utf8'));
  // The project itself, which only the one of the two files lists.
  delete packages[''];
  return packages;
}

async function prepareBrowser() {
  if (!findBrowser()) {
    if (process.env['POSTKEY_BROWSER']) throw new CannotPrepare(`POSTKEY_BROWSER names no file: ${process.env['POSTKEY_BROWSER']}`);
    await installFromDebian('chromium', findBrowser);
  }
  if (!findBrowser()) throw new CannotPrepare(`Postkey needs a browser: ${howToInstall()}, or set POSTKEY_BROWSER to the path of one.`);
  // Nothing but the tests in Firefox needs it, and they say so themselves.
  if (!findFirefox() && !process.env['POSTKEY_FIREFOX']) await installFromDebian('firefox-esr', findFirefox);
  if (!findFirefox()) console.log('No Firefox 147 or newer was found: the tests in Firefox will fail. Install one (on Debian: "sudo apt-get install firefox-esr"), or set POSTKEY_FIREFOX to the path of one.');
}

/** Installs a package where this is a Debian and we may; elsewhere does nothing. */
async function installFromDebian(/** @type {string} */ name, /** @type {() => string | null} */ find) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  console.log(`installing ${name} (apt-get) …`);
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  // Twice: a package mirror that is being updated fails once.
  for (let attempt = 0; attempt < 2 && !find(); attempt += 1) {
    await run('apt-get', ['update', '-q'], {env});
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], {env});
  }
}

function howToInstall() {
  if (process.platform === 'darwin') return 'install Google Chrome, Microsoft Edge or Chromium into Applications';
  if (process.platform === 'win32') return 'install Google Chrome or Microsoft Edge';
  if (existsSync('/etc/debian_version')) return 'run "sudo apt-get install chromium"';
  return 'install Chromium, Google Chrome or Microsoft Edge with your package manager';
}

/** Runs a script's main part; a {@link CannotPrepare} ends it with its sentence alone. */
export async function main(/** @type {() => Promise<void>} */ body) {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof CannotPrepare)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(prepare);
