import {single, url} from './quote';
import {format, type Format} from './settings';

const SMTP_SECURE = {none: "''", starttls: 'PHPMailer::ENCRYPTION_STARTTLS', tls: 'PHPMailer::ENCRYPTION_SMTPS'} as const;

export const phpMailer: Format = format('phpmailer', 'PHPMailer', ({host, port, security, username, password, from, fromName}) =>
  [
    '$mail = new PHPMailer(true);',
    '$mail->isSMTP();',
    "$mail->CharSet = 'UTF-8';",
    `$mail->Host = ${single(host)};`,
    `$mail->Port = ${port};`,
    `$mail->SMTPSecure = ${SMTP_SECURE[security]};`,
    ...(security === 'none' ? ['$mail->SMTPAutoTLS = false;'] : []),
    '$mail->SMTPAuth = true;',
    "$mail->AuthType = 'LOGIN';",
    `$mail->Username = ${single(username)};`,
    `$mail->Password = ${single(password)};`,
    `$mail->setFrom(${single(from)}, ${single(fromName)});`,
    '',
  ].join('\n'),
);

/** Symfony Mailer's DSN for a .env file; percent-encoded, so nothing in it is special there. */
export const symfony: Format = format('symfony', 'Symfony Mailer', ({host, port, security, username, password}) => {
  const scheme = security === 'tls' ? 'smtps' : 'smtp';
  return `MAILER_DSN='${scheme}://${url(username)}:${url(password)}@${host}:${port}${security === 'none' ? '?auto_tls=false' : ''}'\n`;
});

/** Double quotes as phpdotenv reads them: backslash, quote and dollar are escaped. */
const dotenv = (value: string) => `"${value.replace(/[\\"$]/g, '\\$&')}"`;

export const laravel: Format = format('laravel', 'Laravel (.env)', ({host, port, security, username, password, from, fromName}) =>
  [
    'MAIL_MAILER=smtp',
    `MAIL_SCHEME=${security === 'tls' ? 'smtps' : 'smtp'}`,
    `MAIL_HOST=${dotenv(host)}`,
    `MAIL_PORT=${port}`,
    `MAIL_USERNAME=${dotenv(username)}`,
    `MAIL_PASSWORD=${dotenv(password)}`,
    `MAIL_ENCRYPTION=${security === 'none' ? 'null' : security === 'tls' ? 'ssl' : 'tls'}`,
    `MAIL_FROM_ADDRESS=${dotenv(from)}`,
    `MAIL_FROM_NAME=${dotenv(fromName)}`,
    '',
  ].join('\n'),
);

const WPMS_SSL = {none: '', starttls: 'tls', tls: 'ssl'} as const;

/** Constants for `wp-config.php`, as WP Mail SMTP reads them. Source: its documentation, "How to secure SMTP settings by using constants". */
export const wordPress: Format = format('wordpress', 'WordPress (wp-config.php)', ({host, port, security, username, password, from, fromName}) =>
  [
    ['WPMS_ON', 'true'],
    ['WPMS_MAILER', "'smtp'"],
    ['WPMS_SMTP_HOST', single(host)],
    ['WPMS_SMTP_PORT', String(port)],
    ['WPMS_SSL', single(WPMS_SSL[security])],
    ['WPMS_SMTP_AUTH', 'true'],
    ['WPMS_SMTP_AUTOTLS', String(security !== 'none')],
    ['WPMS_SMTP_USER', single(username)],
    ['WPMS_SMTP_PASS', single(password)],
    ['WPMS_MAIL_FROM', single(from)],
    ['WPMS_MAIL_FROM_NAME', single(fromName)],
  ]
    .map(([name, value]) => `define( '${name}', ${value} );\n`)
    .join(''),
);
