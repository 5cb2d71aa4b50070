/**
 * How the connection is protected.
 * `none`: never. `starttls`: plain first, then STARTTLS (RFC 3207). `tls`: implicit TLS from the first byte (RFC 8314).
 */
export type Security = 'none' | 'starttls' | 'tls';

/** Where a form is to send its mail. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  readonly security: Security;
}

/** What a mail server wants to be told. */
export interface Provider extends MailServer {
  readonly id: string;
  /** The SASL mechanism to choose where a form asks. Exchange Online offers LOGIN and XOAUTH2 only. */
  readonly auth: 'LOGIN';
}

/** All of Exchange Online differs in the host alone: port 587, STARTTLS, LOGIN. Port 465 is not offered. */
const exchangeOnline = (id: string, host: string): Provider => ({id, host, port: 587, security: 'starttls', auth: 'LOGIN'});

/**
 * Microsoft 365, worldwide.
 * Source: Microsoft, "How to set up a multifunction device or application to send email using Microsoft 365", option 1.
 */
export const MICROSOFT_365: Provider = exchangeOnline('microsoft-365', 'smtp.office365.com');

/** US Government, GCC High. GCC (without "High") uses the worldwide host. Source: a Postfix log of a live tenant. */
export const GCC_HIGH: Provider = exchangeOnline('microsoft-365-gcc-high', 'smtp.office365.us');

/** Microsoft 365 run by 21Vianet in China. Source: Microsoft's zh-cn documentation and many public set-ups. */
export const VIANET_21: Provider = exchangeOnline('microsoft-365-21vianet', 'smtp.partner.outlook.cn');

/**
 * For devices that know TLS 1.0 and 1.1 only; works once an administrator has allowed it for the organisation.
 * Source: Exchange team, "New opt-in endpoint available for SMTP AUTH clients still needing legacy TLS".
 */
export const LEGACY_TLS: Provider = exchangeOnline('microsoft-365-legacy-tls', 'smtp-legacy.office365.com');

/** What a person may pick from, likeliest first. The host of the US Department of Defense isn't known, so it isn't here. */
export const PRESETS: readonly Provider[] = [MICROSOFT_365, GCC_HIGH, VIANET_21, LEGACY_TLS];

/**
 * The preset for a password that was made on a page of this origin, such as `https://mysignins.microsoft.com`.
 * null: no preset is known. A personal account (account.live.com) is null too, as its password opens no SMTP server.
 */
export function providerForOrigin(origin: string): Provider | null {
  const host = /^https:\/\/([^/:]+)$/.exec(origin)?.[1];
  if (host === 'account.activedirectory.windowsazure.com' || host === 'mysignins.microsoft.com') return MICROSOFT_365;
  if (host === 'account.activedirectory.windowsazure.us' || host === 'mysignins.azure.us') return GCC_HIGH;
  if (host === 'account.activedirectory.windowsazure.cn') return VIANET_21;
  return null;
}

/** The preset that a server is; null for one of the user's own, or of the organisation's. */
export function presetOf({host, port, security}: MailServer, presets: readonly Provider[] = PRESETS): Provider | null {
  return presets.find((preset) => preset.host === host && preset.port === port && preset.security === security) ?? null;
}

/** A host name or an address, as far as a form would take it. @param text without white space around it */
export function isHost(text: string): boolean {
  return /^(?=.{1,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)*[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$|^\[?[\da-f:.]{3,39}\]?$/i.test(text);
}

/** A port as text, 1 to 65535; null for anything else. */
export function portOf(text: string): number | null {
  const port = Number(text);
  return /^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535 ? port : null;
}
