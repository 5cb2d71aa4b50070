/** A database of a product's own: no network, a socket in the product's folder, root without a password. */
import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {startServer} from './server';

/** What Debian calls it, for a recipe's `installDebian`. */
export const MARIADB = 'mariadb-server';

export interface Database {
  readonly socket: string;
  /** What the program `mariadb` prints for a query; `options`: more of its command line, such as a database's name. */
  sql(query: string | Buffer, ...options: string[]): string;
  close(): Promise<void>;
}

export async function startMariadb(home: string): Promise<Database> {
  const socket = join(home, 'db.sock');
  const data = join(home, 'db');
  execFileSync('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'], {stdio: 'pipe'});
  const sql = (query: string | Buffer, ...options: string[]) => execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', ...options], {input: query}).toString();
  const {close} = await startServer(
    'mariadbd',
    // It is thrown away: what a crash would lose need not be kept.
    ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', '--user=root', `--pid-file=${join(home, 'db.pid')}`, '--innodb-flush-log-at-trx-commit=0'],
    {cwd: home, ready: async () => sql('SELECT 1') !== ''},
  );
  return {socket, sql, close};
}
