/** Looks into the guide's closed shadow root, which no script of a page can: the debugger hands its elements to a function in the page. */
import type {Page, Protocol} from 'puppeteer-core';

/**
 * Calls `look` in the page with the guide's elements that have these test ids or classes (null for one that is not there), then
 * `args`, which are plain data. Its promise is waited for. It must not use anything from outside itself.
 * @example await inside(page, ['guide-ring'], (ring) => ring.getBoundingClientRect().x)
 */
export async function inside<T>(page: Page, names: readonly string[], look: (...args: never[]) => T, ...args: readonly unknown[]): Promise<Awaited<T>> {
  const session = await page.createCDPSession();
  try {
    await session.send('DOM.enable');
    const {nodes} = await session.send('DOM.getFlattenedDocument', {depth: -1, pierce: true});
    const found = names.map((name) => nodes.find((node) => has(node, 'data-testid', name)) ?? nodes.find((node) => has(node, 'class', name)));
    const handed = await Promise.all(found.map(async (node) => (node ? {objectId: await handle(node)} : {value: null})));
    const global = await session.send('Runtime.evaluate', {expression: 'globalThis'});
    const {result, exceptionDetails} = await session.send('Runtime.callFunctionOn', {
      objectId: global.result.objectId ?? '',
      functionDeclaration: String(look),
      arguments: [...handed, ...args.map((value) => ({value}))],
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Awaited<T>;
  } finally {
    await session.detach();
  }

  async function handle({backendNodeId}: Protocol.DOM.Node): Promise<string> {
    const {object} = await session.send('DOM.resolveNode', {backendNodeId});
    return object.objectId ?? '';
  }
}

function has({attributes = []}: Protocol.DOM.Node, name: string, value: string): boolean {
  const at = attributes.findIndex((entry, index) => index % 2 === 0 && entry === name);
  return at >= 0 && (attributes[at + 1] ?? '').split(' ').includes(value);
}
