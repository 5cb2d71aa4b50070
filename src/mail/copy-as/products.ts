import {json, single} from './quote';
import {format, refuse, type Format, type MailSettings, type TextField, UnwritableValue} from './settings';

/**
 * A value of go-ini: in backquotes all stands as it is; in three double quotes too, which serves a value with a
 * backquote. `%(name)s` is replaced in either, so it can't be written.
 * Source: go-ini, "Working with values"; Gitea and Grafana, notes on special characters in passwords.
 */
function ini(settings: MailSettings, field: TextField): string {
  const value = settings[field];
  refuse(settings, /%\([^)]*\)s/, [field]);
  if (!value.includes('`')) return `\`${value}\``;
  if (!value.includes('"""') && !value.endsWith('"')) return `"""${value}"""`;
  throw new UnwritableValue(field, 'mailUnwritableCharacter');
}

const FIELDS: readonly TextField[] = ['username', 'password', 'from', 'fromName'];

/** Grafana replaces `${…}` and `$__env{…}` in its own file. */
export const grafana: Format = format('grafana', 'Grafana (grafana.ini)', (settings) => {
  refuse(settings, /\$\{|\$__/, FIELDS);
  return [
    '[smtp]',
    'enabled = true',
    `host = ${settings.host}:${settings.port}`,
    `user = ${ini(settings, 'username')}`,
    `password = ${ini(settings, 'password')}`,
    `from_address = ${ini(settings, 'from')}`,
    `from_name = ${ini(settings, 'fromName')}`,
    `startTLS_policy = ${settings.security === 'starttls' ? 'MandatoryStartTLS' : 'NoStartTLS'}`,
    '',
  ].join('\n');
});

const GITEA_PROTOCOL = {none: 'smtp', starttls: 'smtp+starttls', tls: 'smtps'} as const;

export const gitea: Format = format('gitea', 'Gitea (app.ini)', (settings) =>
  [
    '[mailer]',
    'ENABLED = true',
    `PROTOCOL = ${GITEA_PROTOCOL[settings.security]}`,
    `SMTP_ADDR = ${settings.host}`,
    `SMTP_PORT = ${settings.port}`,
    `USER = ${ini(settings, 'username')}`,
    `PASSWD = ${ini(settings, 'password')}`,
    `FROM = ${ini({...settings, from: `"${settings.fromName.replace(/["\\]/g, '\\$&')}" <${settings.from}>`}, 'from')}`,
    '',
  ].join('\n'),
);

export const gitlab: Format = format('gitlab', 'GitLab (gitlab.rb)', ({host, port, security, username, password, from, fromName}) =>
  [
    "gitlab_rails['smtp_enable'] = true",
    `gitlab_rails['smtp_address'] = ${single(host)}`,
    `gitlab_rails['smtp_port'] = ${port}`,
    `gitlab_rails['smtp_user_name'] = ${single(username)}`,
    `gitlab_rails['smtp_password'] = ${single(password)}`,
    "gitlab_rails['smtp_authentication'] = 'login'",
    `gitlab_rails['smtp_enable_starttls_auto'] = ${security === 'starttls'}`,
    `gitlab_rails['smtp_tls'] = ${security === 'tls'}`,
    `gitlab_rails['gitlab_email_from'] = ${single(from)}`,
    `gitlab_rails['gitlab_email_display_name'] = ${single(fromName)}`,
    '',
  ].join('\n'),
);

/** The Mailer plugin's settings. In configuration as code `${…}` is a variable, `^${…}` isn't. */
export const jenkins: Format = format('jenkins', 'Jenkins (configuration as code)', ({host, port, security, username, password, from}) => {
  const value = (text: string) => json(text.replaceAll('${', '^${'));
  return [
    'jenkins: {}',
    'unclassified:',
    '  location:',
    `    adminAddress: ${value(from)}`,
    '  mailer:',
    `    smtpHost: ${value(host)}`,
    `    smtpPort: "${port}"`,
    `    useSsl: ${security === 'tls'}`,
    `    useTls: ${security === 'starttls'}`,
    '    authentication:',
    `      username: ${value(username)}`,
    `      password: ${value(password)}`,
    '',
  ].join('\n');
});

export const homeAssistant: Format = format('home-assistant', 'Home Assistant', ({host, port, security, username, password, from, fromName}) =>
  [
    'notify:',
    '  - platform: smtp',
    '    name: mail',
    `    server: ${json(host)}`,
    `    port: ${port}`,
    `    encryption: ${security}`,
    `    username: ${json(username)}`,
    `    password: ${json(password)}`,
    `    sender: ${json(from)}`,
    `    sender_name: ${json(fromName)}`,
    `    recipient: ${json(from)}`,
    '',
  ].join('\n'),
);

/**
 * A value of a Java properties file: backslash escapes, all beyond ASCII as \uXXXX. Spring replaces `${…}`; a placeholder
 * without a name, whose default is the dollar, leaves the dollar standing.
 * Sources: java.util.Properties.load; Spring Boot, "Property placeholders".
 */
function property(value: string): string {
  return value
    .replaceAll('${', '${:$}{')
    .replaceAll('\\', '\\\\')
    .replace(/^ /, '\\ ')
    .replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

export const springBoot: Format = format('spring-boot', 'Spring Boot (application.properties)', ({host, port, security, username, password, from}) =>
  [
    `spring.mail.host=${host}`,
    `spring.mail.port=${port}`,
    `spring.mail.username=${property(username)}`,
    `spring.mail.password=${property(password)}`,
    'spring.mail.properties.mail.smtp.auth=true',
    'spring.mail.properties.mail.smtp.auth.mechanisms=LOGIN',
    `spring.mail.properties.mail.smtp.starttls.enable=${security === 'starttls'}`,
    `spring.mail.properties.mail.smtp.starttls.required=${security === 'starttls'}`,
    `spring.mail.properties.mail.smtp.ssl.enable=${security === 'tls'}`,
    `spring.mail.properties.mail.smtp.from=${property(from)}`,
    '',
  ].join('\n'),
);
