import {describe, expect, it} from 'vitest';
import {readReply} from '../../../src/mail/smtp-replies/read-reply';
import holdout from '../../replies/holdout.json';
import second from '../../replies/holdout-2.json';
import third from '../../replies/holdout-3.json';
import fourth from '../../replies/holdout-4.json';
import fifth from '../../replies/holdout-5.json';
import sixth from '../../replies/holdout-6.json';
import {judge} from '../../replies/judge';
import lookAlikes from '../../replies/look-alikes.json';
import shared from '../../replies/shared.json';

describe.each([
  ['the shared texts', shared, 0.98, 0.98, 0],
  ['texts from elsewhere', holdout, 0.96, 0.98, 0],
  ['more texts from elsewhere', second, 0.96, 0.98, 0],
  ['later texts from elsewhere', third, 0.97, 0.98, 1],
  ['texts from elsewhere, later still', fourth, 0.94, 0.98, 1],
  ['the latest ones, with sentences in 33 languages', fifth, 0.92, 0.95, 1],
  ['those after them, with pages that explain', sixth, 0.98, 0.98, 0],
])('%s', (_, records, enough, enoughCodes, falseAlarms) => {
  const score = judge(records, ({text}) => readReply(text));

  it('are read with the right cause and the right code', () => {
    expect(score.rightCause / score.failures, score.misses.join('\n')).toBeGreaterThanOrEqual(enough);
    expect(score.rightCode / score.failures, score.misses.join('\n')).toBeGreaterThanOrEqual(enoughCodes);
  });

  it('give no diagnosis where none belongs', () => {
    // Sentences of help pages that can't be told from a report: "the remote server returned the error …".
    expect(score.falseAlarms, score.misses.join('\n')).toBe(falseAlarms);
  });

  it('are never put down to Microsoft when another provider answered', () => {
    expect(score.microsoftForOther).toBe(0);
    const asked = judge(records, ({text}) => readReply(text, 'smtp.office365.com'));
    expect(asked.microsoftForOther, 'where the form names a host of Microsoft’s').toBe(0);
  });
});

describe('sentences of help pages, lists of changes, settings and programs', () => {
  it('are no failures, but for one that a server could have written', () => {
    const score = judge(lookAlikes, ({text}) => readReply(text));
    expect(score.falseAlarms, score.misses.join('\n')).toBeLessThanOrEqual(1);
  });
});

describe('a failure in words that nobody taught the reader', () => {
  it.each([
    ['Zzz SMTP (-1): qwe rty uio.', 'connect-failed'],
    ['SMTP zzzz (535): qwe rty uio.', 'auth-failed-unspecified'],
    ['SMTP error: qwe rty uio: scan@example.com', 'recipient-rejected'],
    ['SMTP error: qwe rty (10 MB) uio', 'message-size'],
    ['msmtp: qwe TLS rty', 'tls-handshake'],
    ['Usuario o contraseña SMTP: qwe rty', 'wrong-credentials'],
    ['System.Net.Mail.SmtpException: Qwe rty. ---> System.IO.IOException: Uio asd', 'connection-dropped'],
    ['Could not connect to the host "smtp.example.com": ??', 'connect-failed'],
  ])('is told by its form: %s', (text, cause) => {
    expect(readReply(text).cause).toBe(cause);
  });
});

describe('a text that explains', () => {
  it.each([
    ['has a table', 'Code | Meaning\n---|---\n550 5.7.60 | Not allowed to send as this sender'],
    ['lists two replies', '• 550 5.2.251 Sender throttled, mailbox full\n• 550 5.2.252 Sender throttled, send as denied'],
    ['has codes as values between commas', '421, "4.7.0", TLS required for RCPT domain, closing connection'],
    ['has replies as titles of paragraphs', '550 5.1.1 User unknown\nThere is no mailbox of this name over there.\n550 5.7.1 Relaying denied\nThe server wants you to sign in before it sends.'],
    ['asks what it answers', 'Cos’è 535 5.7.3?\n535 5.7.3 Authentication unsuccessful'],
    ['names causes and remedies', 'Ursachen und Lösungen\n535 5.7.3 Authentication unsuccessful'],
    ['speaks of itself', 'In diesem Artikel geht es um 535 5.7.3 Authentication unsuccessful'],
    ['has a gap where a server has words', '554 5.7.1 <宛先メールアドレス>: Relay access denied'],
    ['lists what changed in a version', 'v2.1.0\n\n- 535 5.7.3 Authentication unsuccessful comes once'],
    ['speaks in general before it', 'Providers often limit how much goes out. Usually the limit is reached when many mails leave at once. A mailbox then says 550 5.4.5 Daily sending quota exceeded'],
    ['explains what a library says', 'On many hosts you meet "SMTP connect() failed", which is a sign of a closed port: this error means that no server answered.'],
  ])('%s', (_, text) => {
    expect(['documentation', 'none']).toContain(readReply(text).class);
  });

  it.each([
    ['two replies of a conversation', '530 5.7.57 Client not authenticated to send mail.\n535 5.7.139 Authentication unsuccessful, the request did not meet the criteria\nto be authenticated successfully.'],
    ['a failure that its product explains', 'Could not connect to the SMTP host.\nTypically this error is returned when a port is closed.'],
    ['a failure with advice behind it', 'Test mail failed: 535 5.7.3 Authentication unsuccessful.\nUsually the password is wrong. You may need an app password. The administrator should look at the switches.'],
    ['a failure that was met under a condition', 'When trying to send a test email, I always get this error message:\n5.7.3 Authentication unsuccessful [DB6P18901CA0015.EURP189.PROD.OUTLOOK.COM]'],
    ['a report with a table of versions', '| Q | A\n| --- | ---\n| Version | 5.4.2\n\nExpected response code 250 but got code "550", with message "550 5.7.60 SMTP; Client does not have permissions to send as this sender"'],
    ['a row of a table of what was sent, and when', '--|--\n65 | FAILED | 535 5.7.3 Authentication unsuccessful | 2025-12-26 19:30:00'],
  ])('isn’t %s', (_, text) => {
    expect(['documentation', 'none']).not.toContain(readReply(text).class);
  });
});

describe('a reply', () => {
  it.each([
    ['in a PHPMailer sentence, its code behind it', 'SMTP server error: DATA END command failed Detail: 5.7.60 SMTP; Client does not have permissions to send as this sender SMTP code: 550', '5.7.60', '550', 'send-as-denied'],
    ['in lettre’s words', 'Code { severity: PermanentNegativeCompletion, category: Unspecified3, detail: Five }, message: ["5.7.3 Authentication unsuccessful"]', '5.7.3', '535', 'auth-failed-unspecified'],
    ['folded inside a word', '535 5.7.139 Authentication unsuccessful, SmtpClie\nntAuthentication is disabled for the Ten\nant.', '5.7.139', '535', 'tenant-smtp-auth-disabled'],
    ['escaped for HTML', '535 5.7.139 Authentication unsuccessful, user is locked by your organization&#x27;s security defaults policy.', '5.7.139', '535', 'security-defaults'],
    ['quoted in a mail', '> 535 5.7.139 Authentication unsuccessful,\n> account locked.', '5.7.139', '535', 'account-locked'],
    ['nested in another', 'The server response was: 5.7.57 Client not authenticated to send mail. Error: 535 5.7.3 Authentication unsuccessful', '5.7.3', '535', 'auth-failed-unspecified'],
    ['before what followed from it', '< 451 4.7.0 Temporary server error. Please try again later.\n> MAIL FROM:<a@b.c>\n< 530 5.7.57 Client not authenticated to send mail.', '4.7.0', '451', 'temporary-server'],
  ])('is read %s', (_, text, code, smtp, cause) => {
    expect(readReply(text)).toMatchObject({code, smtp, cause});
  });

  it('is the latest of several', () => {
    const log = '10:01 535 5.7.3 Authentication unsuccessful\n10:05 220 ready\n10:05 550 5.7.60 SMTP; Client does not have permissions to send as this sender';
    expect(readReply(log)).toMatchObject({code: '5.7.60', cause: 'send-as-denied'});
  });

  it('is past once the mail went out', () => {
    expect(readReply('said: 535 5.7.3 Authentication unsuccessful\nstatus=sent (250 2.0.0 OK)').class).toBe('none');
  });

  it('isn’t Microsoft’s where the host that is asked is another’s Exchange', () => {
    expect(readReply('550 5.7.60 Client does not have permissions to send as this sender', 'ex.mail.ovh.net').provider).toBe('ovh');
    expect(readReply('550 5.7.60 Client does not have permissions to send as this sender', 'smtp.office365.com').provider).toBe('microsoft');
  });

  it('of 550 5.7.30 means the end of password sign-in only in Microsoft’s words', () => {
    expect(readReply('550 5.7.30 Basic authentication is not supported for Client Submission').cause).toBe('basic-auth-removed');
    expect(readReply('550 5.7.30 DKIM authentication didn\'t pass gsmtp')).toMatchObject({provider: 'gmail', cause: 'domain-authentication'});
  });

  // What explodes with the length of the text hangs. How long it takes is the bench's.
  it('comes to an end in a very long text', () => {
    const long = `${'250-SIZE 157286400 5.7. 53 535 error smtp mail | '.repeat(4000)}535 5.7.3 Authentication unsuccessful`;
    expect(readReply(long).code).toBe('5.7.3');
  });
});
