/** Products from Debian: installed by apt-get where this is allowed. */
import {execFileSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const APT = join(import.meta.dirname, '../../.cache/products/apt');
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

/** As Debian counts it, without epoch and revision; '' where it is not installed. */
function versionOf(name: string): string {
  try {
    const [status, version = ''] = execFileSync('dpkg-query', ['-W', '-f=${Status}|${Version}', name], {stdio: 'pipe'}).toString().split('|');
    return status === 'install ok installed' ? version.replace(/^\d+:/, '').replace(/[-+~].*$/, '') : '';
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
