import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {SMTPServer} from 'smtp-server';
import {makeCertificates} from '../practice/certificates';

/** A mail that came in, with what the program logged in with. */
export interface Received {
  readonly user: string;
  readonly password: string;
  readonly from: string;
  readonly secure: boolean;
}

export interface Listener {
  readonly port: number;
  /** The file of the authority that signed the certificate for `localhost`. */
  readonly ca: string;
  /** A folder for the program's files; gone on close. */
  readonly folder: string;
  /** The mails since the last call, waiting up to `ms` for the first. */
  taken(ms?: number): Promise<Received[]>;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1 alone, offers STARTTLS, then AUTH LOGIN and nothing else, takes any password and keeps it. */
export async function listen(): Promise<Listener> {
  const folder = mkdtempSync(join(tmpdir(), 'postkey-programs-'));
  const {ca, key, cert} = await makeCertificates('localhost');
  const caFile = join(folder, 'ca.pem');
  writeFileSync(caFile, ca);
  let mails: Received[] = [];
  const server = new SMTPServer({
    key,
    cert,
    authMethods: ['LOGIN'],
    allowInsecureAuth: false,
    onAuth: ({username, password}, _, callback) => callback(null, {user: {username, password}}),
    onData: (stream, session, callback) => {
      stream.resume();
      stream.on('end', () => {
        const {username, password} = session.user as unknown as {username: string; password: string};
        mails.push({user: username, password, from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '', secure: session.secure});
        callback();
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));
  return {
    port: (server.server.address() as AddressInfo).port,
    ca: caFile,
    folder,
    async taken(ms = 15_000) {
      for (const end = Date.now() + ms; mails.length === 0 && Date.now() < end; ) await new Promise((soon) => setTimeout(soon, 50));
      const all = mails;
      mails = [];
      return all;
    },
    async close() {
      await new Promise<void>((done) => server.close(() => done()));
      rmSync(folder, {recursive: true, force: true});
    },
  };
}
