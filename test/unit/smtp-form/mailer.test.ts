import {describe, expect, it} from 'vitest';
import type {FieldFacts, PageFacts} from '../../../src/smtp-form/field-facts';
import {mailerOf} from '../../../src/smtp-form/mailer';
import {makePlan} from '../../../src/smtp-form/plan';
import {fieldOf} from './field-of';

const list = (texts: readonly string[], over: Partial<FieldFacts> = {}) =>
  fieldOf({
    key: 'mailer',
    tag: 'select',
    type: 'select',
    label: 'Mailer',
    value: texts[0] ?? '',
    options: texts.map((text) => ({value: text, text, disabled: false})),
    ...over,
  });
const mail: PageFacts = {title: 'Email settings', headings: ['Email settings'], path: '/email', buttons: []};
const other: PageFacts = {title: 'New monitor', headings: ['New monitor'], path: '/monitors', buttons: []};
const wanted = {host: 'smtp.office365.com', port: 587, security: 'starttls', username: 'a@b.example', from: 'a@b.example'} as const;

describe('a list of ways to send', () => {
  it.each([
    [['PHP mail()', 'Sendmail', 'SMTP']],
    [['sendmail', 'smtp']],
    [['Mailgun', 'Amazon SES', 'Other SMTP']],
    [['Default', 'SMTP server']],
  ])('%j is one', (texts) => {
    expect(mailerOf([list(texts)])?.option.text).toBe(texts.at(-1));
  });

  it.each([
    ['that says SMTP already', list(['SMTP', 'Sendmail'])],
    ['of a monitor’s protocols', list(['HTTP', 'SMTP', 'IMAP'])],
    ['that can’t be changed', list(['Sendmail', 'SMTP'], {disabled: true})],
    ['that can’t be seen', list(['Sendmail', 'SMTP'], {visible: false})],
    ['of encryption', list(['None', 'STARTTLS', 'TLS'])],
  ])('a list %s is none', (_what, field) => {
    expect(mailerOf([field])).toBeNull();
  });

  it('comes first on a page about mail, and nowhere else', () => {
    const fields = [list(['PHP mail()', 'SMTP'])];
    expect(makePlan({fields, page: mail}, wanted).fields).toMatchObject([{role: 'mailer', value: 'SMTP'}]);
    expect(makePlan({fields, page: other}, wanted).verdict).toBe('none');
  });
});
