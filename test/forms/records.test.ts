/** The records, each in every rendering, read in a real Chromium. `node .cache/measure.mjs` tells what fails: see measure.ts. */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {makePlan} from '../../src/smtp-form/plan';
import {loadBriefs} from './brief';
import {openReader, type Reader} from './chromium';
import {figures, judge, WANTED, type Figures} from './judge';
import {loadRecords, type FormRecord} from './record';
import {renderRecord, STYLES} from './render';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
}, 60_000);
afterAll(() => reader.close());

async function measured(records: readonly FormRecord[]): Promise<Figures> {
  const judged = [];
  for (const record of records) {
    for (const style of STYLES) {
      const scan = await reader.scan(renderRecord(record, style));
      judged.push({record, judgement: judge(record, makePlan(scan, WANTED), (key) => scan.numbers[key] ?? -1)});
    }
  }
  return figures(judged);
}

describe.each([
  ['real forms', loadRecords],
  ['forms from memory', loadBriefs],
])('%s, each in nine renderings', (_, load) => {
  it('are read as they should be', async () => {
    const all = await measured(load());
    expect(all).toMatchObject({misplacedPasswords: 0, negativesOffered: 0});
    expect(all.f1).toBeGreaterThanOrEqual(0.99);
    expect(all.security).toBeGreaterThanOrEqual(0.98);
  }, 120_000);
});
