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

/**
 * Microsoft 365, worldwide.
 * Source: Microsoft, "How to set up a multifunction device or application to send email using Microsoft 365", option 1.
 */
export const MICROSOFT_365: Provider = {
  id: 'microsoft-365',
  host: 'smtp.office365.com',
  port: 587,
  security: 'starttls',
  auth: 'LOGIN',
};
