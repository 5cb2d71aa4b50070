/** Which page this is, and who reads it. Anywhere else the guide does nothing at all. */
import {readAppPasswords} from './app-passwords';
import {readPersonal} from './personal';
import type {Known, Reading} from './reading';
import {readSecurityInfo} from './security-info';

export interface Adapter {
  readonly read: (document: Document, known: Known) => Reading;
  /** The fewest signs that the page takes for a name. */
  readonly leastName: number;
}

const ADAPTERS: readonly (Adapter & {readonly host: RegExp; readonly path: RegExp})[] = [
  // Try on: https://account.activedirectory.windowsazure.com/AppPasswords.aspx
  {host: /^account\.activedirectory\.windowsazure\.(com|us|cn)$/, path: /^\/apppasswords\.aspx\/?$/i, read: readAppPasswords, leastName: 1},
  // Try on: https://mysignins.microsoft.com/security-info
  {host: /^mysignins\.(microsoft\.com|azure\.us)$/, path: /^\/security-?info\b/i, read: readSecurityInfo, leastName: 8},
  // Try on: https://account.live.com/proofs/AppPassword
  {host: /^account\.live\.com$/, path: /^\/proofs\/apppassword\/?$/i, read: readPersonal, leastName: 1},
];

/** @example adapterFor(new URL('https://mysignins.microsoft.com/security-info'))?.leastName === 8 */
export function adapterFor({protocol, hostname, pathname}: Pick<URL, 'protocol' | 'hostname' | 'pathname'>): Adapter | null {
  if (protocol !== 'https:') return null;
  return ADAPTERS.find(({host, path}) => host.test(hostname) && path.test(pathname)) ?? null;
}
