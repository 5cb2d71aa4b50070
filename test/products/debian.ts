/** Products from Debian: installed by apt-get where this is allowed, or only unpacked. */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const CACHE = join(import.meta.dirname, '../../.cache/products');
const APT = join(CACHE, 'apt');
const SOURCES = '/etc/apt/sources.list.d';

/** What is missing of `packages` is installed; `contrib`: they stand in that part of Debian. Gives the version of the first. */
export function installDebian(packages: readonly [string, ...string[]], contrib = false): string {
  const missing = packages.filter((name) => versionOf(name) === '');
  if (missing.length > 0) {
    if (process.getuid?.() !== 0) throw new Error(`This product comes from Debian: run "sudo apt-get install ${missing.join(' ')}" first.`);
    const options = contrib ? withContrib() : [];
    console.log(`installing ${missing.join(', ')} (apt-get) …`);
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
    execFileSync('apt-get', [...options, 'update', '-q'], {env, stdio: 'pipe'});
    execFileSync('apt-get', [...options, 'install', '-y', '-q', '--no-install-recommends', ...missing], {env, stdio: 'pipe'});
  }
  return versionOf(packages[0]);
}

/**
 * The packages' own files in a folder of the product's, without what they lean on and without touching the machine: for a
 * product that would bring a web server or a service along. Gives the folder and the version of the first.
 */
export function unpackDebian(product: string, packages: readonly [string, ...string[]]): {root: string; version: string} {
  const root = join(CACHE, product);
  if (!existsSync(root)) {
    const fresh = `${root}.new`;
    rmSync(fresh, {recursive: true, force: true});
    mkdirSync(fresh, {recursive: true});
    console.log(`fetching ${packages.join(', ')} (apt-get) …`);
    execFileSync('apt-get', ['download', '-q', ...packages], {cwd: fresh, stdio: 'pipe'});
    for (const file of readdirSync(fresh).filter((name) => name.endsWith('.deb'))) execFileSync('dpkg-deb', ['-x', file, '.'], {cwd: fresh, stdio: 'pipe'});
    renameSync(fresh, root);
  }
  const [file = ''] = readdirSync(root).filter((name) => name.startsWith(`${packages[0]}_`));
  return {root, version: upstream(execFileSync('dpkg-deb', ['-f', join(root, file), 'Version'], {stdio: 'pipe'}).toString().trim())};
}

/** As the product counts it: without what Debian adds. */
const upstream = (version: string) => version.replace(/^\d+:/, '').replace(/[-+~].*$/, '');

/** '' where it is not installed. */
function versionOf(name: string): string {
  try {
    const [status, version = ''] = execFileSync('dpkg-query', ['-W', '-f=${Status}|${Version}', name], {stdio: 'pipe'}).toString().split('|');
    return status === 'install ok installed' ? upstream(version) : '';
  } catch {
    return '';
  }
}

/** Debian's own sources with `contrib` and what it leans on, in a folder of ours: the machine's stay as they are. */
function withContrib(): string[] {
  const parts = join(APT, 'sources.list.d');
  const lists = join(APT, 'lists');
  mkdirSync(parts, {recursive: true});
  mkdirSync(join(lists, 'partial'), {recursive: true});
  for (const file of readdirSync(SOURCES).filter((name) => name.endsWith('.sources'))) {
    writeFileSync(join(parts, file), readFileSync(join(SOURCES, file), 'utf8').replace(/^Components: main$/gm, 'Components: main contrib non-free'));
  }
  return ['-o', `Dir::Etc::sourceparts=${parts}`, '-o', 'Dir::Etc::sourcelist=/dev/null', '-o', `Dir::State::lists=${lists}`];
}
