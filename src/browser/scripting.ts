/** Scripts of ours in the pages of a tab. */
import browser from 'webextension-polyfill';

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
