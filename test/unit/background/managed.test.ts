import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {parsePolicy} from '../../../src/background/managed';
import {mayFill} from '../../../src/settings/sites';

/** Every key, right. */
const WHOLE = {
  maxLifetimeMinutes: 15,
  forgetAfterFill: true,
  allowCopy: false,
  allowReveal: false,
  allowGuide: true,
  fillOnly: ['*.contoso.com', '192.168.1.20'],
  fillNever: ['shop.contoso.com'],
  server: {host: 'relay.contoso.com', port: 25, security: 'none'},
  sender: 'noreply@contoso.com',
  namePattern: '{site} {date}',
  helpText: 'App passwords are for printers alone.',
  helpContact: 'helpdesk@contoso.com',
};

describe('a managed policy', () => {
  it('is taken whole where all of it is right', () => {
    expect(parsePolicy(WHOLE)).toEqual({policy: WHOLE, ignored: []});
  });

  it('may have its switches as numbers, as the registry of Windows has them', () => {
    expect(parsePolicy({allowCopy: 0, allowGuide: 1}).policy).toEqual({allowCopy: false, allowGuide: true});
  });

  it('may be empty', () => {
    expect(parsePolicy({})).toEqual({policy: {}, ignored: []});
  });

  it.each<[string, unknown]>([
    ['maxLifetimeMinutes', 0],
    ['maxLifetimeMinutes', 7.5],
    ['maxLifetimeMinutes', '15'],
    ['forgetAfterFill', 'yes'],
    ['allowCopy', 2],
    ['fillOnly', 'contoso.com'],
    ['fillNever', {0: 'contoso.com'}],
    ['server', {host: 'relay.contoso.com', port: 70_000, security: 'none'}],
    ['server', {host: 'relay.contoso.com', port: 25, security: 'ssl'}],
    ['server', {host: 'https://relay.contoso.com', port: 25, security: 'none'}],
    ['server', {host: 'relay.contoso.com', port: 25}],
    ['sender', 'noreply'],
    ['namePattern', 'no placeholder'],
    ['namePattern', '{site} {user}'],
    ['helpText', ' '],
    ['helpContact', 7],
    ['maxLifetime', 15],
    ['constructor', 15],
  ])('that is wrong in %s (%j) holds without it, and names it', (key, value) => {
    const rest = Object.fromEntries(Object.entries(WHOLE).filter(([one]) => one !== key));
    expect(parsePolicy({...WHOLE, [key]: value})).toEqual({policy: rest, ignored: [key]});
  });

  it('keeps a list whose entries are wrong: what was to be narrowed is not thrown open', () => {
    const found = parsePolicy({fillOnly: ['two words', 5, 'contoso.com'], fillNever: ['ftp://contoso.com']});
    expect(found).toEqual({policy: {fillOnly: ['contoso.com'], fillNever: []}, ignored: ['fillOnly[0]', 'fillOnly[1]', 'fillNever[0]']});
    expect(mayFill(parsePolicy({fillOnly: [5]}).policy, 'https://contoso.com')).toBe(false);
  });

  it('has the keys that the schema for Chrome has', () => {
    const schema = JSON.parse(readFileSync(join(process.cwd(), 'managed-schema.json'), 'utf8')) as {properties: Record<string, unknown>};
    expect(Object.keys(schema.properties)).toEqual(Object.keys(WHOLE));
  });
});
