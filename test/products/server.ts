/** A product's own process on loopback. */
import {spawn} from 'node:child_process';
import {until} from '../e2e/harness';

export {freePort} from '../practice/free-port';

export interface Server {
  /** What it printed so far. */
  readonly output: () => string;
  close(): Promise<void>;
}

export interface ServerOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether it is ready; asked again and again while it starts. A refused connection counts as no. */
  readonly ready: () => Promise<boolean>;
}

/** How long the slowest product may take to start on a busy machine, in milliseconds. */
const PATIENCE = 300_000;

/** Starts a program and waits until it is ready. Throws with what it printed where it ends instead. */
export async function startServer(command: string, args: readonly string[], {cwd, env = {}, ready}: ServerOptions): Promise<Server> {
  // A group of its own, so that what it starts ends with it.
  const child = spawn(command, args, {cwd, stdio: ['ignore', 'pipe', 'pipe'], detached: true, env: {...process.env, ...env}});
  let printed = '';
  let over = '';
  const read = (chunk: Buffer) => {
    printed = (printed + chunk.toString()).slice(-20_000);
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const ended = new Promise<void>((done) => {
    child.once('error', ({message}) => done(void (over = message)));
    child.once('exit', (code) => done(void (over = `ended with ${code}`)));
  });
  const close = async () => {
    if (child.pid && !over) process.kill(-child.pid, 'SIGTERM');
    await ended;
  };
  const starting = async () => {
    if (over) throw new Error(`${command} ${over}:\n${printed}`);
    return (await ready().catch(() => false)) ? true : null;
  };
  try {
    await until(starting, `${command} to start`, {ms: PATIENCE, describe: async () => printed});
  } catch (error) {
    await close();
    throw error;
  }
  return {output: () => printed, close};
}

/** Whether there is a page at an address. */
export const answers = async (url: string): Promise<boolean> => (await fetch(url, {redirect: 'manual'})).status < 400;
