/** Reads every state of many variants without layout, and holds the reader to what it promises. */
import {describe, expect, it} from 'vitest';
import words from '../../../_locales/en/guide-words.json';
import {adapterFor} from '../../../src/content/guide/pages';
import {useWords} from '../../../src/content/guide/pages/words';
import {doWithoutLayout} from './without-layout';
import {judge, type Verdict} from './judge';
import {trapPage} from './traps';
import type {State, Variant} from './variant';

/** So many variants are one test: a failure says which they were. */
const BATCH = 25;
/** Rings on the true control, of all that should stand; a missing one is the rest, a wrong one there may not be. */
const REACH = 0.995;
const TIMEOUT = 300_000;

function adapter(variant: Variant) {
  const found = adapterFor(new URL(variant.url));
  if (!found) throw new Error(`the guide does not know ${variant.url}`);
  return found;
}

function prepare(): void {
  doWithoutLayout(window);
  useWords((kind) => words[`guideWords_${kind}`].message);
}

const batches = (from: number, count: number) => Array.from({length: Math.ceil(count / BATCH)}, (_, index) => [from + index * BATCH, Math.min(from + count, from + (index + 1) * BATCH) - 1] as const);

/** @param make the variant of a seed. */
export function reaches(name: string, make: (seed: number) => Variant, from: number, count: number): void {
  prepare();
  describe(`${count} variants of ${name}`, () => {
    const rings = {right: 0, unsure: 0, wrong: 0};
    it.each(batches(from, count))('no wrong ring and every password exactly: %i to %i', (first, last) => {
      const faults: string[] = [];
      for (let seed = first; seed <= last; seed += 1) {
        const variant = make(seed);
        for (const state of variant.states) {
          const verdict = judge(document, variant, state, adapter(variant));
          rings[verdict.ring] += 1;
          if (verdict.ring === 'wrong' || verdict.captured === 'wrong' || (verdict.captured === 'missed' && state.step !== 'confirm')) faults.push(`${seed} ${describeFault(state, verdict)}: ${variant.about}`);
        }
      }
      expect(faults).toEqual([]);
    }, TIMEOUT);

    it(`rings the true control in ${REACH * 100} % of all steps`, () => {
      expect(rings.right / (rings.right + rings.unsure + rings.wrong), JSON.stringify(rings)).toBeGreaterThanOrEqual(REACH);
    });
  });
}

const describeFault = ({key}: State, {ring, captured, reading}: Verdict) => `at "${key}" ring ${ring}, capture ${captured}, read as ${reading.step ?? reading.trouble ?? ''}`;

export function resistsTraps(from: number, count: number): void {
  prepare();
  describe(`${count} pages with traps`, () => {
    it.each(batches(from, count))('nothing is captured: %i to %i', (first, last) => {
      const faults: string[] = [];
      for (let seed = first; seed <= last; seed += 1) {
        const {variant, state, kinds} = trapPage(seed);
        const {captured, reading} = judge(document, variant, state, adapter(variant));
        if (captured !== 'nothing') faults.push(`${seed} at "${state.key}" took ${reading.appPassword} among ${kinds.join(', ')}: ${variant.about}`);
      }
      expect(faults).toEqual([]);
    }, TIMEOUT);
  });
}
