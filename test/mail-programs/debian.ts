import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const apt = (...args: string[]) => execFileSync('apt-get', args, {env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}, stdio: 'pipe'});

/** Installs what isn't there. Fails loudly where there is no apt or no network: nothing is skipped. */
export function install(...packages: string[]): void {
  const missing = packages.filter((name) => {
    try {
      return !execFileSync('dpkg-query', ['-W', '-f=${Status}', name], {stdio: 'pipe'}).toString().includes('install ok installed');
    } catch {
      return true;
    }
  });
  if (missing.length > 0) apt('install', '-y', '--no-install-recommends', ...missing);
}

/**
 * Unpacks a package without installing it, for mail servers that Debian lets stand alone only.
 * @returns the folder in which its `/usr` lies
 */
export function unpack(name: string): string {
  const cache = fileURLToPath(new URL('../../.cache/debian', import.meta.url));
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, {recursive: true});
  execFileSync('apt-get', ['download', name], {cwd: cache, stdio: 'pipe'});
  const file = readdirSync(cache).find((entry) => entry.startsWith(`${name}_`));
  if (!file) throw new Error(`${name} was not downloaded`);
  execFileSync('dpkg', ['-x', join(cache, file), folder]);
  return folder;
}
