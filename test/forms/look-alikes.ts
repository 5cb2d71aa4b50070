/** Forms that ask for a server, a port, a user name and a password, and send no mail: protocols by wordings. */
import type {FormRecord, RecordedField} from './record';

/** What it is for, how its names begin, and the port it has from the start. */
const PROTOCOLS: readonly [heading: string, prefix: string, port: string][] = [
  ['IMAP account', 'imap', '993'],
  ['POP3 account', 'pop3', '995'],
  ['Fetch mail from a mailbox', 'fetch', '143'],
  ['Incoming mail server', 'incoming', '993'],
  ['Mail archive import (IMAP)', 'import', '993'],
  ['LDAP directory', 'ldap', '389'],
  ['Active Directory', 'ad', '636'],
  ['Database connection', 'db', '3306'],
  ['PostgreSQL', 'pg', '5432'],
  ['Redis cache', 'redis', '6379'],
  ['HTTP proxy', 'proxy', '8080'],
  ['FTP upload', 'ftp', '21'],
  ['SFTP backup target', 'sftp', '22'],
  ['MQTT broker', 'mqtt', '1883'],
  ['RabbitMQ (AMQP)', 'amqp', '5672'],
  ['SIP trunk', 'sip', '5060'],
  ['XMPP server', 'xmpp', '5222'],
  ['RADIUS server', 'radius', '1812'],
  ['SNMP agent', 'snmp', '161'],
  ['VPN connection', 'vpn', '1194'],
  ['SMS gateway (SMPP)', 'smpp', '2775'],
  ['CalDAV calendar', 'caldav', '443'],
];

/** The same four or five questions in the words of a mail form, of a terse one, and of one that has no names at all. */
const WORDINGS: readonly {labels: readonly [string, string, string, string]; named: boolean; port: boolean; modes: readonly string[]}[] = [
  {labels: ['Server', 'Port', 'Username', 'Password'], named: true, port: true, modes: ['None', 'STARTTLS', 'SSL/TLS']},
  {labels: ['Host', 'Port', 'Login', 'Password'], named: false, port: true, modes: ['No encryption', 'TLS', 'SSL']},
  {labels: ['Hostname or IP address', 'Port number', 'Account', 'Passphrase'], named: true, port: false, modes: []},
];

export function lookAlikes(): FormRecord[] {
  return PROTOCOLS.flatMap(([heading, prefix, port]) =>
    WORDINGS.map((wording, n): FormRecord => {
      const [host, portLabel, user, password] = wording.labels;
      const name = (last: string) => (wording.named ? `${prefix}_${last}` : '');
      const modes = wording.modes.map((text, index) => ({value: String(index), text}));
      return {
        id: `${prefix}-${n}`,
        app: heading,
        kind: 'negative',
        heading,
        inForm: n !== 1,
        fields: [
          field(host, name('host')),
          field(portLabel, name('port'), {value: wording.port ? port : ''}),
          ...(modes.length > 0 ? [field('Encryption', name('encryption'), {tag: 'select', type: 'select', options: modes, value: '0'})] : []),
          field(user, name('user')),
          field(password, name('password'), {type: 'password'}),
        ],
      };
    }),
  );
}

function field(label: string, name: string, more: Partial<RecordedField> = {}): RecordedField {
  return {tag: 'input', type: 'text', name, id: '', label, labelTie: 'for', placeholder: '', autocomplete: '', aria: '', role: 'other', value: '', ...more};
}
