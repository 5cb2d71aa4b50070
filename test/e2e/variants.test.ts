/** A sample of the variants, in a real browser with its layout: the ring stands around the true control, the password is held. */
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {appPasswordsVariant} from '../pages/variants/app-passwords';
import {securityInfoVariant} from '../pages/variants/security-info';
import {launch, type Postkey} from './harness';
import {walkVariant} from './harness/variants';

/** Others than those of the unit tests. */
const SEEDS = Array.from({length: 70}, (_, index) => 50_001 + index);

let postkey: Postkey;
let page: Page;

beforeAll(async () => {
  postkey = await launch();
  page = await postkey.open('about:blank');
});
afterAll(() => postkey?.close());

const passwordOf = ({states}: ReturnType<typeof appPasswordsVariant>) => states.map(({password}) => password).find(Boolean);

describe.each([
  ['AppPasswords.aspx', SEEDS, appPasswordsVariant],
  ['Security info', SEEDS.slice(0, 30), securityInfoVariant],
] as const)('on variants of %s the guide', (_page, seeds, make) => {
  it.each(seeds)('rings the true control at every step and keeps the password: %i', async (seed) => {
    const variant = make(seed);
    const {stops, held} = await walkVariant(postkey, page, variant);
    expect(stops.filter(({verdict}) => verdict !== 'right'), variant.about).toEqual([]);
    expect(held, variant.about).toEqual([passwordOf(variant)]);
  });
});
