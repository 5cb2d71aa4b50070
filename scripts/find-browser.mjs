// @ts-check
/** Where the browsers that can run the extension are installed. Only `node:` imports: runs before any package is there. */
import {existsSync, realpathSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';

/** @typedef {{override: string, commands: string[], macApps: string[], macPrograms?: string, windows: string[]}} Kind */

/** @type {Kind} */
const CHROMIUM = {
  override: 'POSTKEY_BROWSER',
  commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'],
  macApps: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  windows: ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
};

/** @type {Kind} */
const FIREFOX = {
  override: 'POSTKEY_FIREFOX',
  commands: ['firefox-esr', 'firefox'],
  macApps: ['Firefox'],
  macPrograms: 'firefox',
  windows: ['Mozilla Firefox/firefox.exe'],
};

/**
 * The path of a Chromium, Chrome or Edge, or null. The environment variable POSTKEY_BROWSER overrides the search.
 * @returns {string | null}
 */
export const findBrowser = () => find(CHROMIUM);

/**
 * The path of a Firefox, or null. The environment variable POSTKEY_FIREFOX overrides the search.
 * @returns {string | null}
 */
export const findFirefox = () => find(FIREFOX);

/** @returns {string | null} */
function find(/** @type {Kind} */ kind) {
  const chosen = process.env[kind.override];
  if (chosen) return existsSync(chosen) ? chosen : null;
  const found = candidates(kind).filter((path) => existsSync(path));
  // A snap sees neither our temporary profile nor our files, so it comes last.
  return found.find((path) => !realpathSync(path).includes('/snap')) ?? found[0] ?? null;
}

/** @returns {string[]} */
function candidates(/** @type {Kind} */ {commands, macApps, macPrograms, windows}) {
  if (process.platform === 'darwin') {
    return macApps.flatMap((app) => ['/', homedir()].map((base) => join(base, 'Applications', `${app}.app`, 'Contents/MacOS', macPrograms ?? app)));
  }
  if (process.platform === 'win32') {
    const bases = [process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LOCALAPPDATA']];
    return windows.flatMap((program) => bases.flatMap((base) => (base ? [join(base, program)] : [])));
  }
  const folders = [...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}
