import {describe, expect, it} from 'vitest';
import {PRESETS, providerForOrigin} from '../../../src/mail/providers';
import {MICROSOFT_ORIGINS} from '../../../src/mail/microsoft-pages';

describe('the preset follows the page on which the password was made', () => {
  it.each([
    ['https://account.activedirectory.windowsazure.com', 'smtp.office365.com'],
    ['https://mysignins.microsoft.com', 'smtp.office365.com'],
    ['https://account.activedirectory.windowsazure.us', 'smtp.office365.us'],
    ['https://mysignins.azure.us', 'smtp.office365.us'],
    ['https://account.activedirectory.windowsazure.cn', 'smtp.partner.outlook.cn'],
  ])('%s leads to %s', (origin, host) => {
    expect(providerForOrigin(origin)).toMatchObject({host, port: 587, security: 'starttls', auth: 'LOGIN'});
  });

  it.each(['https://account.live.com', 'https://example.com', 'http://mysignins.microsoft.com', 'https://mysignins.microsoft.com.example.com', ''])(
    'nothing is offered for %j',
    (origin) => {
      expect(providerForOrigin(origin)).toBeNull();
    },
  );

  it('knows every work page that the guide runs on', () => {
    for (const origin of MICROSOFT_ORIGINS.filter((origin) => !origin.includes('live.com'))) expect(providerForOrigin(origin)).not.toBeNull();
  });

  it('offers no host that nobody has confirmed, and none twice', () => {
    expect(PRESETS.map(({host}) => host)).toEqual(['smtp.office365.com', 'smtp.office365.us', 'smtp.partner.outlook.cn', 'smtp-legacy.office365.com']);
    expect(new Set(PRESETS.map(({id}) => id)).size).toBe(PRESETS.length);
  });
});
