/** The popup in Firefox, opened by the toolbar button's own action, which gives access to the tab as a click does. */
import type {Page} from 'puppeteer-core';
import {testid} from '../popup';
import {until} from '../wait';
import type {FirefoxPostkey} from './launch';

export interface FirefoxPopup {
  evaluate<T>(func: () => T): Promise<Awaited<T>>;
  /** Presses a control: a trusted click. */
  press(name: string): Promise<void>;
  /** Puts text into a box in place of what it held. */
  type(name: string, text: string): Promise<void>;
}

/** Brings the tab to the front, presses the toolbar button and waits until the popup has something to say. */
export async function openFirefoxPopup(postkey: FirefoxPostkey, page: Page): Promise<FirefoxPopup> {
  const {window, extensionId} = postkey;
  await closeFirefoxPopup(postkey);
  await page.bringToFront();
  await window.call(pressToolbarButton, extensionId);
  const popup: FirefoxPopup = {
    evaluate: (func) => window.callIn('popup', 'page', func),
    async press(name) {
      await until(() => window.callIn('popup', 'system', clickFirst, testid(name)), `the popup's "${name}"`);
    },
    async type(name, text) {
      await until(() => window.callIn('popup', 'system', typeFirst, testid(name), text), `the popup's "${name}"`);
    },
  };
  await until(() => popup.evaluate(() => document.body?.innerText.trim() || null).catch(() => null), 'the popup to show something', {
    describe: () => window.call(describePopup),
  });
  return popup;
}

export async function closeFirefoxPopup({window}: FirefoxPostkey): Promise<void> {
  await window.call(() => {
    const inner = document.querySelector('.webextension-popup-browser');
    (inner?.closest('panel') as unknown as {hidePopup(): void} | null)?.hidePopup();
  });
  await until(() => window.call(() => (document.querySelector('.webextension-popup-browser') ? null : true)), 'the popup to close');
}

/** Runs in the window. */
function describePopup(): string {
  const inner = document.querySelector<HTMLElement & {currentURI?: {spec: string}}>('.webextension-popup-browser');
  if (!inner) return 'No popup is open.';
  const panel = inner.closest('panel') as (Element & {state?: string}) | null;
  return `It is at ${inner.currentURI?.spec} in a panel that is ${panel?.state}.`;
}

/** Runs in the window. */
function pressToolbarButton(extensionId: string): void {
  const {WebExtensionPolicy, ChromeUtils} = globalThis as unknown as {
    WebExtensionPolicy: {getByID(id: string): {extension: unknown}};
    ChromeUtils: {importESModule(url: string): {ExtensionParent: {apiManager: {global: {browserActionFor(extension: unknown): {triggerAction(window: unknown): void}}}}}};
  };
  const {ExtensionParent} = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(extensionId).extension).triggerAction(window);
}

function clickFirst(selector: string): true | null {
  const control = [...document.querySelectorAll<HTMLButtonElement>(selector)].find((one) => one.checkVisibility() && !one.disabled);
  control?.click();
  return control ? true : null;
}

function typeFirst(selector: string, text: string): true | null {
  const box = [...document.querySelectorAll<HTMLInputElement>(selector)].find((one) => one.checkVisibility());
  box?.focus();
  box?.select();
  return box && document.execCommand('insertText', false, text) ? true : null;
}
