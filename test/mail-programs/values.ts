import type {MailSettings} from '../../src/mail/copy-as/settings';

/** Values that quoting gets wrong: each was the undoing of some format. */
export const NASTY: readonly string[] = [
  'abcdefghijklmnop',
  `quo"te'bo\`th`,
  `it's`,
  '"double"',
  'back\\slash\\',
  'trailing\\',
  '$HOME ${HOME} $(id) `id`',
  '%s %(user)s %%',
  '#hash ;semi',
  'a=b:c,d|e&f>g',
  '{{braces}} ^^caret^ !bang ~',
  ' outer blanks ',
  'ünïcödé 密码 🔑',
  '-dash',
  "'''\"\"\"```",
  '@file',
  '\\n\\t\\x41\\u0041',
  'null',
];

export function settings(change: Partial<MailSettings> = {}): MailSettings {
  return {host: 'localhost', port: 587, security: 'starttls', username: 'scan@contoso.com', password: 'abcdefghijklmnop', from: 'scan@contoso.com', fromName: 'Scanner', ...change};
}
