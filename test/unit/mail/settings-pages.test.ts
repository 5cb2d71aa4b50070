import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {readReply} from '../../../src/mail/smtp-replies/read-reply';
import {judge} from '../../replies/judge';
import shared from '../../replies/shared.json';

const folder = new URL('../../forms/records/', import.meta.url);

/** Every text of a record: labels, headings, options, names. More than a person sees, and none of it a failure. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
}

describe('a settings page that nobody has tried yet', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

  it('is among many', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(files)('is not diagnosed: %s', (file) => {
    const page = texts(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))).join('\n');
    expect(readReply(page, 'smtp.office365.com')).toMatchObject({class: 'none'});
  });
});

describe('a failure in the midst of a settings page', () => {
  const before = 'Settings\nEmail server\nSMTP host\n587\nEncryption\nSSL/TLS\nSTARTTLS\nAuthentication required\nPassword\nAllow self-signed certificates\nTimeout (seconds)\n30\n\n';
  const after = '\n\nSave\nIncoming mail\nIMAP port\n993\nIf your provider requires authentication, enter the user name.\nVersion 4.7.1';
  const inPage = judge(shared, ({text}) => readReply(before + text + after));

  it('is read as if it stood alone', () => {
    expect(inPage.rightCause / inPage.failures, inPage.misses.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(inPage.rightCode / inPage.failures, inPage.misses.join('\n')).toBeGreaterThanOrEqual(0.98);
  });
});
