import {shell} from './quote';
import {format, refuse, type Format, type MailSettings, UnwritableValue, type TextField} from './settings';

/**
 * A value of a .env file, as Node.js, dotenv, Docker Compose and a shell read it alike: in single quotes nothing is
 * special. A value with a single quote goes into double quotes if nothing in it is special there, else into backquotes,
 * which only dotenv and Node.js know.
 * @throws {UnwritableValue} if it holds all three kinds of quotes
 */
function env(settings: MailSettings, field: TextField): string {
  const value = settings[field];
  if (!value.includes("'")) return `'${value}'`;
  if (!/["$`\\]/.test(value)) return `"${value}"`;
  if (!value.includes('`')) return `\`${value}\``;
  throw new UnwritableValue(field, 'mailUnwritableCharacter');
}

export const environment: Format = format('env', 'Environment variables (.env)', (settings) =>
  [
    `SMTP_HOST=${env(settings, 'host')}`,
    `SMTP_PORT=${settings.port}`,
    `SMTP_SECURITY=${settings.security}`,
    `SMTP_USER=${env(settings, 'username')}`,
    `SMTP_PASSWORD=${env(settings, 'password')}`,
    `SMTP_FROM=${env(settings, 'from')}`,
    `SMTP_FROM_NAME=${env(settings, 'fromName')}`,
    '',
  ].join('\n'),
);

const SWAKS_TLS = {none: '', starttls: ' --tls', tls: ' --tlsc'} as const;

/** Sends a test mail to the sender. swaks takes a value that begins with a dash for an option. */
export const swaks: Format = format('swaks', 'swaks', (settings) => {
  refuse(settings, /^-|^<.*>$|^$/, ['username', 'password', 'from']);
  return [
    `swaks --server ${shell(settings.host)} --port ${settings.port}${SWAKS_TLS[settings.security]} --auth LOGIN \\`,
    `  --auth-user ${shell(settings.username)} --auth-password ${shell(settings.password)} \\`,
    `  --from ${shell(settings.from)} --to ${shell(settings.from)}`,
    '',
  ].join('\n');
});

/** Sends a test mail to the sender. curl splits user and password at the first colon. */
export const curl: Format = format('curl', 'curl', (settings) => {
  refuse(settings, /:/, ['username']);
  const scheme = settings.security === 'tls' ? 'smtps' : 'smtp';
  const from = `${settings.fromName.replace(/["\\]/g, '\\$&')}`;
  return [
    `printf '%s\\r\\n' ${shell(`From: "${from}" <${settings.from}>`)} ${shell(`To: <${settings.from}>`)} 'Subject: Test' '' 'It works.' |`,
    `curl --url ${shell(`${scheme}://${settings.host}:${settings.port}`)}${settings.security === 'starttls' ? ' --ssl-reqd' : ''} --login-options AUTH=LOGIN \\`,
    `  --user ${shell(`${settings.username}:${settings.password}`)} \\`,
    `  --mail-from ${shell(settings.from)} --mail-rcpt ${shell(settings.from)} --upload-file -`,
    '',
  ].join('\n');
});
