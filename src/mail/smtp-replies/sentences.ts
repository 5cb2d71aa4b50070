import type {Rule} from './cause';
import {rule} from './pattern';

/** Whole sentences that the lists don't catch. Nextcloud's Dutch speaks of "SNMP" where it means SMTP. */
export const WHOLE: readonly Rule[] = [
  rule('auth-failed-unspecified', /snmp authenticatie fout/),
  rule('wrong-credentials', /snmp gebruikersnaam of wachtwoord/),
  rule('starttls-required', /smtp server requires a secure connection(?! or)/),
  rule(
    'not-authenticated',
    /client was not authenticated|client wurde nicht authentifiziert|cliente no (?:se autentic|est. autentic)/,
  ),
  rule('connect-failed', /sending the e-?mail to the following server failed|couldn't connect to host, port: [^,]+, (?:25|465|587|2525)/),
  rule('auth-failed-unspecified', /login not possible\. please check|no authentication type succeeded|password not accepted from server/),
  rule('protocol-error', /server (?:sent an invalid reply|committed a protocol violation)/),
  rule('recipient-rejected', /recipient address .{1,80} not accepted by the server/),
  rule('send-as-denied', /envelope from address .{1,80} not accepted by the server/),
  rule(
    'connect-failed',
    /code\W{1,4}(?:esocket|econnection)\b|ssmtp: cannot open|error connecting to [\w.-]+:(?:25|465|587|2525)/,
    /smtp.{0,160}curl\W{1,4}7\b|connection could not be established with host|the transport (?:failed to connect|could(?:n't| not) establish a connection)/,
    /smtp[ -](?:\S+ )?connect ?\(\)(?![;)])|connect ?\(\) .{0,24}smtp/,
  ),
  rule('recipient-rejected', /following recipients failed|smtprecipients?refused/),
  rule('auth-failed-unspecified', /smtp.{0,160}curl\W{1,4}67\b|smtpauthenticationerror|mail\.authenticationfailedexception/),
  rule('connect-failed', /smtpconnecterror/),
  rule('unspecified', /smtp error: data not accepted|failure sending mail|transaction failed\. the server response|tried to send .{0,30}mail.{0,9} fail|permanent exception with message/),
];

/** What failed was on this very machine: a template, a file. */
export const LOCAL = /connection: open|pssession|no such file|template.{0,20}not found|\b(?:type|syntax|reference|attribute|name)error\b/;

/** Settings as programs log them: `auth=on` tells of no sign-in that failed. */
export const OPTION = /\b(?:auth|tls|ssl|login|starttls)=\w+/g;
