import {execFileSync} from 'node:child_process';
import {parseEnv} from 'node:util';
import {describe, expect, it} from 'vitest';
import {FORMATS} from '../../../../src/mail/copy-as/formats';
import {type Format, UnwritableValue} from '../../../../src/mail/copy-as/settings';
import {NASTY, settings} from '../../../mail-programs/values';

const byId = (id: string): Format => {
  const found = FORMATS.find((format) => format.id === id);
  if (!found) throw new Error(`no format ${id}`);
  return found;
};

/** What the format makes of the value; null if it says that it can't write it. */
function rendered(id: string, change: Parameters<typeof settings>[0]): string | null {
  try {
    return byId(id).render(settings(change));
  } catch (error) {
    if (error instanceof UnwritableValue) return null;
    throw error;
  }
}

/** Grafana tells implicit TLS by its port alone. */
const PORTS = {none: 25, starttls: 587, tls: 465} as const;

describe.each(FORMATS.map((format) => [format.name, format] as const))('%s', (_, format) => {
  it('writes down every value of a usual mailbox', () => {
    const text = format.render(settings({port: 587}));
    for (const needed of ['localhost', '587']) expect(text).toContain(needed);
    expect(text.endsWith('\n')).toBe(true);
  });

  it.each(['none', 'starttls', 'tls'] as const)('differs by encryption: %s', (security) => {
    const others = (['none', 'starttls', 'tls'] as const).filter((other) => other !== security).map((other) => format.render(settings({security: other, port: PORTS[other]})));
    if (format.id !== 'sendmail') expect(others).not.toContain(format.render(settings({security, port: PORTS[security]})));
  });

  it.each(['a\nb', 'a\rb', 'a\u0000b', 'a\u2028b', 'tab\tbed'])('refuses a control character: %j', (password) => {
    expect(() => format.render(settings({password}))).toThrow(UnwritableValue);
  });

  it('refuses a host that is none, and never repeats a value in an error', () => {
    expect(() => format.render(settings({host: "x'; rm -rf /"}))).toThrow(UnwritableValue);
    expect(() => format.render(settings({password: 'secret\nvalue'}))).toThrow(/^(?!.*secret)/);
  });

  it('stays the same for the same settings', () => {
    for (const password of NASTY) expect(rendered(format.id, {password})).toBe(rendered(format.id, {password}));
  });
});

describe('read back', () => {
  const readable = NASTY.filter((value) => rendered('env', {password: value, fromName: value}) !== null);

  it('refuses in .env only what has all three kinds of quotes', () => {
    expect(NASTY.filter((value) => !readable.includes(value))).toEqual([`quo"te'bo\`th`, "'''\"\"\"```"]);
  });

  it.each(readable)('Node.js reads .env: %j', (value) => {
    expect(parseEnv(rendered('env', {password: value, fromName: value}) ?? '')).toMatchObject({SMTP_PASSWORD: value, SMTP_FROM_NAME: value});
  });

  it.each(readable)('a shell reads .env: %j', (value) => {
    const script = `${rendered('env', {password: value}) ?? ''}printf %s "$SMTP_PASSWORD"`;
    expect(execFileSync('sh', ['-c', script]).toString()).toBe(value);
  });

  it.each(NASTY)('JSON of ASP.NET: %j', (value) => {
    expect(JSON.parse(rendered('aspnet', {password: value}) ?? '')).toMatchObject({Smtp: {Password: value}});
  });

  it.each(NASTY)('JavaScript of Nodemailer: %j', (value) => {
    const made: unknown[] = [];
     
    new Function('nodemailer', rendered('nodemailer', {password: value, fromName: value}) ?? '')({createTransport: (...all: unknown[]) => made.push(...all)});
    expect(made).toMatchObject([{auth: {pass: value}}, {from: {name: value}}]);
  });

  it.each(NASTY)('base64 of sendmail: %j', (value) => {
    const encoded = /"P=([^"]*)"/.exec(rendered('sendmail', {password: value}) ?? '')?.[1] ?? '';
    expect(Buffer.from(encoded, 'base64').toString()).toBe(value);
  });

  it.each(NASTY)('the URL of Symfony: %j', (value) => {
    const dsn = parseEnv(rendered('symfony', {password: value, username: value}) ?? '')['MAILER_DSN'] ?? '';
    const {username, password} = new URL(dsn);
    expect([decodeURIComponent(username), decodeURIComponent(password)]).toEqual([value, value]);
  });
});

describe('what a program has no way to write', () => {
  it.each([
    ['ssmtp', {password: 'a#b'}],
    ['ssmtp', {password: 'a b'}],
    ['postfix', {username: 'a:b'}],
    ['postfix', {password: 'blank at the end '}],
    ['curl', {username: 'a:b'}],
    ['grafana', {password: '${HOME}'}],
    ['grafana', {password: '%(user)s'}],
    ['swaks', {password: '-x'}],
  ])('%s refuses %j', (id, change) => {
    expect(() => byId(id).render(settings(change))).toThrow(UnwritableValue);
  });
});
