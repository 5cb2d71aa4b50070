/** What a person does and sees on the practice site's page. */
import type {Page} from 'puppeteer-core';
import {until} from '../e2e/harness/wait';

/** The form's values by field name, as they stand in the page; a box gives 'on' or 'off'. */
export const formValues = (page: Page): Promise<Record<string, string>> =>
  page.$$eval('#settings [name]', (fields) =>
    Object.fromEntries(
      fields.map((field) => {
        const {name, type, value, checked} = field as HTMLInputElement;
        return [name, type === 'checkbox' ? (checked ? 'on' : 'off') : value];
      }),
    ),
  );

/** Presses Send test mail and waits for what the page says came of it. */
export async function sendTestMail(page: Page): Promise<{state: string; text: string}> {
  await page.bringToFront();
  await page.$eval('#result', (result) => delete (result as HTMLElement).dataset['state']);
  const button = await page.waitForSelector('#send-test', {visible: true});
  await button?.click();
  return until(
    () =>
      page.$eval('#result', (result) => {
        const {state} = (result as HTMLElement).dataset;
        return state === 'sent' || state === 'failed' ? {state, text: result.textContent ?? ''} : null;
      }),
    'the result of the test mail',
    {ms: 15_000},
  );
}

/** Types over a field by hand. */
export async function typeOver(page: Page, name: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`[name="${name}"]`, {visible: true});
  await field?.click({count: 3});
  await page.keyboard.type(text);
}
