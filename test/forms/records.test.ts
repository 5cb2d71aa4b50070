/** The records, each in every rendering, read in a real Chromium. `node .cache/measure.mjs` tells what fails: see measure.ts. */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {makePlan} from '../../src/smtp-form/plan';
import {loadBriefs} from './brief';
import {openReader, type Reader} from './chromium';
import {figures, judge, WANTED, type Figures} from './judge';
import {loadHoldouts, loadRecords, type FormRecord} from './record';
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

// Among the holdouts are the hardest that somebody could find: forms with a server alone, or with no word of which way mail goes.
describe.each([
  ['real forms', loadRecords, 0.99],
  ['holdouts', loadHoldouts, 0.97],
  ['forms from memory', loadBriefs, 0.99],
] as const)('%s, each in twelve renderings', (_, load, least) => {
  it('are read as they should be', async () => {
    const all = await measured(load());
    expect(all).toMatchObject({misplacedPasswords: 0, negativesOffered: 0});
    expect(all.f1).toBeGreaterThanOrEqual(least);
    expect(all.security).toBeGreaterThanOrEqual(0.98);
  }, 240_000);
});
