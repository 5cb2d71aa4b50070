/** A product in PHP, served by PHP's own web server. */
import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {answers, freePort, startServer, type Server} from './server';

export interface PhpOptions {
  /** What `php.ini` would say. */
  readonly ini?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** The page that tells whether it is ready. */
  readonly first: string;
}

/** Serves the folder `site`; sessions go to `home`. `url` ends with a slash. */
export async function startPhp(site: string, home: string, {ini = {}, env = {}, first}: PhpOptions): Promise<Server & {readonly url: string}> {
  const sessions = join(home, 'sessions');
  await mkdir(sessions);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const lines = Object.entries({'session.save_path': sessions, display_errors: '0', memory_limit: '512M', ...ini});
  const server = await startServer('php', [...lines.flatMap(([key, value]) => ['-d', `${key}=${value}`]), '-S', `127.0.0.1:${port}`, '-t', site], {
    cwd: site,
    // More than one, for pages that ask for parts of themselves.
    env: {PHP_CLI_SERVER_WORKERS: '4', ...env},
    ready: () => answers(`${url}${first}`),
  });
  return {...server, url};
}
