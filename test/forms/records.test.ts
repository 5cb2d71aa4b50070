/** The records, each in every rendering, read in a real Chromium. `node .cache/measure.mjs` tells what fails: see measure.ts. */
import {describe, expect, it} from 'vitest';
import {makePlan} from '../../src/smtp-form/plan';
import {loadBriefs} from './brief';
import {readerForAll} from './for-all';
import {figures, judge, WANTED, type Figures} from './judge';
import {loadHoldouts, loadRecords, type FormRecord} from './record';
import {renderRecord, STYLES} from './render';

const reader = readerForAll();

/** @param share of the renderings that each record goes through: another one of them for the next record */
async function measured(records: readonly FormRecord[], share = 1): Promise<Figures> {
  const judged = [];
  for (const [at, record] of records.entries()) {
    for (const style of STYLES.filter((_, index) => (index + at) % share === 0)) {
      const scan = await reader.scan(renderRecord(record, style));
      judged.push({record, judgement: judge(record, makePlan(scan, WANTED), (key) => scan.numbers[key] ?? -1)});
    }
  }
  return figures(judged);
}

// Among the holdouts are the hardest that somebody could find: forms with a server alone, with no word of which way mail goes, or with none of their texts known.
// They are many, so each goes through a third of the renderings; `npm run bench forms` takes all.
describe.each([
  ['real forms, each in twelve renderings', loadRecords, 0.99, 0.98, 1],
  ['holdouts, each in four', loadHoldouts, 0.99, 0.975, 3],
  ['forms from memory, each in six', loadBriefs, 0.99, 0.98, 2],
] as const)('%s', (_, load, least, encryption, share) => {
  it('are read as they should be', async () => {
    const all = await measured(load(), share);
    expect(all).toMatchObject({misplacedPasswords: 0, negativesOffered: 0});
    expect(all.f1).toBeGreaterThanOrEqual(least);
    expect(all.security).toBeGreaterThanOrEqual(encryption);
  }, 240_000);
});
