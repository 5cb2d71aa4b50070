// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {figures, judge, MEASURED} from './judge';
import {readPage} from './read';
import {loadRecords} from './record';
import {renderRecord, STYLES} from './render';

const records = loadRecords();
const judged = STYLES.flatMap((style, index) =>
  records.map((record) => {
    const {plan, fieldOf} = readPage(renderRecord(record, style));
    return {record, style: index, judgement: judge(record, plan, fieldOf)};
  }),
);
if (process.env['SHOW']) {
  for (const {record, style, judgement: j} of judged) {
    if (record.kind === 'negative' ? j.verdict !== 'none' : j.missed.length + j.wrong.length > 0 || j.security === false)
      console.log(style, record.kind[0], record.id, j.verdict, 'MISSED', j.missed.map((m) => `${m.role}:${m.label}`).join(', '), 'WRONG', j.wrong.map((m) => `${m.role}<-${m.label} (${m.should})`).join(', '), j.security === false ? 'SECURITY' : '');
  }
  console.log(figures(judged));
  for (const role of MEASURED) console.log(role, figures(judged, role).f1);
}

describe('real forms, each in nine renderings', () => {
  const all = figures(judged);
  it('no password is planned into a wrong field', () => expect(all.misplacedPasswords).toBe(0));
  it('no form that only looks like one is offered', () => expect(all.negativesOffered).toBe(0));
  it('the fields are found with an F1 of at least 0.99', () => expect(all.f1).toBeGreaterThanOrEqual(0.99));
  it('the right encryption is chosen in at least 98 of 100', () => expect(all.security).toBeGreaterThanOrEqual(0.98));
});
