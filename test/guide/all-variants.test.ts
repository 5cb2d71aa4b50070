/** The variants of the unit tests, all of them, walked in a real browser. Prints the figures at the end. */
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {launch, type Postkey} from '../e2e/harness';
import {walkVariant} from '../e2e/harness/variants';
import {appPasswordsVariant} from '../pages/variants/app-passwords';
import {securityInfoVariant} from '../pages/variants/security-info';

const seeds = (count: number) => Array.from({length: count}, (_, index) => index + 1);
const figures = {right: 0, unsure: 0, wrong: 0, passwords: 0, exact: 0};

let postkey: Postkey;
let page: Page;

beforeAll(async () => {
  postkey = await launch();
  page = await postkey.open('about:blank');
});
afterAll(async () => {
  await postkey?.close();
  console.log(`steps and passwords: ${JSON.stringify(figures)}`);
});

describe.each([
  ['AppPasswords.aspx', seeds(1440), appPasswordsVariant],
  ['Security info', seeds(600), securityInfoVariant],
] as const)('%s', (_page, all, make) => {
  it.each(all)('%i', async (seed) => {
    const variant = make(seed);
    const {stops, held} = await walkVariant(postkey, page, variant);
    for (const {verdict} of stops) figures[verdict] += 1;
    const password = variant.states.map((state) => state.password).find(Boolean);
    figures.passwords += 1;
    if (held.length === 1 && held[0] === password) figures.exact += 1;
    expect(stops.filter(({verdict}) => verdict === 'wrong'), variant.about).toEqual([]);
    expect(held, variant.about).toEqual([password]);
  });
});
