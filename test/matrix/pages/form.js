/**
 * The form that every page of the matrix builds, each with its own library. `?variant=` chooses how it behaves:
 * plain      text, number, password and a native list
 * switches   a check box, radio buttons, a port that takes digits only, a host that is taken over after a pause
 * dependent  fields that appear once SMTP is chosen, and two that are disabled until authentication is on
 * redraw     every element is built anew after each change
 * kit        the library's own controls, where it has some
 */
export const variant = new URLSearchParams(location.search).get('variant') ?? 'plain';

export const MODES = [
  {value: 'none', text: 'None'},
  {value: 'ssl', text: 'SSL/TLS'},
  {value: 'starttls', text: 'STARTTLS'},
];
export const MAILERS = [
  {value: 'mail', text: 'PHP mail()'},
  {value: 'smtp', text: 'SMTP'},
];

/** What the form holds before anybody touches it. */
export const initial = {mailer: 'mail', auth: false, security: 'none', host: '', port: '25', user: '', pass: '', from: ''};

const HOST = {key: 'host', kind: 'text', label: 'SMTP host'};
const PORT = {key: 'port', kind: 'number', label: 'SMTP port'};
const SECURITY = {key: 'security', kind: 'list', label: 'Encryption', options: MODES};
const AUTH = {key: 'auth', kind: 'tick', label: 'Use authentication'};
const USER = {key: 'user', kind: 'text', label: 'User name'};
const PASS = {key: 'pass', kind: 'password', label: 'Password'};
const FROM = {key: 'from', kind: 'text', label: 'Sender address'};
const PLAIN = [HOST, PORT, SECURITY, USER, PASS, FROM];
const isSmtp = (state) => state.mailer === 'smtp';
const isAuth = (state) => state.auth;

const FIELDS = {
  plain: PLAIN,
  switches: [{...HOST, late: true}, {...PORT, kind: 'digits'}, {...SECURITY, kind: 'radio'}, AUTH, USER, PASS, FROM],
  dependent: [
    {key: 'mailer', kind: 'list', label: 'Send with', options: MAILERS},
    {...HOST, shown: isSmtp},
    {...PORT, shown: isSmtp},
    {...SECURITY, shown: isSmtp},
    {...AUTH, shown: isSmtp},
    {...USER, shown: isSmtp, enabled: isAuth},
    {...PASS, shown: isSmtp, enabled: isAuth},
    {...FROM, shown: isSmtp},
  ],
  redraw: PLAIN,
  kit: [HOST, PORT, SECURITY, AUTH, USER, PASS, FROM],
};

export const fields = FIELDS[variant];
export const redraws = variant === 'redraw';
export const TITLE = 'E-mail settings';

export const isShown = (field, state) => field.shown?.(state) ?? true;
export const isEnabled = (field, state) => field.enabled?.(state) ?? true;
export const digits = (text) => text.replace(/\D/g, '').slice(0, 5);

/** Takes a value over after a pause, as forms do that check what was typed. */
const timers = new Map();
export function afterPause(key, take) {
  clearTimeout(timers.get(key));
  timers.set(key, setTimeout(take, 200));
}

/** Lets the test ask what the library itself holds: what it would submit. */
export function submits(state) {
  window.submitted = state;
}
