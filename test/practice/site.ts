/**
 * The practice site: a settings page with its own Send test mail button, on loopback. It sends with nodemailer, as
 * many products do, and shows what nodemailer says, word for word.
 */
import {createServer, type IncomingMessage} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createTransport} from 'nodemailer';
import {connectLocally} from './resolver';
import {FACTORY_SETTINGS, type Settings, sitePage} from './site-page';
import type {PracticeMailServer} from './smtp';

export interface PracticeSite {
  readonly url: string;
  /** The settings as last saved with the form's own button. */
  readonly saved: Settings;
  /** How often the form was submitted: Postkey never does that. */
  readonly submissions: number;
  close(): Promise<void>;
}

/** @example const site = await startPracticeSite(await startMailServer(mailbox)); */
export async function startPracticeSite(mail: PracticeMailServer): Promise<PracticeSite> {
  let saved = FACTORY_SETTINGS;
  let submissions = 0;
  const server = createServer((request, response) => {
    const answer = (status: number, type: string, body: string, headers: Record<string, string> = {}) =>
      response.writeHead(status, {'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...headers}).end(body);
    const {pathname} = new URL(request.url ?? '/', 'http://practice');
    const route = `${request.method} ${pathname}`;
    const handle = async () => {
      if (route === 'GET /') return answer(200, 'text/html', sitePage(saved));
      if (route === 'POST /settings') {
        saved = await settingsIn(request);
        submissions += 1;
        return answer(303, 'text/plain', '', {location: '/'});
      }
      if (route === 'POST /send-test') return answer(200, 'application/json', JSON.stringify(await sendTest(await settingsIn(request), mail)));
      return answer(404, 'text/plain', 'not found');
    };
    handle().catch((error: Error) => answer(500, 'text/plain', error.message));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    get saved() {
      return saved;
    },
    get submissions() {
      return submissions;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function settingsIn(request: IncomingMessage): Promise<Settings> {
  let body = '';
  for await (const part of request) body += String(part);
  const form = new URLSearchParams(body);
  const read = (name: keyof Settings) => form.get(`smtp_${name}`) ?? '';
  return {
    host: read('host'),
    port: read('port'),
    encryption: read('encryption'),
    auth: read('auth'),
    username: read('username'),
    password: read('password'),
    from: read('from'),
  };
}

/** Sends one mail with the settings as they stand in the form, saved or not. */
async function sendTest(settings: Settings, mail: PracticeMailServer): Promise<{state: 'sent' | 'failed'; text: string}> {
  const transport = createTransport({
    host: settings.host,
    port: Number(settings.port),
    secure: settings.encryption === 'ssl',
    requireTLS: settings.encryption === 'tls',
    ignoreTLS: settings.encryption === 'none',
    ...(settings.auth ? {auth: {user: settings.username, pass: settings.password}} : {}),
    tls: {ca: mail.certificates.ca, servername: settings.host},
    getSocket(options, done) {
      connectLocally(String(options.host), Number(options.port), mail.port).then(
        (connection) => done(null, {connection}),
        (error: Error) => done(error),
      );
    },
  });
  try {
    const sent = await transport.sendMail({
      from: settings.from,
      to: settings.from,
      subject: 'Test mail from the Postkey practice site',
      text: 'If you can read this, the mail settings work.',
    });
    return {state: 'sent', text: `Test mail sent. The server said: ${sent.response}`};
  } catch (error) {
    return {state: 'failed', text: String(error)};
  } finally {
    transport.close();
  }
}
