import {copyFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {install, unpack} from './debian';
import {MAIL, render, run, writable} from './run';
import {listen, type Listener} from './server';

let server: Listener;
beforeAll(async () => {
  install('msmtp', 'swaks', 'curl', 'libnet-ssleay-perl', 'python3');
  server = await listen();
});
afterAll(() => server.close());

/** What came in of one mail. */
async function arrived() {
  const [mail, ...more] = await server.taken();
  expect(more).toEqual([]);
  return mail;
}

describe('a mail goes out with the very password', () => {
  it.each(writable('msmtp'))('msmtp: %j', async (password) => {
    const file = join(server.folder, 'msmtprc');
    writeFileSync(file, `${render('msmtp', {port: server.port, password})}tls_trust_file ${server.ca}\n`, {mode: 0o600});
    const {out} = await run('msmtp', ['-C', file, 'scan@contoso.com'], {input: MAIL});
    expect(out).toBe('');
    expect(await arrived()).toEqual({user: 'scan@contoso.com', password, from: 'scan@contoso.com', secure: true});
  });

  it.each(writable('ssmtp'))('ssmtp: %j', async (password) => {
    const program = join(unpack('ssmtp'), 'usr/sbin/ssmtp');
    const copy = join(server.folder, 'ssmtp');
    copyFileSync(program, copy);
    const file = join(server.folder, 'ssmtp.conf');
    writeFileSync(file, render('ssmtp', {port: server.port, password}));
    const {status, out} = await run(copy, ['-C', file, 'scan@contoso.com'], {input: MAIL});
    expect(status, out).toBe(0);
    expect(await arrived()).toMatchObject({user: 'scan@contoso.com', password, from: 'scan@contoso.com', secure: true});
  });

  it.each(writable('swaks'))('swaks: %j', async (password) => {
    const {status, out} = await run('sh', ['-c', render('swaks', {port: server.port, password})]);
    expect(status, out).toBe(0);
    expect(await arrived()).toEqual({user: 'scan@contoso.com', password, from: 'scan@contoso.com', secure: true});
  });

  it.each(writable('curl'))('curl: %j', async (password) => {
    const {status, out} = await run('sh', ['-c', render('curl', {port: server.port, password, fromName: `O'Brien "x"`})], {env: {CURL_CA_BUNDLE: server.ca}});
    expect(status, out).toBe(0);
    expect(await arrived()).toEqual({user: 'scan@contoso.com', password, from: 'scan@contoso.com', secure: true});
  });

  it.each(writable('nodemailer'))('Nodemailer: %j', async (password) => {
    const file = join(server.folder, 'send.cjs');
    const nodemailer = JSON.stringify(new URL('../../node_modules/nodemailer', import.meta.url).pathname);
    const send = "transporter.sendMail({to: 'scan@contoso.com', text: 'It works.'}).then(() => process.exit(0), (error) => { console.error(error); process.exit(1); });";
    writeFileSync(file, `const nodemailer = require(${nodemailer});\n${render('nodemailer', {port: server.port, password})}${send}\n`);
    const {status, out} = await run('node', [file], {env: {NODE_EXTRA_CA_CERTS: server.ca}});
    expect(status, out).toBe(0);
    expect(await arrived()).toEqual({user: 'scan@contoso.com', password, from: 'scan@contoso.com', secure: true});
  });

  it.each(writable('django'))('Python, with Django’s settings: %j', async (password) => {
    const file = join(server.folder, 'send.py');
    writeFileSync(
      file,
      `${render('django', {port: server.port, password})}
import base64, smtplib, ssl, sys
assert EMAIL_USE_TLS and not EMAIL_USE_SSL
client = smtplib.SMTP(EMAIL_HOST, EMAIL_PORT)
client.starttls(context=ssl.create_default_context(cafile=sys.argv[1]))
client.ehlo()
if EMAIL_HOST_PASSWORD.isascii():
    client.login(EMAIL_HOST_USER, EMAIL_HOST_PASSWORD)
else:  # smtplib's own login knows ASCII alone
    client.docmd('AUTH LOGIN')
    client.docmd(base64.b64encode(EMAIL_HOST_USER.encode()).decode())
    client.docmd(base64.b64encode(EMAIL_HOST_PASSWORD.encode()).decode())
client.sendmail('scan@contoso.com', ['scan@contoso.com'], 'From: %s\\nSubject: Test\\n\\nIt works.\\n' % DEFAULT_FROM_EMAIL)
client.quit()
`,
    );
    const {status, out} = await run('python3', [file, server.ca]);
    expect(status, out).toBe(0);
    expect(await arrived()).toEqual({user: 'scan@contoso.com', password, from: 'scan@contoso.com', secure: true});
  });
});
