import type {Page} from 'puppeteer-core';

/** A snapshot of all that scripts of a page hold, the page's own and extensions', after the garbage was collected: V8's JSON. */
export async function heapSnapshot(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const parts: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({chunk}) => parts.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', {reportProgress: false});
  await session.detach();
  return parts.join('');
}
