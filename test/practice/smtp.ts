/**
 * The mail server that stands for smtp.office365.com: on loopback, STARTTLS first, then AUTH LOGIN and nothing else.
 * It accepts one user name and one password, the one that the practice replica shows, and refuses as Exchange Online
 * does. Mail that it accepts goes nowhere: it is kept in memory for the test to look at.
 */
import type {AddressInfo} from 'node:net';
import {simpleParser} from 'mailparser';
import {SMTPServer} from 'smtp-server';
import {type Certificates, makeCertificates} from './certificates';
import {banner, notAuthenticated, type Refusal, sendAsDenied, unknownMechanism, wrongCredentials} from './exchange-replies';

/** The name that the settings form is filled with, and that our certificate is for. */
export const MICROSOFT_HOST = 'smtp.office365.com';
/** Exchange Online listens on both; 587 is the recommended one. */
export const MICROSOFT_PORTS: readonly number[] = [587, 25];

export interface AcceptedMail {
  readonly user: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

export interface PracticeMailServer {
  /** Where it really listens, on 127.0.0.1. */
  readonly port: number;
  readonly certificates: Certificates;
  readonly accepted: readonly AcceptedMail[];
  /** One line for each thing that happened. Never holds the password. */
  readonly log: readonly string[];
  /** The next mail: one that came already and was not asked for yet, or the first to come within `ms`. */
  nextMail(ms?: number): Promise<AcceptedMail>;
  close(): Promise<void>;
}

export interface Mailbox {
  readonly user: string;
  readonly password: string;
}

/** @example const server = await startMailServer({user: 'scan@contoso.com', password}); */
export async function startMailServer(mailbox: Mailbox, onLog: (line: string) => void = () => {}): Promise<PracticeMailServer> {
  const certificates = await makeCertificates(MICROSOFT_HOST);
  const accepted: AcceptedMail[] = [];
  const log: string[] = [];
  let handedOut = 0;
  let wake = () => {};
  const note = (line: string) => {
    log.push(line);
    onLog(line);
  };
  const refuse = (refusal: Refusal) => {
    note(`refused: ${refusal.responseCode} ${refusal.text}`);
    return Object.assign(new Error(refusal.text), {responseCode: refusal.responseCode});
  };

  const server = new SMTPServer({
    name: MICROSOFT_HOST,
    banner: banner(),
    key: certificates.key,
    cert: certificates.cert,
    minVersion: 'TLSv1.2',
    authMethods: ['LOGIN'],
    // Exchange lets a client come as far as MAIL FROM without a login, and refuses there.
    authOptional: true,
    // The replies bring their own enhanced status codes.
    hideENHANCEDSTATUSCODES: true,
    disableReverseLookup: true,
    closeTimeout: 500,
    onAuth(auth, _session, done) {
      if (auth.username?.toLowerCase() !== mailbox.user.toLowerCase() || auth.password !== mailbox.password) {
        return done(refuse(wrongCredentials()));
      }
      note(`AUTH ${auth.method} with the captured password`);
      done(null, {user: mailbox.user});
    },
    onMailFrom(address, session, done) {
      if (!session.user) return done(refuse(notAuthenticated()));
      if (address.address.toLowerCase() !== mailbox.user.toLowerCase()) return done(refuse(sendAsDenied()));
      done();
    },
    onData(stream, session, done) {
      simpleParser(stream).then(
        (mail) => {
          const from = session.envelope.mailFrom;
          accepted.push({
            user: String(session.user),
            from: from ? from.address : '',
            to: session.envelope.rcptTo.map((recipient) => recipient.address),
            subject: mail.subject ?? '',
            text: mail.text ?? '',
          });
          note('mail accepted, AUTH LOGIN with the captured password');
          wake();
          done(null, `2.0.0 OK <practice@${MICROSOFT_HOST}> [Hostname=FR0PX01MB0042.DEUPX01.PROD.OUTLOOK.COM]`);
        },
        (error: Error) => done(error),
      );
    },
  });
  answerAuthLikeExchange(server, refuse);
  server.on('error', (error: Error) => note(`connection error: ${error.message}`));
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve());
  });

  return {
    port: (server.server.address() as AddressInfo).port,
    certificates,
    accepted,
    log,
    async nextMail(ms = 10_000) {
      const until = Date.now() + ms;
      for (;;) {
        const mail = accepted[handedOut];
        if (mail) {
          handedOut += 1;
          return mail;
        }
        if (Date.now() >= until) throw new Error(`no mail within ${ms} ms. The mail server's log:\n${log.join('\n')}`);
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, until - Date.now());
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** smtp-server words two refusals of AUTH itself, with no hook for them: say them as Exchange does. */
function answerAuthLikeExchange(server: SMTPServer, refuse: (refusal: Refusal) => Error) {
  server.on('connect', (info: {id: string}) => {
    for (const connection of server.connections) {
      if (connection.session.id !== info.id) continue;
      const send = connection.send.bind(connection);
      connection.send = (code, data, context) => {
        if (code === 504 || code === 538) return send(504, refuse(unknownMechanism()).message, context);
        return send(code, data, context);
      };
    }
  });
}
