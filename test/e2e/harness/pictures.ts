/** Screenshots, light and dark. */
import {mkdir} from 'node:fs/promises';
import {dirname} from 'node:path';
import type {Page} from 'puppeteer-core';

export type ColourScheme = 'light' | 'dark';

/** Shows a page (or the popup) as on a system with this colour scheme. */
export const setColourScheme = (page: Page, value: ColourScheme) =>
  page.emulateMediaFeatures([{name: 'prefers-color-scheme', value}]);

/** Writes what is visible of a page as a PNG. @example await takePicture(page, 'out/01-create.png') */
export async function takePicture(page: Page, path: string): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  // What appears takes 150 ms, and the background answers in about as many: a picture shows what a person sees then.
  await new Promise((resolve) => setTimeout(resolve, 400));
  await page.screenshot({path: path as `${string}.png`});
}

/** Writes a page, or the popup, from its top as `<path>-light.png` and `<path>-dark.png`, and leaves it light. */
export async function takeBothPictures(page: Page, path: string): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  for (const scheme of ['dark', 'light'] as const) {
    await setColourScheme(page, scheme);
    await takePicture(page, `${path}-${scheme}.png`);
  }
}
