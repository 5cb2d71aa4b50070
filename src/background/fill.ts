import {callIn, getTab, isActiveTab} from '../browser';
import {FORM_AGENT, type FillOrder, type FillReport, type FormAgent} from '../form-agent';
import type {MessageData} from '../messages';
import {Refused} from './listen';
import {find} from './vault';

/**
 * Sends an order to the one document that was planned. The password is looked up last, and goes nowhere else.
 * Refuses where the tab is not the one in front, the document is gone, or the password is no longer held.
 */
export async function fill({id, tabId, frameId, documentId, origin, scanId, steps}: MessageData<'popup-bg-fill'>): Promise<FillReport> {
  if (!(await isActiveTab(tabId))) throw new Refused('not-active');
  const found = id === null ? undefined : await find(id);
  // What was captured in a private window is for private windows alone, and the other way round.
  const item = found?.incognito === (await getTab(tabId))?.incognito ? found : undefined;
  const needed = steps.some((step) => step.secret);
  if (needed && !item) throw new Refused('gone');
  const order: FillOrder = {scanId, origin, steps, secret: needed && item ? item.password : null};
  try {
    const report = await callIn({tabId, frameId, documentId}, run, [FORM_AGENT, order]);
    if (report) return report;
  } catch {
    // The browser's own words name ids of tabs and frames: they help nobody.
  }
  throw new Refused('document-gone');
}

/** Runs in the page: nothing from outside its arguments is known there. */
function run(name: string, order: FillOrder): Promise<FillReport> | null {
  const agent = (globalThis as unknown as Record<string, FormAgent | undefined>)[name];
  return agent ? agent.fill(order) : null;
}
