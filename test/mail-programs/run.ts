import {spawn} from 'node:child_process';
import {FORMATS} from '../../src/mail/copy-as/formats';
import {type MailSettings, UnwritableValue} from '../../src/mail/copy-as/settings';
import {NASTY, settings} from './values';

/** What the format makes of the settings. */
export function render(id: string, change: Partial<MailSettings>): string {
  const format = FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return format.render(settings(change));
}

/** The nasty values that this format writes down; the others it refuses with an error of its own. */
export function writable(id: string): string[] {
  return NASTY.filter((password) => {
    try {
      render(id, {password});
      return true;
    } catch (error) {
      if (error instanceof UnwritableValue) return false;
      throw error;
    }
  });
}

export interface Ran {
  readonly status: number | null;
  readonly out: string;
}

/** Runs a program to its end. Not synchronously: the mail server that it talks to lives in this process. */
export async function run(command: string, args: readonly string[], options: {input?: string; env?: Record<string, string>; cwd?: string} = {}): Promise<Ran> {
  const child = spawn(command, args, {env: {...process.env, ...options.env}, cwd: options.cwd});
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  const status = await new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  });
  return {status, out: Buffer.concat(chunks).toString()};
}

export const MAIL = 'From: scan@contoso.com\nTo: scan@contoso.com\nSubject: Test\n\nIt works.\n';
