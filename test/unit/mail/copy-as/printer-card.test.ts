import {describe, expect, it} from 'vitest';
import {printerCard} from '../../../../src/mail/copy-as/printer-card';
import {settings} from '../../../mail-programs/values';

describe('the card for a printer', () => {
  it('shows the password in groups of four', () => {
    expect(printerCard(settings()).password).toEqual(['abcd', 'efgh', 'ijkl', 'mnop']);
    expect(printerCard(settings({password: 'abcde'})).password).toEqual(['abcd', 'e']);
    expect(printerCard(settings({password: ''})).password).toEqual([]);
  });

  it('loses no character, and splits none', () => {
    const password = 'ab🔑🔑🔑c d';
    expect(printerCard(settings({password})).password.join('')).toBe(password);
    expect(printerCard(settings({password})).password[0]).toBe('ab🔑🔑');
  });

  it('names host, port, encryption, user and sender', () => {
    expect(printerCard(settings({security: 'tls', port: 465})).rows.map(({value}) => value)).toEqual(['localhost', '465', 'SSL/TLS', 'scan@contoso.com', 'scan@contoso.com']);
  });
});
