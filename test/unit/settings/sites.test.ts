import {describe, expect, it} from 'vitest';
import {mayFill, siteOf} from '../../../src/settings/sites';

const only = (...fillOnly: string[]) => ({fillOnly});
const never = (...fillNever: string[]) => ({fillNever});

describe('a site as an administrator names it', () => {
  it.each<[string, string, boolean]>([
    ['intranet.contoso.com', 'https://intranet.contoso.com', true],
    ['intranet.contoso.com', 'http://intranet.contoso.com:8080', true],
    ['intranet.contoso.com', 'https://www.intranet.contoso.com', false],
    ['intranet.contoso.com', 'https://intranet.contoso.com.evil.example', false],
    ['INTRANET.Contoso.com', 'https://intranet.contoso.com', true],
    ['*.contoso.com', 'https://contoso.com', true],
    ['*.contoso.com', 'https://a.b.contoso.com', true],
    ['*.contoso.com', 'https://evilcontoso.com', false],
    ['*.contoso.com', 'https://contoso.com.', true],
    ['bücher.example', 'https://xn--bcher-kva.example', true],
    ['https://contoso.com', 'https://contoso.com', true],
    ['https://contoso.com', 'http://contoso.com', false],
    ['*://*.contoso.com/*', 'http://mail.contoso.com', true],
    ['contoso.com:443', 'https://contoso.com', true],
    ['contoso.com:80', 'https://contoso.com', false],
    ['contoso.com:8443', 'https://contoso.com:8443', true],
    ['192.168.1.20', 'http://192.168.1.20', true],
    ['192.168.1.20', 'http://192.168.1.200', false],
    ['[fd00::1]', 'http://[fd00::1]', true],
    ['localhost', 'http://localhost:3000', true],
    ['*', 'https://anything.example', true],
    ['https://*', 'http://anything.example', false],
    ['*', 'null', false],
    ['*', 'file://', false],
  ])('%s meets %s: %s', (site, origin, meets) => {
    expect(mayFill(only(site), origin)).toBe(meets);
    expect(mayFill(never(site), origin)).toBe(!meets);
  });

  it.each(['', ' ', 'two words', 'a*.contoso.com', 'ftp://contoso.com', 'https://contoso.com/admin', 'user@contoso.com', 'contoso.com?x', '999.1.1.1'])('"%s" names none', (text) => {
    expect(siteOf(text)).toBeNull();
  });
});

describe('where Postkey may fill', () => {
  it('is everywhere while nothing is set', () => {
    expect(mayFill({}, 'https://anything.example')).toBe(true);
  });

  it('is nowhere where the list is empty', () => {
    expect(mayFill(only(), 'https://anything.example')).toBe(false);
  });

  it('is not where both lists name the site', () => {
    expect(mayFill({...only('*.contoso.com'), ...never('www.contoso.com')}, 'https://www.contoso.com')).toBe(false);
    expect(mayFill({...only('*.contoso.com'), ...never('www.contoso.com')}, 'https://mail.contoso.com')).toBe(true);
  });
});
