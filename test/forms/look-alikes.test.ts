import {describe, expect, it} from 'vitest';
import {makePlan} from '../../src/smtp-form/plan';
import {readerForAll} from './for-all';
import {WANTED} from './judge';
import {lookAlikes} from './look-alikes';
import {renderRecord, STYLES} from './render';

const reader = readerForAll();

describe('forms that only look like one for outgoing mail', () => {
  it.each(lookAlikes().map((record, n) => ({id: record.id, record, style: STYLES[n % STYLES.length]})))('$id is not offered, and no password is planned', async ({record, style}) => {
    const plan = makePlan(await reader.scan(renderRecord(record, style ?? (STYLES[0] as (typeof STYLES)[number]))), WANTED);
    expect({verdict: plan.verdict === 'smtp', passwords: plan.fields.filter(({role}) => role === 'smtp-password').length}).toEqual({verdict: false, passwords: 0});
  });
});
