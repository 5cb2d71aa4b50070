/** Where a page comes from, and what that means for filling a password into it. */

/** `secure`: https or this very machine. `private`: plain http in the user's own network. `open`: plain http. */
export type Safety = 'secure' | 'private' | 'open';

/** @param origin such as `http://192.168.1.20`; what is no address counts as open. */
export function safetyOf(origin: string): Safety {
  if (!URL.canParse(origin)) return 'open';
  const {protocol, hostname} = new URL(origin);
  if (protocol === 'https:' || isLoopback(hostname)) return 'secure';
  return isPrivate(hostname) ? 'private' : 'open';
}

/** RFC 6761 §6.3 (localhost), RFC 1122 §3.2.1.3 (127/8), RFC 4291 §2.5.3 (::1). */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || /^127(?:\.\d+){3}$/.test(hostname) || hostname === '[::1]';
}

/** RFC 1918 and RFC 3927 for IPv4, RFC 4193 and RFC 4291 for IPv6, and the names that only a local network knows. */
export function isPrivate(hostname: string): boolean {
  return (
    /^(?:10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.)[\d.]+$/.test(hostname) ||
    /^\[(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/.test(hostname) ||
    /\.(?:local|lan|home|internal|intranet|home\.arpa)$|^fritz\.box$/.test(hostname) ||
    !/[.:]/.test(hostname)
  );
}

/** A site as a person names it: without the scheme; the path of a file. */
export function siteName(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host || origin : origin;
}

/** Good enough to be a mailbox address: one @, a name before it, a domain with a dot after it, no blanks. */
export function isMailbox(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text);
}
