// @ts-check
/**
 * Loaded into a product's Node process by `node --import`: there, smtp.office365.com is the local practice server. The product
 * itself is untouched, and is set up with the real host name and port, as it would be in earnest.
 * POSTKEY_SMTP_PORT is the local server's port. The certificate authority comes by NODE_EXTRA_CA_CERTS.
 */
import dns from 'node:dns';
import {syncBuiltinESMExports} from 'node:module';
import net from 'node:net';

const HOST = 'smtp.office365.com';
const PORTS = ['587', '25'];
const isHost = (/** @type {unknown} */ name) => String(name).toLowerCase() === HOST;

/** Names are answered here, so that nothing is asked of a name server. */
for (const method of /** @type {const} */ (['resolve4', 'resolve6'])) {
  const resolve = /** @type {any} */ (dns[method]);
  /** @type {any} */ (dns)[method] = (/** @type {string} */ name, /** @type {any[]} */ ...rest) => {
    const done = rest.at(-1);
    if (isHost(name)) return process.nextTick(done, null, method === 'resolve4' ? ['127.0.0.1'] : []);
    return resolve.call(dns, name, ...rest);
  };
}
const lookup = /** @type {any} */ (dns.lookup);
/** @type {any} */ (dns).lookup = (/** @type {string} */ name, /** @type {any[]} */ ...rest) =>
  lookup.call(dns, isHost(name) ? '127.0.0.1' : name, ...rest);

/** The port is not part of a name, so it is changed where the connection is made. */
const connect = net.Socket.prototype.connect;
/** @type {any} */ (net.Socket.prototype).connect = function (/** @type {any[]} */ ...args) {
  const options = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (options && typeof options === 'object' && PORTS.includes(String(options.port)) && (options.host === '127.0.0.1' || isHost(options.host))) {
    options.host = '127.0.0.1';
    options.port = Number(process.env.POSTKEY_SMTP_PORT);
  }
  return connect.apply(this, /** @type {any} */ (args));
};

// For whoever imports these functions by name.
syncBuiltinESMExports();
