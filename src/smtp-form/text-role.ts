/** What one text says of a field: its label, its name, its example. */
import type {Role} from './role';
import {Field, fieldWords} from './vocabulary';

/** What a text can say besides a role: `never` what is no field of ours, `address` a mail address of somebody. */
type Word = Role | 'never' | 'address' | 'again' | '';

/** One box for both: "Server name & port", "host:port". */
export const AND_PORT = /(?:[&/:+：／]| (?:and|und|et|y|e|i|a|en|og|och|ja|si|ve|и|та|και) ?) ?(?:[^\s]+[ -])?[^\s&]*(?:port|puert|poort|порт|θυρα|端口|連接埠|ホート|포트)[^\s]*$/;

/** "User/ApiKey", "Password or API key": one box for either. */
const OR_KEY = /(?:\/ ?| or )(?:api ?|access )?(?:key|token)$/;

/** "Send to", "To address", `mail_to`: whom mails go to, but not what one connects to. In a sentence it is any word: "the account used to send". */
const TO = /^to\b|(?<!connect )\bto(?: (?:e-?mail|addr\w*|user|name)(?: addr\w*)?)?[ :*]*$/;

/**
 * What one text says. The order decides where several words stand together: "SMTP server port" is a port, "mail server
 * user name" a user name, "server requires authentication" an authentication.
 */
export function wordOf(text: string): Word {
  if (!text) return '';
  // "No-reply address" is a sender's where nothing else is.
  if (/\bno ?-?reply/.test(text) && !fieldWords.says(text, Field.FROM)) return 'address';
  const never = fieldWords.says(text.replace(OR_KEY, ''), Field.NEVER | Field.TEST | Field.RECIPIENT) || TO.test(text);
  // Asked for once more, to try the settings out.
  if (fieldWords.says(text, Field.TEST) && fieldWords.says(text, Field.PASSWORD)) return 'never';
  // How one signs in, whatever the connection is.
  if (/\bsecure (?:password )?auth/.test(text)) return 'never';
  // What STARTTLS is there for: not a box that allows them.
  if (fieldWords.says(text, Field.SECURITY) && fieldWords.says(text.replace(/\bfor insecure connections?\b/, ''), Field.NOT_SECURITY)) return 'never';
  if (fieldWords.says(text, Field.FROM) && !fieldWords.says(text, Field.PASSWORD) && !fieldWords.says(text, Field.PORT)) {
    if (/\bdomain\b/.test(text)) return 'never';
    // Where bounces go is no sender.
    if (/\b(?:envelope|return)\b/.test(text)) return 'never';
    if (fieldWords.says(text, Field.HOST) && !fieldWords.says(text, Field.ADDRESS)) return never ? 'never' : 'smtp-host';
    if (fieldWords.says(text, Field.USER) && /\baccount\b/.test(text)) return fieldWords.says(text, Field.OUTGOING) ? 'smtp-username' : 'never';
    return fieldWords.says(text, Field.NAME) && !/\b(?:address|user ?name)\b/.test(text) && !mailWord(text) ? 'from-name' : 'from-address';
  }
  if (fieldWords.says(text, Field.AGAIN) && fieldWords.says(text, Field.PASSWORD)) return 'again';
  if (fieldWords.says(text, Field.SECURITY) && !fieldWords.says(text, Field.PASSWORD)) return 'smtp-security';
  if (never && !/\b(?:smtp|auth|server)\b/.test(text) && !/\burl\b/.test(text)) return 'never';
  if (fieldWords.says(text, Field.PASSWORD)) return 'smtp-password';
  if (fieldWords.says(text, Field.PORT)) return fieldWords.says(text, Field.HOST) && AND_PORT.test(text) ? 'smtp-host' : 'smtp-port';
  if (fieldWords.says(text, Field.AUTH) && fieldWords.says(text, Field.USER)) return 'smtp-username';
  if (fieldWords.says(text, Field.AUTH)) return 'smtp-auth';
  if (fieldWords.says(text, Field.USER)) return 'smtp-username';
  if (/\b(?:smtp|mail|server) url\b|\burl smtp\b/.test(text)) return 'smtp-host';
  if (never) return 'never';
  // The mail address of a server's administrator is no server.
  if (fieldWords.says(text, Field.HOST) && !fieldWords.says(text, Field.MAILBOX)) return 'smtp-host';
  // An address of whatever: "Nexus address".
  return fieldWords.says(text, Field.ADDRESS) && (fieldWords.says(text, Field.MAIL | Field.MAILBOX) || !text.includes(' ') || text.includes('@')) ? 'address' : '';
}

function mailWord(text: string): boolean {
  return /\b(?:e-?mail)\b/.test(text) && !fieldWords.says(text.replace(/\be-?mail\b/g, ''), Field.NAME);
}
