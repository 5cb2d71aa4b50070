// @ts-check
/** Where a browser that can run the extension is installed. Only `node:` imports: runs before any package is there. */
import {existsSync, realpathSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'];
const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/**
 * The path of a Chromium, Chrome or Edge, or null. The environment variable POSTKEY_BROWSER overrides the search.
 * @returns {string | null}
 */
export function findBrowser() {
  const chosen = process.env.POSTKEY_BROWSER;
  if (chosen) return existsSync(chosen) ? chosen : null;
  const found = candidates().filter((path) => existsSync(path));
  // A snap sees neither our temporary profile nor our files, so it comes last.
  return found.find((path) => !realpathSync(path).includes('/snap')) ?? found[0] ?? null;
}

/** @returns {string[]} */
function candidates() {
  if (process.platform === 'darwin') {
    return MAC_APPS.flatMap((app) => ['/', homedir()].map((base) => join(base, 'Applications', `${app}.app`, 'Contents/MacOS', app)));
  }
  if (process.platform === 'win32') {
    const bases = [process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LOCALAPPDATA']];
    return WINDOWS_PROGRAMS.flatMap((program) => bases.flatMap((base) => (base ? [join(base, program)] : [])));
  }
  const folders = [...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}
