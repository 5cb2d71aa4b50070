/**
 * Sites as an administrator names them: `intranet.contoso.com`, `*.contoso.com` (that host and all below it),
 * `192.168.1.20`, `https://mail.contoso.com:8443`, `*` (every site). A path of `/*`, as match patterns have it, changes nothing.
 * Without a scheme both http and https are meant, without a port every port. Pure.
 */
import type {Policy} from './policy';

interface Site {
  /** '' for http and https alike. */
  readonly scheme: string;
  readonly host: string;
  /** The host or anything below it. */
  readonly below: boolean;
  /** '' for every port. */
  readonly port: string;
}

const SITE = /^(?:(https?|\*):\/\/)?(?:(\*)|(\*\.)?(\[[\da-f:.]+\]|[^\s/:*?#@[\]]+))(?::(\d{1,5}|\*))?(?:\/\*?)?$/i;
/** The ports that an address leaves out. */
const USUAL: Readonly<Record<string, string>> = {http: '80', https: '443'};

/** Null for what names no site. */
export function siteOf(text: string): Site | null {
  const found = SITE.exec(text.trim());
  if (!found) return null;
  const [, scheme = '', every, below, host = '', port = ''] = found;
  const known = {scheme: scheme === '*' ? '' : scheme.toLowerCase(), port: port === '*' ? '' : port};
  if (every) return {...known, host: '', below: true};
  // The parser writes names and addresses as browsers do: lower case, punycode, 127.0.0.1 for 127.1.
  const address = `https://${host}`;
  return URL.canParse(address) ? {...known, host: bare(new URL(address).hostname), below: below !== undefined} : null;
}

/**
 * Whether a password may be put into a page of this origin. `fillNever` wins over `fillOnly`.
 * @param origin such as `https://www.contoso.com`; what is no address of the web is no site that a list can name
 */
export function mayFill({fillOnly, fillNever = []}: Policy, origin: string): boolean {
  const named = (list: readonly string[]) => list.some((text) => isAt(siteOf(text), origin));
  return !named(fillNever) && (fillOnly === undefined || named(fillOnly));
}

function isAt(site: Site | null, origin: string): boolean {
  if (!site || !URL.canParse(origin)) return false;
  const {protocol, hostname, port} = new URL(origin);
  const scheme = protocol.slice(0, -1);
  const usual = USUAL[scheme];
  if (usual === undefined || (site.scheme !== '' && site.scheme !== scheme)) return false;
  if (site.port !== '' && site.port !== (port || usual)) return false;
  const host = bare(hostname);
  return site.host === '' || host === site.host || (site.below && host.endsWith(`.${site.host}`));
}

/** `contoso.com.` is the same host as `contoso.com`: RFC 1034 §3.1. */
const bare = (hostname: string) => hostname.replace(/\.$/, '');
