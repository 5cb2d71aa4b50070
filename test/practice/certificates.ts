/** A throw-away certificate authority and a server certificate for Microsoft's host name, made anew for each run. */
import {generate} from 'selfsigned';

export interface Certificates {
  /** The authority's certificate (PEM): whoever trusts it takes our server for smtp.office365.com. */
  readonly ca: string;
  readonly key: string;
  readonly cert: string;
}

/** @example const {ca, key, cert} = await makeCertificates('smtp.office365.com'); */
export async function makeCertificates(host: string): Promise<Certificates> {
  const options = {keyType: 'ec', curve: 'P-256', algorithm: 'sha256'} as const;
  const authority = await generate([{name: 'commonName', value: 'Postkey practice authority'}], {
    ...options,
    extensions: [
      {name: 'basicConstraints', cA: true, critical: true},
      {name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true},
    ],
  });
  const server = await generate([{name: 'commonName', value: host}], {
    ...options,
    ca: {key: authority.private, cert: authority.cert},
    extensions: [
      {name: 'basicConstraints', cA: false, critical: true},
      {name: 'keyUsage', digitalSignature: true, critical: true},
      {name: 'extKeyUsage', serverAuth: true},
      {name: 'subjectAltName', altNames: [{type: 2, value: host}]},
    ],
  });
  return {ca: authority.cert, key: server.private, cert: server.cert};
}
