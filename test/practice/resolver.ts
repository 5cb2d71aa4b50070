/**
 * Where a mail program of the practice run really connects to. The settings say smtp.office365.com, as they must; no
 * practice run may talk to Microsoft, so that name leads to the local server. Nothing else on the internet is reached.
 */
import {connect, type Socket} from 'node:net';
import {MICROSOFT_HOST, MICROSOFT_PORTS} from './smtp';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3})$/;

/** Opens the connection, or fails as the real network would, in nodemailer's words. `port` is the local server's. */
export function connectLocally(host: string, wanted: number, port: number): Promise<Socket> {
  if (host.toLowerCase() === MICROSOFT_HOST) {
    // Exchange Online does not listen on other ports: a real connection hangs until it times out.
    if (!MICROSOFT_PORTS.includes(wanted)) return fail('Connection timeout', 'ETIMEDOUT');
    return open('127.0.0.1', port);
  }
  if (LOOPBACK.test(host)) return open('127.0.0.1', wanted);
  return fail(`getaddrinfo ENOTFOUND ${host}`, 'EDNS');
}

const fail = (message: string, code: string) => Promise.reject(Object.assign(new Error(message), {code}));

const open = (host: string, port: number) =>
  new Promise<Socket>((resolve, reject) => {
    const socket = connect({host, port}, () => resolve(socket));
    socket.once('error', reject);
  });
