import {json, single} from './quote';
import {format, type Format} from './settings';

export const nodemailer: Format = format('nodemailer', 'Nodemailer', ({host, port, security, username, password, from, fromName}) =>
  [
    'const transporter = nodemailer.createTransport({',
    `  host: ${json(host)},`,
    `  port: ${port},`,
    `  secure: ${security === 'tls'},`,
    ...(security === 'starttls' ? ['  requireTLS: true,'] : security === 'none' ? ['  ignoreTLS: true,'] : []),
    '  authMethod: "LOGIN",',
    `  auth: {user: ${json(username)}, pass: ${json(password)}},`,
    '}, {',
    `  from: {name: ${json(fromName)}, address: ${json(from)}},`,
    '});',
    '',
  ].join('\n'),
);

/** Python reads JSON's strings as its own. `formataddr` quotes the name. */
export const django: Format = format('django', 'Django', ({host, port, security, username, password, from, fromName}) =>
  [
    'from email.utils import formataddr',
    '',
    'EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"',
    `EMAIL_HOST = ${json(host)}`,
    `EMAIL_PORT = ${port}`,
    `EMAIL_USE_TLS = ${security === 'starttls' ? 'True' : 'False'}`,
    `EMAIL_USE_SSL = ${security === 'tls' ? 'True' : 'False'}`,
    `EMAIL_HOST_USER = ${json(username)}`,
    `EMAIL_HOST_PASSWORD = ${json(password)}`,
    `DEFAULT_FROM_EMAIL = formataddr((${json(fromName)}, ${json(from)}))`,
    '',
  ].join('\n'),
);

export const rails: Format = format('rails', 'Rails', ({host, port, security, username, password, from}) =>
  [
    'config.action_mailer.delivery_method = :smtp',
    'config.action_mailer.smtp_settings = {',
    `  address: ${single(host)},`,
    `  port: ${port},`,
    `  user_name: ${single(username)},`,
    `  password: ${single(password)},`,
    '  authentication: :login,',
    `  enable_starttls: ${security === 'starttls'},`,
    `  ssl: ${security === 'tls'}`,
    '}',
    `config.action_mailer.default_options = {from: ${single(from)}}`,
    '',
  ].join('\n'),
);

export const aspNet: Format = format('aspnet', 'ASP.NET (appsettings.json)', ({host, port, security, username, password, from, fromName}) =>
  `${JSON.stringify({Smtp: {Host: host, Port: port, Security: {none: 'None', starttls: 'StartTls', tls: 'SslOnConnect'}[security], UserName: username, Password: password, From: from, FromName: fromName}}, null, 2)}\n`,
);

/** Go's own `smtp.PlainAuth` won't do: Exchange Online offers LOGIN and XOAUTH2 only. */
export const go: Format = format('go', 'Go', ({host, port, security, username, password, from}) =>
  [
    'package mail',
    '',
    'import (',
    ...(security === 'tls' ? ['\t"crypto/tls"'] : []),
    '\t"errors"',
    '\t"net/smtp"',
    ')',
    '',
    'type loginAuth struct{ username, password string }',
    '',
    'func (a loginAuth) Start(server *smtp.ServerInfo) (string, []byte, error) {',
    ...(security === 'none' ? [] : ['\tif !server.TLS {', '\t\treturn "", nil, errors.New("no encryption")', '\t}']),
    '\treturn "LOGIN", nil, nil',
    '}',
    '',
    'func (a loginAuth) Next(prompt []byte, more bool) ([]byte, error) {',
    '\tswitch {',
    '\tcase !more:',
    '\t\treturn nil, nil',
    '\tcase string(prompt) == "Username:":',
    '\t\treturn []byte(a.username), nil',
    '\tcase string(prompt) == "Password:":',
    '\t\treturn []byte(a.password), nil',
    '\t}',
    '\treturn nil, errors.New("unexpected prompt")',
    '}',
    '',
    'func Send(to []string, message []byte) error {',
    `\tauth := loginAuth{${json(username)}, ${json(password)}}`,
    ...(security === 'tls'
      ? [
          `\tconn, err := tls.Dial("tcp", ${json(`${host}:${port}`)}, nil)`,
          '\tif err != nil {',
          '\t\treturn err',
          '\t}',
          `\tclient, err := smtp.NewClient(conn, ${json(host)})`,
          '\tif err != nil {',
          '\t\treturn err',
          '\t}',
          '\tdefer client.Close()',
          '\tif err := client.Auth(auth); err != nil {',
          '\t\treturn err',
          '\t}',
          `\tif err := client.Mail(${json(from)}); err != nil {`,
          '\t\treturn err',
          '\t}',
          '\tfor _, one := range to {',
          '\t\tif err := client.Rcpt(one); err != nil {',
          '\t\t\treturn err',
          '\t\t}',
          '\t}',
          '\tbody, err := client.Data()',
          '\tif err != nil {',
          '\t\treturn err',
          '\t}',
          '\tif _, err := body.Write(message); err != nil {',
          '\t\treturn err',
          '\t}',
          '\tif err := body.Close(); err != nil {',
          '\t\treturn err',
          '\t}',
          '\treturn client.Quit()',
        ]
      : [`\treturn smtp.SendMail(${json(`${host}:${port}`)}, auth, ${json(from)}, to, message)`]),
    '}',
    '',
  ].join('\n'),
);
