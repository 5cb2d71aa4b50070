// @ts-check
/** Runs a command in the project's folder. Only `node:` imports. */
import {spawn} from 'node:child_process';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Runs it with its output on ours, and gives its exit code (1 when a signal ended it or it could not start).
 * @param {string} command
 * @param {string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions}} [options]
 * @returns {Promise<number>}
 */
export const run = (command, args, options = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      // npm is a script on Windows, which only a shell runs.
      shell: process.platform === 'win32' && command === 'npm',
      ...options,
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });

/** Runs one of the project's own tools, such as `tsc`, by its file, so that no shell is needed. */
export const runNode = (/** @type {string[]} */ ...args) => run(process.execPath, args);
