/** Walks a variant of Microsoft's pages in a real browser, as a person would who does what the guide says, and judges each stop. */
import type {Page} from 'puppeteer-core';
import {livePage} from '../../pages/variants/live';
import type {State, Variant} from '../../pages/variants/variant';
import {type Box, surrounds} from './box';
import type {Postkey} from './browser';
import {guide, type GuideView, pressAt} from './guide';
import {clearHeld} from './hold';
import {until} from './wait';
import {heldItems} from './worker';

export interface Stop {
  readonly key: string;
  /** `unsure`: no ring where there should be one. `wrong`: a ring, or a step, that is not the true one, and stays. */
  readonly verdict: 'right' | 'unsure' | 'wrong';
  /** For a failure's message. */
  readonly saw: string;
}

export interface Walk {
  readonly stops: readonly Stop[];
  /** What is held at the end. */
  readonly held: readonly string[];
}

/** @param page a tab that is used for one variant after another. */
export async function walkVariant(postkey: Postkey, page: Page, variant: Variant): Promise<Walk> {
  await clearHeld(postkey);
  await postkey.serve(new URL(variant.url).origin, () => livePage(variant));
  await page.goto(variant.url);
  const stops: Stop[] = [];
  for (const state of variant.states.filter(({key}) => key !== 'other')) {
    const stop = await judge(page, state);
    stops.push({...stop, saw: `${stop.saw} ${await goOn(page, state)}`});
  }
  return {stops, held: (await heldItems(postkey)).map(({password}) => password)};
}

async function judge(page: Page, state: State): Promise<Stop> {
  let view: GuideView = {ring: null, hint: null, panel: null, trouble: null};
  let target: Box | null = null;
  const right = await until(
    async () => {
      view = await guide(page);
      target = await boxOf(page, state.key);
      const step = (view.hint ?? view.panel)?.step;
      if (step !== state.step) return null;
      if (!view.ring) return state.ringless ? true : null;
      return target && surrounds(view.ring, target) && near(view.ring, target) ? true : null;
    },
    '',
  ).catch(() => false);
  const saw = JSON.stringify({expected: state.step, step: (view.hint ?? view.panel)?.step, ring: view.ring, target, hint: view.hint?.text.slice(0, 80)});
  return {key: state.key, verdict: right ? 'right' : view.ring ? 'wrong' : 'unsure', saw};
}

/** A ring around half of the page would surround anything. */
const near = (ring: Box, target: Box) => ring.width < target.width + 40 && ring.height < target.height + 40;

/** A page that is typed into is not drawn anew: there the control that goes on is the true one. */
const truth = (key: string) => (key === 'typed' ? '[data-go="shown"]' : `[data-truth="${key}"]`);

/** Where the true control stands, frames of the same origin included. */
async function boxOf(page: Page, key: string): Promise<Box | null> {
  return page
    .evaluate((selector) => {
      const find = (document: Document, left: number, top: number): Box | null => {
        const element = document.querySelector(selector);
        if (element) {
          const {x, y, width, height} = element.getBoundingClientRect();
          return {x: x + left, y: y + top, width, height};
        }
        for (const frame of document.querySelectorAll('iframe')) {
          const {x, y} = frame.getBoundingClientRect();
          const found = frame.contentDocument && find(frame.contentDocument, left + x + frame.clientLeft, top + y + frame.clientTop);
          if (found) return found;
        }
        return null;
      };
      return find(document, 0, 0);
    }, truth(key))
    .catch(() => null);
}

const isTyped = (page: Page): Promise<true | null> =>
  page.evaluate(() => {
    const documents = [document, ...[...document.querySelectorAll('iframe')].flatMap(({contentDocument}) => contentDocument ?? [])];
    const nested = documents.flatMap((one) => [...one.querySelectorAll('iframe')].flatMap(({contentDocument}) => contentDocument ?? []));
    return [...documents, ...nested].some((one) => (one.querySelector<HTMLInputElement>('[data-name]')?.value ?? '') !== '') || null;
  });

/** Does the step: by the hint's own button or the mouse where the guide is right, on the page's control in any case. @returns what was done, for a failure's message. */
async function goOn(page: Page, {key, step}: State): Promise<string> {
  if (step === 'done' || step === null) return 'nothing to do';
  if (step === 'name') {
    const [proposal] = (await guide(page)).hint?.buttons ?? [];
    if (proposal) await pressAt(page, proposal.box);
    // The hint may have moved while the mouse was on its way: then the name is typed by hand, as below.
    if (proposal && (await until(() => isTyped(page), '', {ms: 2000}).catch(() => false))) return 'typed by the hint';
  }
  const press = () =>
    page
      .evaluate((selector) => {
        const documents = [document, ...[...document.querySelectorAll('iframe')].flatMap(({contentDocument}) => contentDocument ?? [])];
        const nested = documents.flatMap((one) => [...one.querySelectorAll('iframe')].flatMap(({contentDocument}) => contentDocument ?? []));
        const element = [...documents, ...nested].map((one) => one.querySelector<HTMLElement>(selector)).find(Boolean);
        if (!element) return null;
        if (element.localName === 'select') element.dispatchEvent(new Event('change', {bubbles: true}));
        else if (element.dataset.name !== undefined) {
          (element as HTMLInputElement).value = 'Printer in the hall';
          element.dispatchEvent(new Event('input', {bubbles: true}));
        } else element.click();
        return element.matches(':disabled, [aria-disabled=true]') ? 'pressed, though disabled' : 'pressed';
      }, truth(key))
      // A page of its own follows: the press takes this one away.
      .catch(String);
  // A page that draws itself anew takes the control away between the look and the press.
  return until(press, 'a control to press').catch(String);
}
