/**
 * How the connection is protected.
 * `none`: never. `starttls`: plain first, then STARTTLS (RFC 3207). `tls`: implicit TLS from the first byte (RFC 8314).
 */
export type Security = 'none' | 'starttls' | 'tls';

/** What a mail server wants to be told. */
export interface Provider {
  readonly id: string;
  readonly host: string;
  readonly port: number;
  readonly security: Security;
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
