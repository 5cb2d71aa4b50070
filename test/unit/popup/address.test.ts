import {describe, expect, it} from 'vitest';
import {isMailbox, safetyOf} from '../../../src/popup/address';

describe('where a page comes from', () => {
  it.each(['https://intranet.contoso.com', 'http://localhost:3000', 'http://app.localhost', 'http://127.0.0.1:8080', 'http://127.8.9.10', 'http://[::1]:1880'])(
    'counts %s as secure',
    (origin) => expect(safetyOf(origin)).toBe('secure'),
  );
  it.each(['http://192.168.1.20', 'http://10.0.0.5:631', 'http://172.16.0.1', 'http://172.31.255.1', 'http://169.254.3.4', 'http://[fe80::1]', 'http://[fd12:3456::1]', 'http://printer', 'http://nas.local', 'http://fritz.box'])(
    'counts %s as the user’s own network',
    (origin) => expect(safetyOf(origin)).toBe('private'),
  );
  it.each(['http://example.com', 'http://172.32.0.1', 'http://11.0.0.1', 'http://192.168.evil.com', 'http://10.evil.example', 'http://127.0.0.1.evil.com', 'http://localhost.evil.com', 'http://[2001:db8::1]', 'null', ''])(
    'counts %s as open to others',
    (origin) => expect(safetyOf(origin)).toBe('open'),
  );
});

describe('a mailbox address', () => {
  it.each(['scan@contoso.com', 'jörg@büro.example', 'a.b+c@sub.contoso.co.uk'])('may be %s', (text) => expect(isMailbox(text)).toBe(true));
  it.each(['', 'scan', 'scan@', '@contoso.com', 'scan@contoso', 'scan@contoso.com ', 'a b@contoso.com', 'a@b@c.de', 'scan@contoso.'])(
    'is not %j',
    (text) => expect(isMailbox(text)).toBe(false),
  );
});
