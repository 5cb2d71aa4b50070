/**
 * Leaves a product out of what was learnt. The reader has no weights; what it learnt are words. A word of the vocabulary
 * that stands in one product's records alone is taken away before that product is read, as if it had never been seen.
 * What is left in: words that no record has (they come from dictionaries), and the rules, which were written with all
 * records in view.
 */
import {build, type Plugin} from 'esbuild';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {makePlan as MakePlan} from '../../src/smtp-form/plan';
import {Lexicon} from '../../src/smtp-form/lexicon';
import {identifier, plain} from '../../src/smtp-form/words';
import {productOf, type FormRecord} from '../forms/record';

/** A list of words in the vocabulary's source: `'server|host'`. */
const LIST = /(['"])((?:(?!\1)[^\n\\])*\|(?:(?!\1)[^\n\\])*)\1/g;
const FOLDER = join(process.cwd(), 'src/smtp-form/vocabulary');

/** The words that each product alone vouches for. */
export async function wordsOfOneProduct(records: readonly FormRecord[]): Promise<Map<string, Set<string>>> {
  const texts = new Map<string, Set<string>>();
  for (const record of records) {
    for (const text of textsOf(record)) {
      const products = texts.get(text) ?? new Set();
      texts.set(text, products.add(productOf(record)));
    }
  }
  const alone = new Map<string, Set<string>>();
  for (const word of await vocabulary()) {
    const needle = plain(word.replace('*', ''));
    const lexicon = new Lexicon([word]);
    const products = new Set<string>();
    for (const [text, of] of texts) if (text.includes(needle) && lexicon.says(text, 1)) for (const product of of) products.add(product);
    const [only] = products;
    if (products.size === 1 && only !== undefined) alone.set(only, (alone.get(only) ?? new Set()).add(word));
  }
  return alone;
}

/** The planner as it would be without some words. */
export async function plannerWithout(words: ReadonlySet<string>): Promise<typeof MakePlan> {
  const forget: Plugin = {
    name: 'forget-words',
    setup({onLoad}) {
      onLoad({filter: /[\\/]vocabulary[\\/]\w+\.ts$/}, async ({path}) => {
        const source = await readFile(path, 'utf8');
        const contents = source.replace(LIST, (_, quote: string, list: string) => quote + list.split('|').filter((word) => !words.has(word)).join('|') + quote);
        return {contents, loader: 'ts'};
      });
    },
  };
  const {outputFiles} = await build({entryPoints: ['src/smtp-form/plan.ts'], bundle: true, format: 'esm', write: false, plugins: [forget]});
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const {makePlan} = (await import(`data:text/javascript;base64,${code}`)) as {makePlan: typeof MakePlan};
  return makePlan;
}

async function vocabulary(): Promise<Set<string>> {
  const words = new Set<string>();
  for (const file of ['fields.ts', 'subjects.ts', 'choices.ts']) {
    for (const [, , list = ''] of (await readFile(join(FOLDER, file), 'utf8')).matchAll(LIST)) for (const word of list.split('|')) words.add(word);
  }
  return words;
}

function textsOf({heading, app, fields}: FormRecord): string[] {
  const shown = fields.flatMap((field) => [field.label, field.placeholder, field.aria, field.help ?? '', field.section ?? '', ...(field.options ?? []).map(({text}) => text), ...(field.radio ?? []).map(({label}) => label)]);
  const named = fields.flatMap((field) => [field.name, field.id, ...(field.options ?? []).map(({value}) => value), ...(field.radio ?? []).map(({value}) => value)]);
  return [...[heading, app, ...shown].map(plain), ...named.map(identifier)].filter(Boolean);
}
