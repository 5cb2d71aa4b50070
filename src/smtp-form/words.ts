/** Texts made comparable: small letters, no accents, identifiers split into their words. */

/** Letters that Unicode does not take apart. */
const UNMARKED: Readonly<Record<string, string>> = {ı: 'i', ł: 'l', ø: 'o', æ: 'ae', ß: 'ss', đ: 'd'};

/** A label or a sentence. Apostrophes part words: `nom d hote`. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[ıłøæßđ]/g, (letter) => UNMARKED[letter] ?? letter).replace(/[_\s'’]+/g, ' ').trim();
}

/** Words that authors run together: `smtphost`, `mailserver`, `authuser`. */
const RUN_TOGETHER = /(smtp|imap|pop3|mail|email|auth|from|sender|user|host|server|use)(?=(?:host|server|port|user|name|pass|pwd|login|account|address|addr|from|sender|secur|encrypt|tls|ssl|auth|smtp|relay|protocol|domain|recipient|to\b))/g;

/** An identifier: `v_smtp_relay_host`, `smtpFromAddress`, `settings[smtp][host]`, `EMAIL_USE_TLS`. */
export function identifier(text: string): string {
  const split = text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase();
  return split.replace(/\be mail/g, 'email').replace(/start tls/g, 'starttls').replace(RUN_TOGETHER, '$1 ').trim();
}
