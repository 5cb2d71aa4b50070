/**
 * Measures the reader on records in real Chromium and prints what it got wrong.
 * `npx esbuild test/forms/measure.ts --bundle --platform=node --packages=external --format=esm --outfile=.cache/measure.mjs && node .cache/measure.mjs [records|memory|languages|file.txt|folder] [filter]`
 */
import {readFileSync, statSync} from 'node:fs';
import {makePlan} from '../../src/smtp-form/plan';
import {loadBriefs, parseBriefs} from './brief';
import {openReader} from './chromium';
import {figures, judge, MEASURED, WANTED, type Judgement} from './judge';
import {loadLanguages} from './languages';
import {loadRecords, type FormRecord} from './record';
import {renderRecord, STYLES} from './render';

const [from = 'records', filter = ''] = process.argv.slice(2);
const NAMED: Readonly<Record<string, () => FormRecord[]>> = {records: loadRecords, memory: loadBriefs, languages: loadLanguages};
const load = NAMED[from] ?? (() => (statSync(from).isDirectory() ? loadRecords(from) : parseBriefs(readFileSync(from, 'utf8'))));
const records = load();
const reader = await openReader();
const judged: {record: FormRecord; judgement: Judgement}[] = [];
const seen = new Map<string, number[]>();
for (const record of records.filter(({id}) => id.includes(filter))) {
  for (const [index, style] of (from === 'languages' ? STYLES.filter((_, index) => [0, 5].includes(index)) : STYLES).entries()) {
    const scan = await reader.scan(renderRecord(record, style));
    const plan = makePlan(scan, WANTED);
    const judgement = judge(record, plan, (key) => scan.numbers[key] ?? -1);
    judged.push({record, judgement});
    const {missed, wrong, security, verdict} = judgement;
    const bad = record.kind === 'negative' ? verdict !== 'none' : verdict !== 'smtp' || missed.length + wrong.length > 0 || security === false;
    if (!bad) continue;
    const line = [
      record.kind === 'negative' ? 'NEGATIVE' : '',
      record.id,
      verdict,
      ...missed.map((one) => `\n    missed ${one.role} "${one.label}"`),
      ...wrong.map((one) => `\n    wrong ${one.role} <- "${one.label}" (${one.should})`),
      security === false ? '\n    ENCRYPTION' : '',
      verdict === 'smtp' && record.kind !== 'negative' ? '' : `\n    ${plan.evidence.join(' ')}`,
    ].join(' ');
    seen.set(line, [...(seen.get(line) ?? []), index]);
  }
}
await reader.close();
for (const [line, styles] of seen) console.log(styles.join(','), line);
const of = (kind: string) => judged.filter(({record}) => record.kind === kind).length;
console.log(`${of('positive')} positive and ${of('negative')} negative pages`, figures(judged));
for (const role of MEASURED) console.log(role, figures(judged, role).f1.toFixed(4));
