/** Puts one value into the field that was right-clicked; the click itself has given access to the tab. */
import {callIn, injectFrame, onMenuClick, type DocumentTarget, type MenuClick} from '../browser';
import {FORM_AGENT, type FormAgent} from '../form-agent';
import {MICROSOFT_365, providerForOrigin} from '../mail/providers';
import {send} from './fill';
import {OFFERED} from './menus';
import {settings} from './settings';
import {held} from './vault';

export function watchMenus(): void {
  // A page or a site that will not have it gets nothing; there is no window to say so.
  onMenuClick((click) => void put(click).catch(() => undefined));
}

async function put({menuId, tabId, frameId, incognito}: MenuClick): Promise<void> {
  const role = OFFERED.find((one) => one === menuId);
  if (!role) return;
  const item = (await held()).find((one) => one.incognito === incognito);
  const {policy} = await settings();
  const provider = policy.server ?? providerForOrigin(item?.origin ?? '') ?? MICROSOFT_365;
  const value = {
    'smtp-password': '',
    'smtp-username': item?.account ?? '',
    'smtp-host': provider.host,
    'smtp-port': String(provider.port),
    'from-address': policy.sender ?? item?.account ?? '',
  }[role];
  const secret = role === 'smtp-password';
  if (secret ? !item : !value) return;
  const target: DocumentTarget = {tabId, frameId, documentId: null};
  await injectFrame(tabId, frameId, 'form.js');
  const found = await callIn(target, focused, [FORM_AGENT]);
  if (found) await send(target, {scanId: found.scanId, origin: found.origin, steps: [{key: found.key, role, value, secret}]}, item);
}

/** Runs in the page. */
async function focused(name: string): Promise<{key: string; scanId: string; origin: string} | null> {
  const agent = (globalThis as unknown as Record<string, FormAgent | undefined>)[name];
  const key = agent?.focusedKey();
  if (!agent || !key) return null;
  const {scanId, origin} = await agent.scan();
  return {key, scanId, origin};
}
