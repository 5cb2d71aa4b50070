/** 10,000 pages gone wrong: nothing throws, and no password is planned into a field that is none. */
import {describe, expect, it} from 'vitest';
import type {FieldFacts} from '../../src/smtp-form/field-facts';
import {makePlan, type Plan} from '../../src/smtp-form/plan';
import {loadBriefs} from './brief';
import type {Scan} from './chromium';
import {readerForAll} from './for-all';
import {WANTED} from './judge';
import {mutate} from './mutate';
import {randomFrom, type Random} from './random';
import {loadHoldouts, loadRecords, type FormRecord} from './record';
import {PLAIN, renderRecord, STYLES} from './render';

const PAGES = 2000;
const FACTS = 8000;
const records = [...loadRecords(), ...loadHoldouts(), ...loadBriefs()];
const failures: string[] = [];
const reader = readerForAll();

/** What is wrong with a plan: a password where the record has none. */
function misplaced(record: FormRecord, plan: Plan, numbers: Scan['numbers']): string[] {
  return plan.fields
    .filter(({role, key}) => role === 'smtp-password' && record.fields[numbers[key] ?? -1]?.role !== 'smtp-password')
    .map(({label, name}) => `${record.id}: password into "${label}" (${name})`);
}

/** Facts as a scan gives them, changed. Whole fields change places; none gets another's words. */
function changed(fields: readonly FieldFacts[], random: Random): FieldFacts[] {
  const mutated = fields.map((field): FieldFacts => {
    if (random.chance(0.7)) return field;
    const less: Partial<FieldFacts>[] = [{label: ''}, {name: ''}, {id: ''}, {placeholder: ''}, {nearby: ''}, {sections: []}, {options: []}, {visible: false}, {form: random.number(3)}, {label: `\u202e${field.label}`}, {value: 'x'.repeat(300)}, {help: '\ud800'}, {button: '\0'}, {disabled: true}];
    return {...field, ...random.pick(less)};
  });
  for (let swaps = random.number(3); swaps > 0; swaps--) {
    const [one, other] = [random.number(mutated.length), random.number(mutated.length)];
    const [a, b] = [mutated[one], mutated[other]];
    if (a && b) {
      mutated[one] = b;
      mutated[other] = a;
    }
  }
  return random.chance(0.1) ? [...mutated, ...mutated.map((field) => ({...field, key: `${field.key}-again`}))] : mutated;
}

describe('pages gone wrong', () => {
  it(`${PAGES} pages in Chromium: no exception, no password in a wrong field`, async () => {
    for (let seed = 0; seed < PAGES; seed++) {
      const random = randomFrom(seed);
      const record = random.pick(records);
      const scan = await reader.scan(mutate(renderRecord(record, random.pick(STYLES)), random));
      failures.push(...misplaced(record, makePlan(scan, WANTED), scan.numbers).map((text) => `page ${seed} ${text}`));
    }
    expect(failures).toEqual([]);
  }, 240_000);

  it(`${FACTS} scans: no exception, no password in a wrong field`, async () => {
    const scans: {record: FormRecord; scan: Scan}[] = [];
    for (const record of records) scans.push({record, scan: await reader.scan(renderRecord(record, PLAIN))});
    const wrong: string[] = [];
    for (let seed = 0; seed < FACTS; seed++) {
      const random = randomFrom(1_000_000 + seed);
      const {record, scan} = random.pick(scans);
      const numbers = {...scan.numbers, ...Object.fromEntries(Object.entries(scan.numbers).map(([key, number]) => [`${key}-again`, number]))};
      wrong.push(...misplaced(record, makePlan({fields: changed(scan.fields, random), page: scan.page}, WANTED), numbers).map((text) => `facts ${seed} ${text}`));
    }
    expect(wrong).toEqual([]);
  }, 240_000);
});
