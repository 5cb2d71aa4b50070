import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {parsePolicy} from '../../../src/background/managed';
import {CHROME_ID, FIREFOX_ID, readPlist, readRegistry, type Tree} from './policy-formats';

const markdown = readFileSync(join(process.cwd(), 'docs/administrators.md'), 'utf8');
const schema = JSON.parse(readFileSync(join(process.cwd(), 'managed-schema.json'), 'utf8')) as {properties: Record<string, {type: string}>};

/** The examples: browser and system from the headings above them. */
const examples = [...markdown.matchAll(/^## (?<browser>.+)$|^### (?<system>.+)$|^```(?<language>\w+)\n(?<text>[\s\S]*?)^```$/gm)].reduce<
  {browser: string; system: string; language: string; text: string}[]
>((found, {groups = {}}) => {
  const last = found.at(-1) ?? {browser: '', system: '', language: '', text: ''};
  const next = groups['browser'] ? {...last, browser: groups['browser'], language: ''} : groups['system'] ? {...last, system: groups['system'], language: ''} : {...last, language: groups['language'] ?? '', text: groups['text'] ?? ''};
  return [...found, next];
}, []).filter(({language}) => language !== '');

const at = (tree: unknown, ...path: string[]): Tree => path.reduce((here, key) => (here as Record<string, unknown>)[key], tree) as Tree;

/** Where each format of each browser has the settings. */
function settingsIn({browser, language, text}: (typeof examples)[number]): Tree {
  if (language === 'json') return browser === 'Firefox' ? at(JSON.parse(text), 'policies', '3rdparty', 'Extensions', FIREFOX_ID) : at(JSON.parse(text), '3rdparty', 'extensions', CHROME_ID);
  if (language === 'reg') {
    const machine = at(readRegistry(text), 'HKEY_LOCAL_MACHINE', 'SOFTWARE', 'Policies');
    if (browser === 'Firefox') return at(machine, 'Mozilla', 'Firefox', '3rdparty', 'Extensions', FIREFOX_ID);
    return at(machine, ...(browser === 'Edge' ? ['Microsoft', 'Edge'] : ['Google', 'Chrome']), '3rdparty', 'extensions', CHROME_ID, 'policy');
  }
  const [payload] = (readPlist(text) as {PayloadContent: Tree[]}).PayloadContent;
  const {PayloadType, PayloadIdentifier, PayloadUUID, PayloadVersion, ...settings} = payload as Tree;
  expect([PayloadIdentifier, PayloadVersion]).toEqual([expect.stringMatching(/^com\.contoso\./), 1]);
  expect(PayloadUUID).toMatch(/^[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}$/i);
  expect(PayloadType).toBe({Chrome: `com.google.Chrome.extensions.${CHROME_ID}`, Edge: `com.microsoft.Edge.extensions.${CHROME_ID}`, Firefox: 'org.mozilla.firefox'}[browser]);
  return browser === 'Firefox' ? at(settings, '3rdparty', 'Extensions', FIREFOX_ID) : (settings as Tree);
}

const WHOLE = at(JSON.parse(examples.find(({system, language}) => system === 'Linux' && language === 'json')?.text ?? '{}'), '3rdparty', 'extensions', CHROME_ID);

describe('the examples for administrators', () => {
  it('are there for each browser on each system', () => {
    const names = examples.map(({browser, system}) => `${browser} on ${system}`);
    expect(names).toEqual(['Chrome', 'Edge', 'Firefox'].flatMap((browser) => ['Windows', 'macOS', 'Linux'].map((system) => `${browser} on ${system}`)));
  });

  it.each(examples.map((example) => [`${example.browser} on ${example.system}`, example] as const))('for %s can be read, and set every key to what Postkey understands', (_name, example) => {
    const {policy, ignored} = parsePolicy(settingsIn(example));
    expect(ignored).toEqual([]);
    expect(policy).toEqual(WHOLE);
    expect(Object.keys(policy).sort()).toEqual(Object.keys(schema.properties).sort());
  });

  it('have the types that the schema asks for', () => {
    const typeOf = (value: unknown) => (Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value);
    expect(Object.fromEntries(Object.entries(WHOLE).map(([key, value]) => [key, typeOf(value)]))).toEqual(Object.fromEntries(Object.entries(schema.properties).map(([key, {type}]) => [key, type])));
  });

  it('stand below a table that has a row for every key', () => {
    for (const key of Object.keys(schema.properties)) expect(markdown).toMatch(new RegExp(`^\\| \`${key}\` \\|`, 'm'));
  });
});
