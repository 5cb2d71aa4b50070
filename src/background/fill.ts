import {callIn, getTab, isActiveTab, type DocumentTarget} from '../browser';
import {FORM_AGENT, type FillOrder, type FillReport, type FormAgent} from '../form-agent';
import type {MessageData} from '../messages';
import {mayFill} from '../settings/sites';
import {refresh} from './expiry';
import {Refused} from './listen';
import {settings} from './settings';
import {find, forget, type Held} from './vault';

/**
 * Sends an order to the one document that was planned. The password is looked up last, and goes nowhere else.
 * Refuses where the tab is not the one in front, the document is gone, or the password is no longer held.
 */
export async function fill({id, tabId, frameId, documentId, origin, scanId, steps}: MessageData<'popup-bg-fill'>): Promise<FillReport> {
  if (!(await isActiveTab(tabId))) throw new Refused('not-active');
  const found = id === null ? undefined : await find(id);
  // What was captured in a private window is for private windows alone, and the other way round.
  const item = found?.incognito === (await getTab(tabId))?.incognito ? found : undefined;
  if (steps.some((step) => step.secret) && !item) throw new Refused('gone');
  return send({tabId, frameId, documentId}, {scanId, origin, steps}, item);
}

/**
 * The one way in which an order goes to a page, whoever gives it: whether the administrator allows the site is asked
 * here. The page refuses an order whose origin is not its own.
 */
export async function send(target: DocumentTarget, order: Omit<FillOrder, 'secret'>, item: Held | undefined): Promise<FillReport> {
  const {policy, forgetAfterFill} = await settings();
  if (!mayFill(policy, order.origin)) throw new Refused('site-not-allowed');
  const secretKeys = order.steps.filter((step) => step.secret).map(({key}) => key);
  const secret = secretKeys.length > 0 && item ? item.password : null;
  const report = await callIn(target, run, [FORM_AGENT, {...order, secret}]).catch(() => {
    // The browser's own words name ids of tabs and frames: they help nobody.
  });
  if (!report) throw new Refused('document-gone');
  if (item && forgetAfterFill && succeeded(report, secretKeys)) {
    await forget(item.id);
    await refresh();
  }
  return report;
}

/** The password stands in its field, and nothing that went along with it was refused. */
function succeeded({lines}: FillReport, secretKeys: readonly string[]): boolean {
  const stands = lines.some(({key, outcome}) => secretKeys.includes(key) && (outcome === 'filled' || outcome === 'unchanged'));
  return stands && !lines.some(({outcome}) => outcome === 'rejected');
}

/** Runs in the page: nothing from outside its arguments is known there. */
function run(name: string, order: FillOrder): Promise<FillReport> | null {
  const agent = (globalThis as unknown as Record<string, FormAgent | undefined>)[name];
  return agent ? agent.fill(order) : null;
}
