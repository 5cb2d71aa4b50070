import {describe, expect, it} from 'vitest';
import {diagnose, type PageText} from '../../../src/mail/smtp-replies/diagnose';

const page = (text: string, where: PageText['where'] = 'alert', newness = 0): PageText => ({text, where, newness});
const UNSUCCESSFUL = '535 5.7.3 Authentication unsuccessful [AM6P195CA0081.EURP195.PROD.OUTLOOK.COM]';
const MAILBOX = 'anna@contoso.com';
const form = {host: 'smtp.office365.com', port: '587', security: 'starttls', username: MAILBOX, from: MAILBOX, mailbox: MAILBOX, presetHost: 'smtp.office365.com', holds: true} as const;
const causes = (of: ReturnType<typeof diagnose>) => of?.likely.map(({text}) => text) ?? [];

describe('a diagnosis', () => {
  it('says what happened, what to do, who can, and where to look', () => {
    expect(diagnose([page(UNSUCCESSFUL)], form)).toMatchObject({
      code: '5.7.3',
      smtp: '535',
      cause: 'auth-failed-unspecified',
      provider: 'microsoft',
      whose: null,
      what: {text: 'mailCause_auth_failed_unspecified'},
      todo: {text: 'mailTodo_auth_failed_unspecified'},
      who: 'you',
      switches: ['mailbox-switch', 'tenant-switch', 'security-defaults', 'mfa', 'conditional-access', 'authentication-policy', 'licence'],
    });
  });

  it('is of the latest text', () => {
    const old = page('550 5.7.60 SMTP; Client does not have permissions to send as this sender', 'alert', 0);
    expect(diagnose([old, page(UNSUCCESSFUL, 'text', 1)], form)?.code).toBe('5.7.3');
    expect(diagnose([page(UNSUCCESSFUL, 'text', 1), old], form)?.code).toBe('5.7.3');
  });

  it('prefers the reply in the log to the product’s general sentence', () => {
    expect(diagnose([page('SMTP Error: Could not authenticate.'), page(UNSUCCESSFUL, 'log')], form)?.code).toBe('5.7.3');
  });

  it('isn’t given on a page that is there to be read', () => {
    expect(diagnose([page(UNSUCCESSFUL)], form, 'https://learn.microsoft.com/en-us/exchange/smtp')).toBeNull();
    expect(diagnose([page(UNSUCCESSFUL)], form, 'https://support.example.com/admin/mail')).not.toBeNull();
  });

  it('isn’t given on a help page at any address, but for what an alert or a log with times says', () => {
    const help = [page('Troubleshooting', 'text'), page('Sign-in is refused', 'text'), page(UNSUCCESSFUL, 'text'), page(UNSUCCESSFUL, 'log')];
    expect(diagnose(help)).toBeNull();
    expect(diagnose([...help, page(`12:04:31 S: ${UNSUCCESSFUL}`, 'log')])?.code).toBe('5.7.3');
    expect(diagnose([...help, page(UNSUCCESSFUL, 'alert')])?.code).toBe('5.7.3');
    expect(diagnose(help, form)?.code, 'a form with some help beside it').toBe('5.7.3');
  });

  it('offers other ways to send where a password can’t help, and none where a setting mends it', () => {
    expect(diagnose([page('535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [AM6P195CA0081.EURP195.PROD.OUTLOOK.COM]')], form)?.alternatives.map(({id}) => id)).toContain('oauth');
    expect(diagnose([page(UNSUCCESSFUL)], form)?.alternatives).toEqual([]);
    expect(diagnose([page('454 4.7.0 Too many login attempts, please try again later. gsmtp')], form)?.alternatives).toEqual([]);
  });

  it('is none for a form without a failure', () => {
    expect(diagnose([page('SMTP host\nPort\nEncryption\nAllow self-signed certificates\nConnection timeout', 'text')], form)).toBeNull();
  });

  it('names another provider, and says nothing of Microsoft’s', () => {
    const got = diagnose([page('535-5.7.8 Username and Password not accepted. https://support.google.com/mail/?p=BadCredentials - gsmtp')], {...form, security: 'none', port: '465'});
    expect(got).toMatchObject({provider: 'gmail', whose: {text: 'mailOtherProvider', substitutions: ['Gmail']}, switches: []});
    expect(got?.mends).toEqual([]);
  });

  it('notices that another server answered than the one in the form', () => {
    expect(causes(diagnose([page('535 Incorrect authentication data')], form))[0]).toBe('mailLikelyProxy');
  });
});

describe('the likely causes come from this form and this account', () => {
  it.each([
    ['port 465 at Microsoft', 'connect ETIMEDOUT 52.96.184.50:465', {port: '465', security: 'tls'}, 'mailLikelyPort465', [{role: 'smtp-port', value: '587'}, {role: 'smtp-security', value: 'starttls'}]],
    ['implicit TLS on 587', '[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1056) smtp', {security: 'tls'}, 'mailLikelyTlsOn587', [{role: 'smtp-security', value: 'starttls'}]],
    ['no encryption', '504 5.7.4 Unrecognized authentication type', {security: 'none'}, 'mailLikelyNoEncryption', [{role: 'smtp-security', value: 'starttls'}]],
    ['the account’s password', UNSUCCESSFUL, {passwordLooksLikeAppPassword: false}, 'mailLikelyAccountPassword', [{role: 'smtp-password', value: null}]],
    ['an alias as user name', UNSUCCESSFUL, {username: 'info@contoso.com'}, 'mailLikelyAlias', [{role: 'smtp-username', value: MAILBOX}]],
    ['a user name without a domain', UNSUCCESSFUL, {username: 'anna'}, 'mailLikelyUsernameNotAddress', [{role: 'smtp-username', value: MAILBOX}]],
    ['another sender', '550 5.7.60 SMTP; Client does not have permissions to send as this sender', {from: 'sales@contoso.com'}, 'mailLikelySender', [{role: 'from-address', value: MAILBOX}]],
    ['a space too many', '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.', {spaced: ['smtp-password']}, 'mailLikelySpace', [{role: 'smtp-password', value: null}]],
    ['a space behind the user name', '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.', {spaced: ['smtp-username'], holds: false}, 'mailLikelySpace', [{role: 'smtp-username', value: MAILBOX, blank: true}]],
    ['signing in switched off', '530 5.7.57 Client not authenticated to send mail.', {auth: false}, 'mailLikelyAuthOff', [{role: 'smtp-auth', value: 'true'}]],
    ['port 465, and no more said', 'Failed to send e-mail', {port: '465'}, 'mailLikelyPort465', [{role: 'smtp-port', value: '587'}, {role: 'smtp-security', value: 'starttls'}]],
    ['a mistyped host', 'getaddrinfo ENOTFOUND smtp.ofice365.com', {host: 'smtp.ofice365.com'}, 'mailLikelyHost', [{role: 'smtp-host', value: 'smtp.office365.com'}]],
    ['a personal account', '535 5.7.139 Authentication unsuccessful, basic authentication is disabled.', {mailbox: 'anna@outlook.com'}, 'mailLikelyPersonal', []],
    ['a blocked port', 'SMTP ERROR: Failed to connect to server: Connection timed out (110)', {}, 'mailLikelyBlockedPort', []],
  ])('%s', (_, text, change, first, mends) => {
    const got = diagnose([page(text)], {...form, ...change} as never);
    expect(causes(got)[0]).toBe(first);
    expect(got?.mends).toEqual(mends);
  });

  it('never suggests to mend what already is right', () => {
    const got = diagnose([page(UNSUCCESSFUL)], {...form, passwordLooksLikeAppPassword: true});
    expect(got?.mends).toEqual([]);
    expect(causes(got)).toEqual(['mailLikelySmtpAuthOff', 'mailLikelySecurityDefaults', 'mailLikelyPolicy', 'mailLikelyNoLicence']);
  });
});
