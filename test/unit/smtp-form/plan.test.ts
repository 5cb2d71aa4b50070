import {describe, expect, it} from 'vitest';
import {classify} from '../../../src/smtp-form/classify';
import type {FieldFacts} from '../../../src/smtp-form/field-facts';
import {makePlan} from '../../../src/smtp-form/plan';
import {WANTED} from '../../forms/judge';
import {fieldOf} from './field-of';

const page = {title: 'SMTP settings', headings: ['SMTP settings'], path: '/', buttons: []};

/** Fields in the order of a page: their label is their key, unless they say otherwise. */
function fields(...facts: (Partial<FieldFacts> & {key: string})[]): FieldFacts[] {
  return facts.map((one) => fieldOf({label: one.key, ...one}));
}

/** Which role each field is planned for, by its key. */
function rolesIn(of: readonly FieldFacts[], on = page): Record<string, string> {
  return Object.fromEntries(makePlan({fields: of, page: on}, WANTED).fields.map(({key, role}) => [key, role]));
}

const account = [{key: 'SMTP server'}, {key: 'Port'}, {key: 'User name'}, {key: 'Password', type: 'password'}];
const option = (text: string) => ({value: text, text, disabled: false});

describe('a plan', () => {
  it('leaves a password alone that is asked for once more to try the settings out', () => {
    const roles = rolesIn(fields(...account, {key: 'SMTP password (for the test)', type: 'password', sections: ['Test']}));
    expect(roles).toMatchObject({Password: 'smtp-password'});
    expect(roles).not.toHaveProperty('SMTP password (for the test)');
  });

  it('takes an account behind another server where its help texts speak of SMTP', () => {
    const [server = {key: ''}, port = {key: ''}, ...login] = account;
    const help = 'For the SMTP or the FTP server';
    const withHelp = fields(server, port, {key: 'Host', help: 'ftp.example.com'}, ...login.map((one) => ({...one, help})));
    const without = withHelp.map((one) => (one.help === help ? {...one, help: ''} : one));
    expect(rolesIn(withHelp, {...page, title: 'Reports', headings: []})).toMatchObject({'User name': 'smtp-username', Password: 'smtp-password'});
    expect(rolesIn(without, {...page, title: 'Reports', headings: []})).not.toHaveProperty('Password');
  });

  it('takes the first of two servers that stand together', () => {
    const [server = {key: ''}, ...rest] = account;
    expect(rolesIn(fields(server, {key: 'SMTP backup server'}, ...rest))).toEqual(rolesIn(fields(...account)));
  });

  it('takes a list of TLS versions for no list of modes', () => {
    const versions = {key: 'SSL', type: 'select', options: ['TLSv1.1', 'TLSv1.2', 'TLSv1.3'].map(option)};
    const modes = {...versions, options: ['None', 'STARTTLS', 'TLS'].map(option)};
    expect(rolesIn(fields(...account, versions))).not.toHaveProperty('SSL');
    expect(rolesIn(fields(...account, modes))).toHaveProperty('SSL', 'smtp-security');
  });

  it('takes a list of services for no server and no list of modes', () => {
    const services = {key: 'Preset', type: 'select', value: 'smtp.example.com:587:TLS', options: [option('smtp.example.com:587:TLS'), option('smtp.example.org:465:SSL'), option('Own')]};
    expect(rolesIn(fields(services, ...account))).toEqual(rolesIn(fields(...account)));
  });

  it('puts the address into the box for it and not into that for the sender', () => {
    expect(rolesIn(fields(...account, {key: 'Sender'}, {key: 'Sender address'}))).toMatchObject({'Sender address': 'from-address'});
    expect(rolesIn(fields(...account, {key: 'Sender'}))).toMatchObject({Sender: 'from-address'});
  });

  it('is not offered for settings of notifications that do not speak of mail', () => {
    const on = (title: string) => {
      const unnamed = fields(...[{key: 'Host'}, ...account.slice(1), {key: 'Topic'}].map((one) => ({...one, sections: [title]})));
      return makePlan({fields: unnamed, page: {...page, title, headings: [title]}}, WANTED).verdict;
    };
    expect(on('Notification settings')).not.toBe('smtp');
    expect(on('E-mail settings')).toBe('smtp');
  });

  it('knows a server by its example, whatever it is called', () => {
    expect(rolesIn(fields({key: 'Domain', placeholder: 'smtp.example.com'}, ...account.slice(1)))).toMatchObject({Domain: 'smtp-host'});
  });

  it('reads names that a library began with a word of its own', () => {
    const named = (prefix: string) => fields(...['username', 'password', 'senderEmail', 'serverEndpoint', 'serverPort'].map((name) => ({key: name, label: name === 'serverPort' ? 'SMTP server port' : name, id: prefix + name, type: name === 'password' ? 'password' : 'text'})));
    const on = {...page, title: 'E-mail', headings: []};
    expect(rolesIn(named('root_'), on)).toEqual(rolesIn(named(''), on));
    expect(rolesIn(named('root_'), on)).toHaveProperty('password', 'smtp-password');
  });

  it('is not made for a server of the product itself, which listens', () => {
    const [server = {key: ''}, ...rest] = account;
    const verdict = (help: string) => makePlan({fields: fields({...server, help}, ...rest), page}, WANTED).verdict;
    expect(verdict('The server that mail is sent through.')).toBe('smtp');
    expect(verdict('IP address to bind to. Leave it empty to listen on all interfaces.')).not.toBe('smtp');
  });

  it('signs nobody in who is looked for under another heading', () => {
    const relay = fields({key: 'SMTP server', sections: ['Mail']}, {key: 'Port', sections: ['Mail']}, {key: 'Sender address', sections: ['Mail']});
    const user = {key: 'User name', label: 'User name'};
    expect(rolesIn([...relay, fieldOf({...user, sections: ['Audit log']})])).not.toHaveProperty('User name');
    expect(rolesIn([...relay, fieldOf({...user, sections: ['Mail']})])).toHaveProperty('User name');
  });

  it('reads a name that begins with smtp word by word', () => {
    expect(rolesIn(fields(...account, {key: 'Time Range', name: 'smtpstarttime'}))).not.toHaveProperty('Time Range');
  });

  it('leaves the box for signing in to the site alone, which its button tells, and a new password for it', () => {
    const settings = account.slice(0, 2);
    const [user = {key: ''}, password = {key: ''}] = account.slice(2);
    expect(rolesIn(fields(...settings, user, {...password, button: 'Save'}))).toHaveProperty('Password', 'smtp-password');
    expect(rolesIn(fields(...settings, user, {...password, button: 'Log in'}))).toEqual(rolesIn(fields(...settings)));
    // Another way to sign in, an account that is added, a test of the settings.
    for (const button of ['Sign in with Google', 'Create account', 'Test login']) expect(rolesIn(fields(...settings, user, {...password, button}))).toHaveProperty('Password');
    const change = [{key: 'Email', type: 'email'}, {key: 'New password', type: 'password'}, {key: 'Repeat new password', type: 'password'}];
    expect(rolesIn(fields(...settings, ...change))).toEqual(rolesIn(fields(...settings)));
  });

  it('takes none of several addresses that are each for something else', () => {
    expect(rolesIn(fields(...account, {key: 'E-mail for orders'}, {key: 'E-mail for questions'}))).toEqual(rolesIn(fields(...account)));
    expect(rolesIn(fields(...account, {key: 'E-mail address'}))).toHaveProperty('E-mail address', 'from-address');
  });

  it('takes masked boxes for what their labels say on a page that masks the server too', () => {
    const masked = ['SMTP host', 'SMTP port', 'SMTP user', 'SMTP password', 'Sender address'].map((key) => ({key, type: 'password'}));
    expect(rolesIn(fields(...masked))).toEqual({'SMTP host': 'smtp-host', 'SMTP port': 'smtp-port', 'SMTP user': 'smtp-username', 'SMTP password': 'smtp-password', 'Sender address': 'from-address'});
  });

  it('takes the server that says it is for mail, and not what stands before it', () => {
    expect(rolesIn(fields({key: 'Server tag', placeholder: 'my-server-01'}, ...account))).toEqual(rolesIn(fields(...account)));
  });

  it('takes the one of several servers whose label says mail, though all are named alike', () => {
    const [server = {key: ''}, ...rest] = account;
    const named = (key: string, name: string) => ({key, name: `smtp_setting[${name}]`});
    const form = fields(named('Host', 'host'), named('Sender name', 'from_name'), {...server, name: 'smtp_setting[server]'}, ...rest);
    expect(rolesIn(form)).toMatchObject({'SMTP server': 'smtp-host'});
    expect(rolesIn(form)).not.toHaveProperty('Host');
  });

  it('takes the password that is seen, whatever one that is hidden under another heading is called', () => {
    const seen = account.map((one) => ({...one, name: one.key.toLowerCase(), sections: ['SMTP']}));
    const archive = (visible: boolean) => [{key: 'IMAP server'}, {key: 'Its password', label: 'Password', type: 'password', name: 'smtp_password'}].map((one) => ({...one, sections: ['IMAP'], visible}));
    expect(rolesIn(fields(...seen, ...archive(false)))).toEqual(rolesIn(fields(...seen)));
    expect(rolesIn(fields(...seen, ...archive(true)))).not.toHaveProperty('Password');
  });

  it('takes a password box in line that says SMTP, whatever its name', () => {
    const [server = {key: ''}, port = {key: ''}, user = {key: ''}] = account;
    const token = {key: 'secret', type: 'password', id: 'SMTPToken'};
    expect(rolesIn(fields(server, port, user, {...token, label: 'SMTP 访问凭证'}))).toHaveProperty('secret', 'smtp-password');
    expect(rolesIn(fields(server, port, user, {...token, label: '访问凭证'}))).not.toHaveProperty('secret');
  });

  it('takes what stands behind the server for the port only where the password comes after', () => {
    const [server = {key: ''}, , user = {key: ''}, password = {key: ''}] = account;
    const unknown = {key: '备案号'};
    expect(rolesIn(fields(server, unknown, user, password))).toHaveProperty('备案号', 'smtp-port');
    expect(rolesIn(fields(user, password, server, unknown))).not.toHaveProperty('备案号');
  });

  it('takes a list of modes for one whatever its label', () => {
    const modes = {key: 'New configuration', type: 'select', options: ['None', 'TLS', 'SSL'].map(option)};
    expect(rolesIn(fields(...account, modes))).toHaveProperty('New configuration', 'smtp-security');
    expect(rolesIn(fields(...account, {...modes, options: ['None', 'Some'].map(option)}))).not.toHaveProperty('New configuration');
  });

  it('takes no password for the repetition of another account’s that is called alike, or of a new one', () => {
    const [, , , password = {key: ''}] = account;
    const repeated = {key: 'Repeat password', type: 'password'};
    expect(rolesIn(fields(...account, repeated))).toHaveProperty('Repeat password', 'smtp-password');
    expect(rolesIn(fields(...account, {...repeated, key: 'Repeat new password'}))).not.toHaveProperty('Repeat new password');
    const other = {...password, key: 'Gateway password', name: 'password'};
    expect(rolesIn(fields(...account.slice(0, 3), {...password, name: 'password'}, other))).not.toHaveProperty('Gateway password');
  });

  it('knows notifications that are mails by what they say', () => {
    const on = {...page, title: 'Notifications', headings: ['Notifications']};
    const form = fields({key: 'Server'}, {key: 'Port'}, {key: 'Sender'}, {key: 'Receiver'}, {key: 'User'}, {key: 'Password', type: 'password'});
    const weightOf = (...more: FieldFacts[]) => classify([...form, ...more], on)?.weight ?? 0;
    expect(weightOf(...fields({key: 'Subject'}))).toBeGreaterThan(weightOf());
    expect(weightOf(...fields({key: 'Colour'}))).toBe(weightOf());
  });

  it('takes a name that is a letter and a number for no word', () => {
    const numbered = account.map((one, index) => ({...one, name: `s${index + 1}`}));
    expect(rolesIn(fields(...numbered))).toEqual(rolesIn(fields(...account)));
  });
});
