import {describe, expect, it} from 'vitest';
import {registrableDomain} from '../../../../src/popup/site/registrable';

/** Cases of the list's own test file, publicsuffix.org/list/test_psl.txt, among others. */
describe('the registrable domain', () => {
  it.each([
    ['mail.example.com', 'example.com'],
    ['a.b.example.biz', 'example.biz'],
    ['mail.contoso.co.uk', 'contoso.co.uk'],
    ['contoso.co.uk.evil.example', 'evil.example'],
    ['smtp.office365.com.evil.ru', 'evil.ru'],
    ['a.b.c.mm', 'b.c.mm'],
    ['www.ck', 'www.ck'],
    ['shop.contoso.com.br', 'contoso.com.br'],
    ['mail.contoso.co.jp', 'contoso.co.jp'],
    ['www.www.ck', 'www.ck'],
    ['a.b.unlisted', 'b.unlisted'],
  ])('of %s is %s', (host, domain) => expect(registrableDomain(host)).toBe(domain));

  it.each(['com', 'co.uk', 'c.mm', 'unlisted'])('is none for the suffix %s', (host) => expect(registrableDomain(host)).toBe(''));
});
