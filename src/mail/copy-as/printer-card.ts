import type {MailSettings} from './settings';

/** What to read off, or print, at a printer or scanner with a small screen. */
export interface PrinterCard {
  readonly rows: readonly {readonly label: 'mailCardServer' | 'mailCardPort' | 'mailCardEncryption' | 'mailCardUser' | 'mailCardSender'; readonly value: string}[];
  /** In groups of four characters; the gaps between them are not typed. */
  readonly password: readonly string[];
}

const ENCRYPTION = {none: '–', starttls: 'STARTTLS', tls: 'SSL/TLS'} as const;

/** The card holds the password: it is shown, or printed, and not kept. */
export function printerCard({host, port, security, username, password, from}: MailSettings): PrinterCard {
  return {
    rows: [
      {label: 'mailCardServer', value: host},
      {label: 'mailCardPort', value: String(port)},
      {label: 'mailCardEncryption', value: ENCRYPTION[security]},
      {label: 'mailCardUser', value: username},
      {label: 'mailCardSender', value: from},
    ],
    password: password.match(/.{1,4}/gsu) ?? [],
  };
}
