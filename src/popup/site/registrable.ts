/** Which part of a host name somebody registered: `contoso.co.uk` of `mail.contoso.co.uk`. */
import table from 'postkey:public-suffixes';

let suffixes: ReadonlySet<string> | null = null;

/** Every suffix of two labels: `co.uk`, `*.ck`, `!www.ck`. */
function read(): ReadonlySet<string> {
  return new Set(
    table.split(',').flatMap((entry) => {
      const [label = '', short = '', ...long] = entry.split(' ');
      return [...(short.match(/../g) ?? []), ...long].map((top) => `${label}.${top}`);
    }),
  );
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
  const top = labels.at(-1) ?? '';
  const last = labels.slice(-2).join('.');
  const long = suffixes.has(last) || (suffixes.has(`*.${top}`) && !suffixes.has(`!${last}`));
  const length = long ? 2 : 1;
  return length < labels.length ? labels.slice(-length - 1).join('.') : '';
}
