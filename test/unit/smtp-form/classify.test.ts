import {describe, expect, it} from 'vitest';
import {classify} from '../../../src/smtp-form/classify';
import {fieldOf} from './field-of';

const page = {title: '', headings: [], path: '/', buttons: []};

function formOf(form: string, visible: boolean, sections: string[] = []) {
  const labels = {host: 'SMTP server', port: 'Port', user: 'SMTP user name', pass: 'SMTP password', from: 'Sender address'};
  return Object.entries(labels).map(([name, label]) => fieldOf({key: `${form}-${name}`, label, sections, visible, form: visible ? 1 : 0, type: name === 'pass' ? 'password' : 'text'}));
}

const hostIn = (...forms: ReturnType<typeof formOf>[]) => classify(forms.flat(), page)?.fields[0]?.field.key;

describe('of two forms for outgoing mail', () => {
  it('the open one is meant, though a closed dialog says more of mail', () => {
    expect(hostIn(formOf('closed', false, ['E-mail send configuration']), formOf('open', true))).toBe('open-host');
  });

  it('the first is meant where both are open', () => {
    expect(hostIn(formOf('one', true), formOf('other', true))).toBe('one-host');
  });

  it('a closed one is meant where there is no other', () => {
    expect(hostIn(formOf('closed', false))).toBe('closed-host');
  });
});
