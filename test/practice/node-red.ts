/**
 * Node-RED on loopback: a real product whose e-mail dialog nobody here wrote. Its flow has a button (inject node) wired
 * to an e-mail node as it comes from the palette, set up for another provider.
 */
import {spawn} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {freePort} from './free-port';
import type {PracticeMailServer} from './smtp';

export const EMAIL_NODE = 'postkeyemail0001';
export const INJECT_NODE = 'postkeyinject001';

/** What it encrypts user names and passwords with. */
export const CREDENTIAL_SECRET = 'practice';

const FLOW = [
  {id: 'postkeyflow00001', type: 'tab', label: 'Practice', disabled: false, info: ''},
  {
    id: INJECT_NODE,
    type: 'inject',
    z: 'postkeyflow00001',
    name: 'Send',
    props: [{p: 'payload'}, {p: 'topic', vt: 'str'}],
    repeat: '',
    crontab: '',
    once: false,
    topic: 'Mail from Node-RED',
    payload: 'The hall scanner says hello.',
    payloadType: 'str',
    x: 180,
    y: 120,
    wires: [[EMAIL_NODE]],
  },
  {
    id: EMAIL_NODE,
    type: 'e-mail',
    z: 'postkeyflow00001',
    server: 'smtp.gmail.com',
    port: '465',
    authtype: 'BASIC',
    saslformat: true,
    token: 'oauth2Response.access_token',
    secure: true,
    tls: true,
    name: 'team@contoso.com',
    dname: '',
    x: 420,
    y: 120,
    wires: [],
  },
];

export interface NodeRed {
  readonly url: string;
  /** The folder in which it keeps its flows. */
  readonly home: string;
  /** What it printed so far. */
  readonly output: () => string;
  close(): Promise<void>;
}

/**
 * Starts it from the folder that scripts/node-red.mjs installed it into, with settings and flows in a folder of its own.
 * To its e-mail node, smtp.office365.com is `mail`: see smtp-preload.mjs. `root` is the project's folder.
 */
export async function startNodeRed(installed: string, mail: PracticeMailServer, root = process.cwd()): Promise<NodeRed> {
  const home = await mkdtemp(join(tmpdir(), 'postkey-node-red-'));
  const port = await freePort();
  const settings = {
    uiHost: '127.0.0.1',
    uiPort: port,
    credentialSecret: CREDENTIAL_SECRET,
    flowFile: 'flows.json',
    telemetry: {enabled: false, updateNotification: false},
    editorTheme: {tours: false, palette: {catalogues: []}},
    diagnostics: {enabled: false},
  };
  await writeFile(join(home, 'settings.js'), `module.exports = ${JSON.stringify(settings)};`);
  await writeFile(join(home, 'flows.json'), JSON.stringify(FLOW));
  await writeFile(join(home, 'ca.pem'), mail.certificates.ca);
  let output = '';
  const child = spawn(
    process.execPath,
    [
      '--import',
      new URL(`file://${join(root, 'test/practice/smtp-preload.mjs')}`).href,
      join(installed, 'node_modules/node-red/red.js'),
      '--userDir',
      home,
      '--settings',
      join(home, 'settings.js'),
    ],
    {
      cwd: home,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {...process.env, NODE_EXTRA_CA_CERTS: join(home, 'ca.pem'), POSTKEY_SMTP_PORT: String(mail.port)},
    },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const close = async () => {
    child.kill();
    await ended;
    await rm(home, {recursive: true, force: true, maxRetries: 5});
  };
  const started = new Promise<void>((resolve) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Started flows')) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
  const failed = ended.then(() => Promise.reject(new Error(`Node-RED ended while starting:\n${output}`)));
  // Once it has started, its end is no longer a failure.
  failed.catch(() => {});
  await Promise.race([started, failed]);
  return {url: `http://127.0.0.1:${port}/`, home, output: () => output, close};
}
