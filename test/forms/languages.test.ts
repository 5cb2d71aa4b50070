/** Typical forms in twenty-six languages, and those that look like them. `node .cache/measure.mjs languages` tells what fails. */
import {describe, expect, it} from 'vitest';
import {makePlan} from '../../src/smtp-form/plan';
import {readerForAll} from './for-all';
import {figures, judge, WANTED} from './judge';
import {loadLanguages} from './languages';
import {PLAIN, renderRecord} from './render';

const forms = loadLanguages();
const languages = [...new Set(forms.map(({lang}) => lang))];
const reader = readerForAll();

it('there are twenty-six languages', () => {
  expect(languages).toHaveLength(26);
});

describe.each(languages)('%s', (lang) => {
  it('reads the settings of outgoing mail, and nothing else', async () => {
    const judged = [];
    for (const record of forms.filter((one) => one.lang === lang)) {
      const scan = await reader.scan(renderRecord(record, PLAIN));
      judged.push({record, judgement: judge(record, makePlan(scan, WANTED), (key) => scan.numbers[key] ?? -1)});
    }
    expect(figures(judged)).toEqual({precision: 1, recall: 1, f1: 1, misplacedPasswords: 0, negativesOffered: 0, security: 1});
  }, 60_000);
});
