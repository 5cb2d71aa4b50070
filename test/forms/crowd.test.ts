/** The records on pages without headings and forms, beside a log-in box, a search box and a profile in every order. */
import {expect, it} from 'vitest';
import {makePlan} from '../../src/smtp-form/plan';
import {loadBriefs} from './brief';
import {ORDERS, renderAmong, TIES} from './crowd';
import {readerForAll} from './for-all';
import {figures, judge, WANTED} from './judge';
import {loadHoldouts, loadRecords} from './record';

const reader = readerForAll();

it('no password goes into another box, nothing else is offered, and hardly a field is missed', async () => {
  const judged = [];
  for (const [at, record] of [...loadRecords(), ...loadHoldouts(), ...loadBriefs()].entries()) {
    // Each record in two of the orders, so that every order has its share.
    for (const nth of [at, at + 13]) {
      const scan = await reader.scan(renderAmong(record, ORDERS[nth % ORDERS.length] ?? [], TIES[nth % TIES.length] ?? 'for'));
      judged.push({record, judgement: judge(record, makePlan(scan, WANTED), (key) => scan.numbers[key] ?? -1)});
    }
  }
  const all = figures(judged);
  expect(all).toMatchObject({misplacedPasswords: 0, negativesOffered: 0});
  // What a heading alone tells, such as which of two servers is for sending, can't be told here.
  expect(all.f1).toBeGreaterThanOrEqual(0.988);
}, 240_000);
