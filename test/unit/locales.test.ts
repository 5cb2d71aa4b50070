import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {ROLES} from '../../src/smtp-form/role';

const LOCALES = join(process.cwd(), '_locales');
const source = (path: string) => readFileSync(join(process.cwd(), 'src', path), 'utf8');

type Texts = Record<string, {message: string}>;
const textsOf = (language: string): Texts =>
  Object.assign({}, ...readdirSync(join(LOCALES, language)).map((file) => JSON.parse(readFileSync(join(LOCALES, language, file), 'utf8')) as Texts));

const english = textsOf('en');

/** The codes of a union type, read from its source: types are gone when a test runs. */
function codes(path: string, type: string): string[] {
  const union = new RegExp(`type ${type} =([^;]+);`).exec(source(path))?.[1] ?? '';
  return [...union.matchAll(/'([\w-]+)'/g)].map((match) => match[1] ?? '');
}

const families: [string, readonly string[]][] = [
  ['role', ROLES],
  ['outcome', codes('form-agent.ts', 'Outcome')],
  ['why', codes('form-agent.ts', 'Why')],
  ['refused', codes('messages.ts', 'Refusal')],
  ['menu', ['smtp-password', 'smtp-username', 'smtp-host', 'smtp-port', 'from-address']],
];

describe('the texts that a person reads', () => {
  it.each(families)('has a sentence for every code of "%s"', (prefix, members) => {
    expect(members.length).toBeGreaterThan(1);
    expect(members.filter((code) => !english[`${prefix}_${code.replaceAll('-', '_')}`])).toEqual([]);
  });

  /** Another language may have some texts only: the browser takes the others from English, one by one. */
  it.each(readdirSync(LOCALES))('in %s: stand for texts that English has, take the same substitutions and hold no markup', (language) => {
    const texts = textsOf(language);
    expect(Object.keys(texts).filter((key) => !english[key])).toEqual([]);
    const holes = (text: string) => [...text.matchAll(/\$\w+\$?/g)].map((match) => match[0]).sort();
    for (const [key, {message}] of Object.entries(texts)) {
      expect(message.trim(), key).not.toBe('');
      expect(message, key).not.toMatch(/<\w/);
      expect(holes(message), key).toEqual(holes(english[key]?.message ?? ''));
    }
  });
});
