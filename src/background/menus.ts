import {callIn, injectFrame, onMenuClick, replaceMenus, t, type DocumentTarget, type MenuClick} from '../browser';
import {FORM_AGENT, type FillOrder, type FillReport, type FormAgent} from '../form-agent';
import {MICROSOFT_365, providerForOrigin} from '../mail/providers';
import type {Role} from '../smtp-form/role';
import {held} from './vault';

const ROOT = 'put';
/** What the right mouse button offers, in this order. */
const OFFERED = ['smtp-password', 'smtp-username', 'smtp-host', 'smtp-port', 'from-address'] as const satisfies readonly Role[];

/** One update at a time: two that cross would create an item twice. */
let queue: Promise<void> = Promise.resolve();
let shown: boolean | null = null;

/** Offers the password only while one is held. */
export function showMenus(holding: boolean): Promise<void> {
  queue = queue.catch(() => undefined).then(async () => {
    if (shown === holding) return;
    const roles = OFFERED.filter((role) => holding || role === 'smtp-host' || role === 'smtp-port');
    await replaceMenus([
      {id: ROOT, title: t('menuPut')},
      ...roles.map((role) => ({id: role, parentId: ROOT, title: t(`menu_${role.replaceAll('-', '_')}` as 'menu_smtp_password')})),
    ]);
    shown = holding;
  });
  return queue;
}

export function watchMenus(): void {
  onMenuClick((click) => void put(click));
}

/** Puts one value into the field that was right-clicked; the click itself has given access to the tab. */
async function put({menuId, tabId, frameId, incognito}: MenuClick): Promise<void> {
  const role = OFFERED.find((one) => one === menuId);
  if (!role) return;
  const item = (await held()).find((one) => one.incognito === incognito);
  const provider = providerForOrigin(item?.origin ?? '') ?? MICROSOFT_365;
  const value = {
    'smtp-password': '',
    'smtp-username': item?.account ?? '',
    'smtp-host': provider.host,
    'smtp-port': String(provider.port),
    'from-address': item?.account ?? '',
  }[role];
  const secret = role === 'smtp-password';
  if (secret ? !item : !value) return;
  const target: DocumentTarget = {tabId, frameId, documentId: null};
  await injectFrame(tabId, frameId, 'form.js');
  await callIn(target, putHere, [FORM_AGENT, role, value, secret ? (item?.password ?? null) : null]);
}

/** Runs in the page. */
function putHere(name: string, role: Role, value: string, secret: string | null): Promise<FillReport> | null {
  const agent = (globalThis as unknown as Record<string, FormAgent | undefined>)[name];
  const key = agent?.focusedKey();
  if (!agent || !key) return null;
  const {scanId, origin} = agent.scan();
  const order: FillOrder = {scanId, origin, steps: [{key, role, value, secret: secret !== null}], secret};
  return agent.fill(order);
}
