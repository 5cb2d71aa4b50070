/** The popup, opened by the real toolbar button and read as a person sees it. */
import type {ElementHandle, Page} from 'puppeteer-core';
import type {Postkey} from './browser';
import {PATIENCE, until} from './wait';

/** The selector of a `data-testid`. @example popup.waitForSelector(testid('fill')) */
export const testid = (name: string) => `[data-testid="${name}"]`;

export interface PopupView {
  readonly held: readonly {name: string; account: string; text: string}[];
  /** Whether it says that nothing is held. */
  readonly empty: boolean;
  /** Whether it asks for the mailbox address. */
  readonly asksAccount: boolean;
  readonly verdict: string;
  readonly rows: readonly {role: string; name: string; id: string; value: string; ticked: boolean; text: string}[];
  readonly warnings: readonly string[];
  readonly report: readonly {role: string; outcome: string; text: string}[];
  readonly diagnosis: {code: string; cause: string; provider: string; text: string} | null;
  readonly canFill: boolean;
  readonly canUndo: boolean;
  /** All words that it shows. */
  readonly text: string;
}

/**
 * Brings the tab to the front, presses the toolbar button and waits until the popup has something to say.
 * A popup that was open is closed first, as it is for a person who clicks elsewhere.
 */
export async function openPopup(postkey: Postkey, page: Page): Promise<Page> {
  await closePopup(postkey);
  await page.bringToFront();
  const extension = (await postkey.browser.extensions()).get(postkey.extensionId);
  if (!extension) throw new Error('the extension is not installed');
  await page.triggerExtensionAction(extension);
  const target = await postkey.browser.waitForTarget((one) => isPopup(postkey, one.url()), {timeout: PATIENCE});
  const popup = await target.asPage();
  await until(async () => ((await popup.evaluate(() => document.body?.innerText.trim())) ? true : null), 'the popup to show something');
  return popup;
}

/** The popup that is open. */
export async function openedPopup(postkey: Postkey): Promise<Page> {
  const target = postkey.browser.targets().find((one) => isPopup(postkey, one.url()));
  if (!target) throw new Error('the popup is closed');
  return target.asPage();
}

/** Closes the popup, if it is open, and waits until it is gone. */
export async function closePopup(postkey: Postkey): Promise<void> {
  for (const target of postkey.browser.targets()) {
    if (!isPopup(postkey, target.url())) continue;
    await (await target.asPage()).close();
  }
  await until(async () => (postkey.browser.targets().some((target) => isPopup(postkey, target.url())) ? null : true), 'the popup to close');
}

const isPopup = (postkey: Postkey, url: string) => url.startsWith(`chrome-extension://${postkey.extensionId}/`) && url.includes('popup');

/** Whatever can run a function in the popup: a page of Chromium's, or Firefox's popup. */
export interface Evaluates {
  evaluate(func: () => PopupView): Promise<PopupView>;
}

/** What the popup shows now. */
export const readPopup = (popup: Evaluates): Promise<PopupView> =>
  popup.evaluate(() => {
    const all = (name: string) =>
      [...document.querySelectorAll<HTMLElement>(`[data-testid="${name}"]`)].filter((element) => element.checkVisibility());
    const usable = (name: string) => all(name).some((element) => !(element as HTMLButtonElement).disabled);
    const data = (element: HTMLElement, key: string) => element.dataset[key] ?? '';
    const [diagnosis] = all('diagnosis');
    return {
      held: all('held').map((one) => ({name: data(one, 'name'), account: data(one, 'account'), text: one.innerText})),
      empty: all('empty').length > 0,
      asksAccount: all('account').length > 0,
      verdict: all('plan').map((one) => data(one, 'verdict'))[0] ?? '',
      rows: all('plan-row').map((one) => ({
        role: data(one, 'role'),
        name: data(one, 'name'),
        id: data(one, 'id'),
        value: data(one, 'value'),
        ticked: one.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked ?? false,
        text: one.innerText,
      })),
      warnings: all('warning').map((one) => data(one, 'code')),
      report: all('report-row').map((one) => ({role: data(one, 'role'), outcome: data(one, 'outcome'), text: one.innerText})),
      diagnosis: diagnosis
        ? {code: data(diagnosis, 'code'), cause: data(diagnosis, 'cause'), provider: data(diagnosis, 'provider'), text: diagnosis.innerText}
        : null,
      canFill: usable('fill'),
      canUndo: usable('undo'),
      text: document.body.innerText,
    };
  });

/** Waits until what the popup shows meets a condition, and gives it. */
export const popupWhere = (popup: Evaluates, what: string, holds: (view: PopupView) => boolean) =>
  until(
    async () => {
      const view = await readPopup(popup);
      return holds(view) ? view : null;
    },
    `the popup to show ${what}`,
    {describe: async () => `It shows: ${JSON.stringify(await readPopup(popup))}`},
  );

/** Presses a control of the popup with the mouse, where it stands. */
export async function press(popup: Page, name: string): Promise<void> {
  const control = await visibleControl(popup, name);
  await control.click();
}

/** Waits for a plan of mail settings, presses Fill, and gives the popup as it stands with the report. */
export async function fillPlanned(popup: Page): Promise<PopupView> {
  await popupWhere(popup, 'the plan', ({verdict, canFill}) => verdict === 'smtp' && canFill);
  await press(popup, 'fill');
  return popupWhere(popup, 'the report', ({report}) => report.length > 0);
}

/** Types into a text box of the popup, in place of what it held. */
export async function typeInto(popup: Page, name: string, text: string): Promise<void> {
  const control = await visibleControl(popup, name);
  await control.click({count: 3});
  await popup.keyboard.type(text);
}

async function visibleControl(popup: Page, name: string): Promise<ElementHandle> {
  const control = await popup.waitForSelector(testid(name), {visible: true, timeout: PATIENCE});
  if (!control) throw new Error(`the popup has no "${name}"`);
  return control;
}
