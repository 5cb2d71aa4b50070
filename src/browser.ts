/**
 * The one file that touches the extension API, but for `browser-page.ts`, which holds what page scripts need without
 * the weight of the polyfill. All else is plain code that a test can run without a browser.
 */
import browser from 'webextension-polyfill';

export {isAlive, MessageRefused, send, t, uiLanguage, type TextKey} from './browser-page';

export type Sender = browser.Runtime.MessageSender;
export type Tab = browser.Tabs.Tab;

export const ownId = (): string => browser.runtime.id;
export const ownUrl = (path: string): string => browser.runtime.getURL(path);

/** Hands every incoming message to `handler`, which never rejects; its promise becomes the answer. */
export function onMessage(handler: (message: unknown, sender: Sender) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    void handler(message, sender).then(sendResponse);
    // The answer comes later: not every Chromium takes a promise for one.
    return true;
  });
}

// --- storage: memory only -------------------------------------------------------------------------------------------

export async function readSession(): Promise<Record<string, unknown>> {
  return browser.storage.session.get(null);
}

export async function writeSession(items: Record<string, unknown>): Promise<void> {
  await browser.storage.session.set(items);
}

export async function removeSession(keys: readonly string[]): Promise<void> {
  await browser.storage.session.remove([...keys]);
}

/** Calls back when anything in session storage changes: the popup's view of what is held. */
export function onSessionChange(listener: () => void, signal: AbortSignal): void {
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}

export async function readLocal(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

export async function writeLocal(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({[key]: value});
}

// --- what the administrator has set ---------------------------------------------------------------------------------

/** What was set for this extension; empty where nothing was. Firefox rejects then: it finds no such storage. */
export async function readManaged(): Promise<Record<string, unknown>> {
  return browser.storage.managed.get(null).catch(() => ({}));
}

/** Calls back when the administrator changes something. Firefox reads its policies at its start alone. */
export function onManagedChange(listener: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') listener();
  });
}

// --- permissions that are asked for when they are needed ------------------------------------------------------------

/** Those of this browser's manifest: what it takes to read the clipboard and to write it without a press. */
const optionalPermissions = () => ({permissions: browser.runtime.getManifest().optional_permissions as browser.Manifest.OptionalPermission[]});

export async function hasOptionalPermissions(): Promise<boolean> {
  return browser.permissions.contains(optionalPermissions());
}

/** Must be called straight from a press. The popup may be closed by the browser's question. */
export async function requestOptionalPermissions(): Promise<boolean> {
  return browser.permissions.request(optionalPermissions());
}

// --- a page that nobody sees: Chromium alone has it -----------------------------------------------------------------

interface Offscreen {
  createDocument(options: {url: string; reasons: string[]; justification: string}): Promise<void>;
  closeDocument(): Promise<void>;
  hasDocument(): Promise<boolean>;
}

const offscreen = () => (browser as unknown as {offscreen?: Offscreen}).offscreen;

/** Opens a packaged page for the clipboard. False where the browser has no such pages: then the background does it itself. */
export async function openHiddenPage(url: string): Promise<boolean> {
  const pages = offscreen();
  if (!pages) return false;
  // One that was left behind by an earlier try would keep the new one from opening.
  if (await pages.hasDocument()) await pages.closeDocument();
  await pages.createDocument({url, reasons: ['CLIPBOARD'], justification: 'Takes a copied password off the clipboard'});
  return true;
}

export async function closeHiddenPage(): Promise<void> {
  if (await offscreen()?.hasDocument()) await offscreen()?.closeDocument();
}

// --- alarms, badge, menus, updates ----------------------------------------------------------------------------------

/** Sets or moves the one alarm of that name. `when` in milliseconds since the epoch; `null` clears it. */
export async function setAlarm(name: string, when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(name);
  else browser.alarms.create(name, {when});
}

export function onAlarm(listener: (name: string) => void): void {
  browser.alarms.onAlarm.addListener((alarm) => listener(alarm.name));
}

export async function setIcon(held: boolean, title: string): Promise<void> {
  const mark = held ? '-held' : '';
  await browser.action.setIcon({path: {16: `icons/16${mark}.png`, 32: `icons/32${mark}.png`}});
  await browser.action.setTitle({title});
}

export function onStart(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener);
  browser.runtime.onStartup.addListener(listener);
}

/** After the extension was installed, updated, or switched on again. May call twice. */
export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener);
  // Chromium tells of the last by nothing but the service worker's new registration.
  globalThis.addEventListener('activate', listener);
}

/** Calls back with the version of an update that is there: it waits for `applyUpdate`. */
export function onUpdateAvailable(listener: (version: string) => void): void {
  browser.runtime.onUpdateAvailable.addListener(({version}) => listener(version));
}

/** A call that changes nothing: the browser counts it as work of the background's. */
export async function touch(): Promise<void> {
  await browser.runtime.getPlatformInfo();
}

export function applyUpdate(): void {
  browser.runtime.reload();
}

export interface MenuItem {
  readonly id: string;
  readonly title: string;
  readonly parentId?: string;
}

/** Firefox tells password fields from other ones that can be edited; Chromium does not know the word. */
const EDITABLE = [['editable', 'password'], ['editable']];

export async function replaceMenus(items: readonly MenuItem[]): Promise<void> {
  await browser.contextMenus.removeAll();
  const contexts = EDITABLE.find((one) => {
    try {
      browser.contextMenus.create({id: 'probe', title: 'probe', contexts: one} as browser.Menus.CreateCreatePropertiesType);
      return true;
    } catch {
      return false;
    }
  });
  await browser.contextMenus.removeAll();
  for (const item of items) browser.contextMenus.create({...item, contexts} as browser.Menus.CreateCreatePropertiesType);
}

export interface MenuClick {
  readonly menuId: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly incognito: boolean;
}

export function onMenuClick(listener: (click: MenuClick) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id !== undefined) listener({menuId: String(info.menuItemId), tabId: tab.id, frameId: info.frameId ?? 0, incognito: tab.incognito});
  });
}

// --- tabs and scripts -----------------------------------------------------------------------------------------------

/** The tab that the user looks at in this window. Its `url` is known only where the user gave access to it. */
export async function currentTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({active: true, currentWindow: true});
  return tab;
}

/** Whether `tabId` is the active tab of the window that was focused last. */
export async function isActiveTab(tabId: number): Promise<boolean> {
  const [tab] = await browser.tabs.query({active: true, lastFocusedWindow: true});
  return tab?.id === tabId;
}

export async function getTab(tabId: number): Promise<Tab | undefined> {
  return browser.tabs.get(tabId).catch(() => undefined);
}

/** Opens an address in a window, or in the one that was used last. A private window stays private that way. */
export async function openTab(url: string, windowId: number | null): Promise<void> {
  await browser.tabs.create(windowId === null ? {url} : {url, windowId});
}

/** Calls back when a window was closed, with whether another private one is still open. */
export function onWindowClosed(listener: (privateOpen: boolean) => void): void {
  browser.windows.onRemoved.addListener(() => {
    browser.windows.getAll().then((windows) => listener(windows.some(({incognito}) => incognito)), () => undefined);
  });
}

/** One document of a tab. `documentId` is null in browsers that don't tell it. */
export interface DocumentTarget {
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId: string | null;
}

export interface ScriptAnswer<T> extends DocumentTarget {
  readonly value: T;
}

interface RawResult {
  frameId: number;
  documentId?: string;
  result?: unknown;
}

/** Puts a packaged script into every document of the tab that the user gave access to. */
export async function injectFiles(tabId: number, files: readonly string[]): Promise<void> {
  await browser.scripting.executeScript({target: {tabId, allFrames: true}, files: [...files]});
}

/** Puts a packaged script into one frame. */
export async function injectFrame(tabId: number, frameId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({target: {tabId, frameIds: [frameId]}, files: [file]});
}

/** Puts a packaged script into every open tab whose address matches; one that lets no script in is left out. */
export async function injectOpen(matches: readonly string[], file: string): Promise<void> {
  const tabs = await browser.tabs.query({url: [...matches]});
  await Promise.allSettled(tabs.map(({id}) => injectFiles(id ?? -1, [file])));
}

/** Calls `func` in every document that `injectFiles` reached. `func` is sent as text: it may use its arguments alone. */
export async function callAll<A extends unknown[], T>(tabId: number, func: (...args: A) => T, args: A): Promise<ScriptAnswer<Awaited<T>>[]> {
  const results = await browser.scripting.executeScript({target: {tabId, allFrames: true}, func: func as () => T, args});
  return (results as RawResult[]).map(({frameId, documentId, result}) => ({
    tabId,
    frameId,
    documentId: documentId ?? null,
    value: result as Awaited<T>,
  }));
}

/** Calls `func` in exactly one document. Rejects where that document is gone, also where it goes in the meantime. */
export async function callIn<A extends unknown[], T>(target: DocumentTarget, func: (...args: A) => T, args: A): Promise<Awaited<T>> {
  const where = target.documentId === null ? {frameIds: [target.frameId]} : {documentIds: [target.documentId]};
  const run = (what: () => unknown, more: unknown[] = []) =>
    browser.scripting.executeScript({target: {tabId: target.tabId, ...where} as browser.Scripting.InjectionTarget, func: what, args: more}) as Promise<RawResult[]>;
  let over = false;
  // Chromium may keep a document that was left for "Back": a script stops in it, and nobody is told.
  const left = async (): Promise<never[]> => {
    while (!over) {
      await new Promise((done) => setTimeout(done, PULSE));
      if (!over) await run(() => true);
    }
    return [];
  };
  const [answer] = await Promise.race([run(func as () => T, args), ...(target.documentId === null ? [] : [left()])]).finally(() => (over = true));
  if (!answer) throw new DocumentGone();
  return answer.result as Awaited<T>;
}

/** How often it is asked whether a document is still there while a script runs in it, in milliseconds. */
const PULSE = 500;

/** The document that was planned is no longer in the tab. */
export class DocumentGone extends Error {
  override readonly name = 'DocumentGone';
}

/** Asks the user for access to an origin. Must be called straight from a click. */
export async function requestOrigin(origin: string): Promise<boolean> {
  return browser.permissions.request({origins: [`${origin}/*`]});
}
