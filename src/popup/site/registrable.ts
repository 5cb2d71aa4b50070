/** Which part of a host name somebody registered: `contoso.co.uk` of `mail.contoso.co.uk`. */
import table from 'postkey:public-suffixes';

let suffixes: Map<string, ReadonlySet<string>> | null = null;

function read(): Map<string, ReadonlySet<string>> {
  return new Map([...table.matchAll(/([^ ()]+)\(([^)]*)\)/g)].map(([, top = '', labels = '']) => [top, new Set(labels.split(' '))]));
}

/**
 * The registrable domain of a host name in its ASCII form, by the algorithm of publicsuffix.org/list with suffixes of two
 * labels at most: scripts/public-suffixes.mjs says which. '' for a suffix itself. Whether the name is an address in numbers is
 * for the caller to know.
 * @example registrableDomain('mail.contoso.co.uk') // 'contoso.co.uk'
 */
export function registrableDomain(host: string): string {
  suffixes ??= read();
  const labels = host.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const below = suffixes.get(top);
  const long = below?.has(second) || (below?.has('*') && !below.has(`!${second}`));
  const length = long ? 2 : 1;
  return length < labels.length ? labels.slice(-length - 1).join('.') : '';
}
