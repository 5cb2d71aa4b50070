import {base64} from './quote';
import {format, refuse, type Format, type MailSettings} from './settings';

/**
 * Postfix: `main.cf`, and the password map beside it. Values of a map are taken as they stand, without the blanks around
 * them; the first colon ends the user name. Every sender is rewritten, as Microsoft takes mail from the mailbox alone.
 * Source: Postfix SASL Howto, "Enabling SASL authentication in the Postfix SMTP client".
 */
export const postfix: Format = format('postfix', 'Postfix', (settings) => {
  refuse(settings, /:|^\s/, ['username']);
  refuse(settings, /\s$|^$/, ['password']);
  refuse(settings, /[\s,{}$]/, ['from']);
  const relay = `[${settings.host}]:${settings.port}`;
  const level = settings.security === 'none' ? ['smtp_tls_security_level = none'] : ['smtp_tls_security_level = encrypt'];
  if (settings.security === 'tls') level.push('smtp_tls_wrappermode = yes');
  return [
    '# /etc/postfix/main.cf',
    `relayhost = ${relay}`,
    'smtp_sasl_auth_enable = yes',
    'smtp_sasl_password_maps = texthash:/etc/postfix/sasl_passwd',
    'smtp_sasl_security_options = noanonymous',
    'smtp_sasl_tls_security_options = noanonymous',
    'smtp_sasl_mechanism_filter = login',
    ...level,
    `sender_canonical_maps = static:${settings.from}`,
    '',
    '# /etc/postfix/sasl_passwd (chmod 600)',
    `${relay} ${settings.username}:${settings.password}`,
    '',
  ].join('\n');
});

/**
 * An item of Exim's `client_send`: a colon is doubled in a list, a caret is doubled for NUL's sake, and the backslash
 * keeps the string expansion away from what it would take for its own. Blanks at the ends would be dropped, and a
 * backslash at the end would join the next line: both are written as numbers.
 * Source: Exim specification, "The plaintext authenticator", "String expansions".
 */
function eximItem(value: string): string {
  return value
    .replaceAll('\\', '\\x5c')
    .replace(/[${}]/g, '\\$&')
    .replaceAll('^', '^^')
    .replaceAll(':', '::')
    .replace(/^ | $/g, '\\x20');
}

export const exim: Format = format('exim', 'Exim', (settings) => {
  refuse(settings, /^$/, ['username', 'password']);
  refuse(settings, /[\s:"]/, ['from']);
  return [
    'begin routers',
    '',
    'smarthost:',
    '  driver = manualroute',
    '  domains = ! +local_domains',
    '  transport = smarthost_smtp',
    `  route_list = * ${settings.host.replaceAll(':', '::')}::${settings.port} byname`,
    '',
    'begin transports',
    '',
    'smarthost_smtp:',
    '  driver = smtp',
    ...(settings.security === 'tls' ? ['  protocol = smtps'] : []),
    ...(settings.security === 'none' ? [] : ['  hosts_require_tls = *']),
    '  hosts_require_auth = *',
    `  return_path = ${eximItem(settings.from).replaceAll('^^', '^')}`,
    '',
    'begin authenticators',
    '',
    'smarthost_login:',
    '  driver = plaintext',
    '  public_name = LOGIN',
    `  client_send = : ${eximItem(settings.username)} : ${eximItem(settings.password)}`,
    '',
  ].join('\n');
});

/**
 * sendmail: `sendmail.mc` and the authinfo map. Base64 (`U=`, `P=`) spares every question of quoting.
 * Source: sendmail, cf/README, "SMTP AUTHENTICATION".
 */
export const sendmail: Format = format('sendmail', 'sendmail', (settings) =>
  [
    'dnl /etc/mail/sendmail.mc',
    `define(\`SMART_HOST', \`[${settings.host}]')dnl`,
    `define(\`RELAY_MAILER_ARGS', \`TCP $h ${settings.port}')dnl`,
    `define(\`ESMTP_MAILER_ARGS', \`TCP $h ${settings.port}')dnl`,
    "define(`confAUTH_MECHANISMS', `LOGIN')dnl",
    "FEATURE(`authinfo', `hash -o /etc/mail/authinfo.db')dnl",
    '',
    '# /etc/mail/authinfo (chmod 600), then: makemap hash /etc/mail/authinfo < /etc/mail/authinfo',
    `AuthInfo:${settings.host} "U=${base64(settings.username)}" "P=${base64(settings.password)}" "M:LOGIN"`,
    '',
  ].join('\n'),
);

/** In msmtp's file double quotes at both ends of a value are taken off, and nothing inside is special. */
const msmtpValue = (value: string) => `"${value}"`;

export const msmtp: Format = format('msmtp', 'msmtp', ({host, port, security, username, password, from}) =>
  [
    '# ~/.msmtprc (chmod 600)',
    'defaults',
    'auth login',
    `tls ${security === 'none' ? 'off' : 'on'}`,
    `tls_starttls ${security === 'starttls' ? 'on' : 'off'}`,
    '',
    'account default',
    `host ${host}`,
    `port ${port}`,
    `from ${msmtpValue(from)}`,
    `user ${msmtpValue(username)}`,
    `password ${msmtpValue(password)}`,
    '',
  ].join('\n'),
);

/** ssmtp splits its lines at blanks, `=`, `:` and `#`, and knows no quotes. Source: ssmtp 2.64, `read_config`. */
export const ssmtp: Format = format('ssmtp', 'ssmtp', (settings: MailSettings) => {
  refuse(settings, /[\s=:#]|^$/, ['username', 'password', 'from']);
  return [
    '# /etc/ssmtp/ssmtp.conf (chmod 640)',
    `root=${settings.from}`,
    `mailhub=${settings.host}:${settings.port}`,
    ...(settings.security === 'none' ? [] : ['UseTLS=YES']),
    ...(settings.security === 'starttls' ? ['UseSTARTTLS=YES'] : []),
    'AuthMethod=LOGIN',
    `AuthUser=${settings.username}`,
    `AuthPass=${settings.password}`,
    'FromLineOverride=YES',
    '',
  ].join('\n');
});
