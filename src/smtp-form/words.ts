/** Texts made comparable: small letters, no accents, identifiers split into their words. */

/** Texts kept in each memory: rows of a table repeat their words, and hardly a page has more. */
export const MOST = 5000;

/** Runs of digits that are no port of outgoing mail are all alike: thousands of rows of a table are worked out once. */
export function withoutNumbers(text: string): string {
  return !/\d\d/.test(text) ? text : text.replace(/\d+/g, (number) => (number.length < 2 || /^(?:25|465|587|2525)$/.test(number) ? number : '00'));
}

/** The same function, with a memory of what it gave for texts that differ in numbers alone. */
function remembered(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text === '') return '';
    const key = withoutNumbers(text);
    let made = known.get(key);
    if (made === undefined) {
      if (known.size >= MOST) known.clear();
      known.set(key, (made = make(key)));
    }
    return made;
  };
}

/** Letters that Unicode does not take apart. */
const UNMARKED: Readonly<Record<string, string>> = {ı: 'i', ə: 'e', ł: 'l', ø: 'o', æ: 'ae', ß: 'ss', đ: 'd'};

/** A label or a sentence. Apostrophes part words: `nom d hote`. */
export const plain = remembered((text) => {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[ıəłøæßđ]/g, (letter) => UNMARKED[letter] ?? letter).replace(/[_\s'’]+/g, ' ').trim();
});

/** Words that authors run together: `smtphost`, `mailserver`, `authuser`. */
const RUN_TOGETHER = /smtp(?!s(?:host|port|server)?\b)(?=[a-z]{3})|(?:imap|pop3|mail|email|auth|from|sender|user|host|server|use)(?=(?:host|server|port|user|name|pass|pwd|login|account|address|addr|from|sender|secur|encrypt|tls|ssl|auth|smtp|relay|protocol|domain|recipient|email|to\b))/g;

/** An identifier: `v_smtp_relay_host`, `smtpFromAddress`, `settings[smtp][host]`, `EMAIL_USE_TLS`. */
export const identifier = remembered((text) => {
  const split = text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase();
  return split.replace(/\be mail/g, 'email').replace(/start tls/g, 'starttls').replace(RUN_TOGETHER, '$& ').trim();
});

/** A text as it is; of one that was never translated, such as `{smtp.enableStartTLS}`, the last part, for the rest says where it is kept. */
export function translated(text: string): string {
  const [, key] = /^\{?(?:[\w-]+[.:])*([a-z_][\w-]{2,})\}?$/i.exec(text) ?? [];
  return key && (/[{.:]/.test(text.slice(0, -1)) || /[a-z][A-Z]/.test(key)) ? identifier(key).replace(/^(?:lbl|label|txt|text|msg) /, '') : text;
}
