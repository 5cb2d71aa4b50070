/** The way through the guide, walked as a person would who does just what it says. */
import type {Page} from 'puppeteer-core';
import {type Box} from './box';
import type {Postkey} from './browser';
import {guide, type GuidePart, pressAt, standing} from './guide';
import {until} from './wait';

/** The real address of Microsoft's page, at which a replica is served. */
export const APP_PASSWORDS = 'https://account.activedirectory.windowsazure.com/AppPasswords.aspx';

/** Serves a page at its address and opens it in a new tab, in a viewport of that size if one is told. */
export async function openServed(postkey: Postkey, html: string, url = APP_PASSWORDS, size?: {width: number; height: number}): Promise<Page> {
  await postkey.serve(new URL(url).origin, () => html);
  if (!size) return postkey.open(url);
  const page = await postkey.browser.newPage();
  await page.setViewport(size);
  await page.goto(url);
  return page;
}

export interface GuideStop {
  readonly step: string;
  readonly hint: GuidePart;
  readonly panel: GuidePart | null;
  /** The ring, and the page's control that lies under its middle; null at `done`. */
  readonly ring: Box | null;
  readonly control: {readonly tag: string; readonly text: string; readonly box: Box} | null;
}

/**
 * Follows the hints until `done`: presses what is ringed, and at `name` the button that puts the proposed name in.
 * `onStop` is called at every step before anything is pressed. Throws when the guide shows no next step.
 * @example await walkGuide(page, async ({step}) => { await takePicture(page, `out/${step}.png`); });
 */
export async function walkGuide(page: Page, onStop: (stop: GuideStop) => Promise<void>): Promise<void> {
  let last = '';
  for (;;) {
    const stop = await nextStop(page, last);
    await onStop(stop);
    if (stop.step === 'done') return;
    await follow(page, stop);
    last = stop.step;
  }
}

/** Waits for a step other than `last`, ringed unless it is `done`. */
export const nextStop = (page: Page, last: string): Promise<GuideStop> =>
  until(
    async () => {
      const stands = await standing(page);
      if (!stands) return null;
      const {view: {hint, panel, ring}, control} = stands;
      if (!hint || hint.step === last) return null;
      if (hint.step === 'done') return {step: 'done', hint, panel, ring: null, control: null};
      return ring && {step: hint.step, hint, panel, ring, control};
    },
    last ? `the step after "${last}"` : 'the first step',
    {describe: async () => `The guide shows: ${JSON.stringify(await guide(page))}`},
  );

/** Does what a stop says. */
export async function follow(page: Page, stop: GuideStop): Promise<void> {
  if (stop.step === 'name') {
    const [proposal] = stop.hint.buttons;
    if (!proposal) throw new Error(`the hint proposes no name: "${stop.hint.text}"`);
    await pressAt(page, proposal.box);
  } else if (stop.ring) {
    await pressAt(page, stop.ring);
  }
}
