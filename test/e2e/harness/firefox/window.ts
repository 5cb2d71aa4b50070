/**
 * The browser's own window, reached as its own code reaches it (`--remote-allow-system-access`). WebDriver BiDi shows the
 * tabs; the toolbar, the popup and the extension's background are behind the window's scripts alone.
 */
import type {Browser} from 'puppeteer-core';

/** Where a script is to run: in the tab in front, in the extension's popup, or in its background. */
export type Place = 'tab' | 'popup' | 'background';

/**
 * `page`: as a script of the page itself. `system`: as the browser's own code, which sees closed shadow roots and whose
 * clicks are trusted.
 */
export type World = 'page' | 'system';

export interface FirefoxWindow {
  /** Calls `func` in the window. It is sent as text: it may use its arguments alone, which are JSON, as its result is. */
  call<A extends unknown[], T>(func: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Calls `func` in what the window shows. Rejects where there is no such place now. */
  callIn<A extends unknown[], T>(place: Place, world: World, func: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Evaluates an expression in the tab in front, as the browser's own code. */
  evaluateInTab(expression: string): Promise<unknown>;
}

/** What of puppeteer's connection is used here; it does not offer commands of the browser's own window. */
interface Bidi {
  send(method: string, params: object): Promise<{result: unknown}>;
}

export async function windowOf(browser: Browser, extensionId: string): Promise<FirefoxWindow> {
  const bidi = (browser as unknown as {connection: Bidi}).connection;
  const {contexts} = (await bidi.send('browsingContext.getTree', {'moz:scope': 'chrome'})).result as {contexts: {context: string}[]};
  const [main] = contexts;
  if (!main) throw new Error('Firefox has no window');

  async function run(expression: string): Promise<unknown> {
    const {result} = await bidi.send('script.evaluate', {target: {context: main?.context}, awaitPromise: true, expression: `(async () => JSON.stringify(await (${expression})))()`});
    const {type, result: value, exceptionDetails} = result as {type: string; result?: {value?: string}; exceptionDetails?: {text: string}};
    if (type !== 'success') throw new Error(`in Firefox's window: ${exceptionDetails?.text}`);
    return value?.value === undefined ? undefined : JSON.parse(value.value);
  }
  const source = (func: (...args: never[]) => unknown, args: readonly unknown[]) => `(${func.toString()})(...${JSON.stringify(args)})`;

  return {
    call: async (func, ...args) => (await run(source(func, args))) as never,
    callIn: async (place, world, func, ...args) => (await run(source(callInside, [place, world, source(func, args), extensionId]))) as never,
    evaluateInTab: (expression) => run(source(callInside, ['tab', 'system', expression, extensionId])),
  };
}

/** Runs in the window. Scripts of another process are called by message: the answer comes back as one. */
async function callInside(place: Place, world: World, code: string, extensionId: string): Promise<unknown> {
  interface Inner {
    readonly messageManager: {
      addMessageListener(name: string, listener: (message: {data: {value?: string; error?: string}}) => void): void;
      loadFrameScript(url: string, later: boolean): void;
    };
  }
  interface Extension {
    wakeupBackground?(): Promise<void>;
    readonly views: Iterable<{viewType: string; xulBrowser: Inner}>;
  }
  const {document, gBrowser, WebExtensionPolicy} = globalThis as unknown as {
    document: Document;
    gBrowser: {selectedBrowser: Inner};
    WebExtensionPolicy: {getByID(id: string): {extension: Extension} | null};
  };
  const extension = WebExtensionPolicy.getByID(extensionId)?.extension;
  if (place === 'background') await extension?.wakeupBackground?.();
  const inner = {
    tab: () => gBrowser.selectedBrowser,
    popup: () => document.querySelector('.webextension-popup-browser') as unknown as Inner | null,
    background: () => [...(extension?.views ?? [])].find(({viewType}) => viewType === 'background')?.xulBrowser,
  }[place]();
  if (!inner) throw new Error(`no ${place} is open`);
  const name = `postkey:${Math.random()}`;
  const answer = `(value) => sendAsyncMessage(${JSON.stringify(name)}, {value: JSON.stringify(value)}), (error) => sendAsyncMessage(${JSON.stringify(name)}, {error: String(error)})`;
  const script =
    world === 'system'
      ? `((window, document) => { (async () => ${code})().then(${answer}); })(content, content.document);`
      : `{
          const sandbox = Cu.Sandbox(content, {sandboxPrototype: content, wantXrays: false});
          new Promise((done, fail) => {
            Cu.exportFunction(done, sandbox, {defineAs: "__done"});
            Cu.exportFunction(fail, sandbox, {defineAs: "__fail"});
            Cu.evalInSandbox(${JSON.stringify(`(async () => JSON.stringify(await ${code}))().then(__done, (error) => __fail(String(error)))`)}, sandbox);
          }).then((text) => text === undefined ? undefined : JSON.parse(text)).then(${answer});
        }`;
  const {value, error} = await new Promise<{value?: string; error?: string}>((done, fail) => {
    inner.messageManager.addMessageListener(name, ({data}) => done(data));
    inner.messageManager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
    // A page that goes away takes the answer with it, as the popup's empty first one does: then it is asked again.
    setTimeout(() => fail(new Error(`the ${place} does not answer`)), 5000);
  });
  if (error !== undefined) throw new Error(error);
  return value === undefined ? undefined : (JSON.parse(value) as unknown);
}
