/** What the manifest promises, in the source and in both builds: the smallest door there is. */
import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {MICROSOFT_ORIGINS} from '../../src/mail/microsoft-pages';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as Record<string, unknown> & {
  permissions: string[];
  host_permissions: string[];
  optional_permissions: string[];
  content_scripts: {matches: string[]; js: string[]; world?: string}[];
  content_security_policy: Record<string, string>;
};
const ONLY_MICROSOFT = MICROSOFT_ORIGINS.map((origin) => `${origin}/*`).sort();

describe('the manifest', () => {
  it('opens nothing to pages or other extensions', () => {
    for (const key of ['externally_connectable', 'web_accessible_resources', 'sandbox', 'devtools_page', 'chrome_url_overrides', 'oauth2']) expect(manifest).not.toHaveProperty(key);
  });

  it('asks at installation for nothing that warns but Microsoft’s pages', () => {
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage']);
    expect(manifest.host_permissions.toSorted()).toEqual(ONLY_MICROSOFT);
  });

  it('runs scripts by itself on Microsoft’s pages alone, and never in the page’s own world', () => {
    expect(manifest.content_scripts.flatMap(({matches}) => matches).sort()).toEqual(ONLY_MICROSOFT);
    for (const script of manifest.content_scripts) expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
  });

  it('leaves its own pages nothing but their own scripts, styles and pictures', () => {
    const policy = manifest.content_security_policy['extension_pages'] ?? '';
    const rules = Object.fromEntries(policy.split(';').map((rule) => [rule.trim().split(' ')[0], rule.trim().split(' ').slice(1).join(' ')]));
    expect(rules).toEqual({
      'default-src': `'none'`,
      'script-src': `'self'`,
      'style-src': `'self'`,
      'img-src': `'self'`,
      'base-uri': `'none'`,
      'form-action': `'none'`,
      'frame-ancestors': `'none'`,
      'require-trusted-types-for': `'script'`,
      'trusted-types': `'none'`,
    });
  });
});
