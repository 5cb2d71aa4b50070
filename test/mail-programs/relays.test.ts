import {execFileSync} from 'node:child_process';
import {chmodSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {install, unpack} from './debian';
import {MAIL, render, run, writable} from './run';
import {listen, type Listener} from './server';

let server: Listener;
beforeAll(async () => {
  install('postfix', 'libsasl2-modules', 'libgnutls-dane0', 'passwd');
  server = await listen();
  chmodSync(server.folder, 0o755);
});
afterAll(() => server.close());

const SENT = (password: string) => [{user: 'scan@contoso.com', password, from: 'scan@contoso.com', secure: true}];

describe('Postfix relays with the very password', () => {
  let folder = '';
  const postfix = (...args: string[]) => run('postfix', ['-c', folder, ...args]);

  beforeAll(() => {
    folder = join(server.folder, 'postfix');
    mkdirSync(join(folder, 'queue'), {recursive: true});
    mkdirSync(join(folder, 'data'));
    execFileSync('chown', ['postfix', join(folder, 'data')]);
    // No chroot, and no server of its own: only the client is tested.
    const services = readFileSync('/usr/share/postfix/master.cf.dist', 'utf8')
      .split('\n')
      .filter((line) => !/^(#|smtp\s+inet|\s|$)/.test(line))
      .map((line) => line.replace(/^(\S+\s+\S+\s+\S+\s+\S+\s+)[y-]/, '$1n'));
    writeFileSync(join(folder, 'master.cf'), `${services.join('\n')}\npostlog unix-dgram n - n - 1 postlogd\n`);
  });
  afterAll(async () => {
    await postfix('stop');
  });

  it.each(writable('postfix'))('%j', async (password) => {
    const [main = '', map = ''] = render('postfix', {port: server.port, password}).split('\n# /etc/postfix/sasl_passwd (chmod 600)\n');
    writeFileSync(join(folder, 'sasl_passwd'), map, {mode: 0o600});
    writeFileSync(
      join(folder, 'main.cf'),
      `${main.replace('/etc/postfix/sasl_passwd', join(folder, 'sasl_passwd'))}
compatibility_level = 3.6
queue_directory = ${join(folder, 'queue')}
data_directory = ${join(folder, 'data')}
maillog_file = /var/log/postkey-programs.log
maillog_file_prefixes = /var
inet_interfaces = loopback-only
mydestination =
smtp_host_lookup = native
myhostname = scanner.contoso.com
`,
    );
    await postfix('stop');
    const started = await postfix('start');
    expect(started.status, started.out).toBe(0);
    const {status, out} = await run('sendmail', ['-C', folder, '-f', 'other@contoso.com', 'scan@contoso.com'], {input: MAIL});
    expect(status, out).toBe(0);
    expect(await server.taken(20_000)).toEqual(SENT(password));
  });
});

describe('Exim relays with the very password', () => {
  let program = '';
  beforeAll(() => {
    // Exim and Postfix don't stand side by side in Debian, so Exim is only unpacked; it wants its user to exist.
    program = join(unpack('exim4-daemon-light'), 'usr/sbin/exim4');
    try {
      execFileSync('id', ['Debian-exim'], {stdio: 'pipe'});
    } catch {
      execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'Debian-exim']);
    }
  });

  it.each(writable('exim'))('%j', async (password) => {
    const folder = join(server.folder, 'exim');
    mkdirSync(folder, {recursive: true});
    execFileSync('chown', ['Debian-exim', folder]);
    const file = join(folder, 'exim.conf');
    // Our server is on this machine, which a smarthost never is.
    const rendered = render('exim', {port: server.port, password}).replace('  driver = manualroute\n', '  driver = manualroute\n  self = send\n');
    writeFileSync(
      file,
      `primary_hostname = scanner.contoso.com
domainlist local_domains =
spool_directory = ${folder}
log_file_path = ${folder}/%slog
exim_path = ${program}
disable_ipv6
keep_environment =
${rendered}`,
      {mode: 0o644},
    );
    const {status, out} = await run(program, ['-C', file, '-odf', '-f', 'other@contoso.com', 'scan@contoso.com'], {input: MAIL});
    expect(status, out).toBe(0);
    expect(await server.taken()).toEqual(SENT(password));
  });
});
