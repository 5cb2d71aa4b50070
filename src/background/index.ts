/** Wires the background's parts; does nothing itself. Everything it knows is in storage: it may be stopped at any time. */
import {injectFrame, injectOpen, onInstalled, onStart, openTab} from '../browser';
import {APP_PASSWORDS_URL, MICROSOFT_ORIGINS} from '../mail/microsoft-pages';
import type {Situation} from '../messages';
import {longestOf} from '../settings/settings';
import {stayAwake} from './awake';
import {clipboardDone, dueCopy, noteCopied, watchClipboard} from './clipboard';
import {refresh, watchExpiry} from './expiry';
import {fill} from './fill';
import {listen, Refused, type From} from './listen';
import {watchMenus} from './menu-click';
import {watchPrivateWindows} from './private-windows';
import {purpose, setPurpose} from './purpose';
import {choose, settings} from './settings';
import {updateNow, waitingUpdate} from './update';
import {add, find, forget, held, nameAccount, renew, summary} from './vault';

/** What a private window captured is not given to a tab elsewhere. The popup, which is in no tab, asks for what it was shown. */
async function passwordFor(id: string, allowed: boolean | undefined, {frame, incognito}: From): Promise<{password: string}> {
  if (allowed === false) throw new Refused('not-allowed');
  const item = await find(id);
  if (!item) throw new Refused('gone');
  if (frame && item.incognito !== incognito) throw new Refused('private');
  return {password: item.password};
}

async function situation(): Promise<Situation> {
  return {settings: await settings(), update: await waitingUpdate()};
}

listen({
  async 'guide-bg-capture'(data, {origin, incognito}) {
    const {lifetime} = await settings();
    await add({...data, origin, incognito}, lifetime).catch(() => {
      throw new Refused('storage-full');
    });
    await refresh();
    return {held: true};
  },
  async 'guide-bg-purpose'(_data, {origin, incognito}) {
    const names = (await held()).filter((item) => item.origin === origin && item.incognito === incognito);
    const {policy} = await settings();
    return {purpose: await purpose(incognito), heldNames: names.map(({name}) => name), namePattern: policy.namePattern ?? ''};
  },
  async 'guide-bg-draw'(_data, {frame}) {
    const off = (await settings()).policy.allowGuide === false;
    const drawn = frame !== null && !off;
    if (drawn) await injectFrame(frame.tabId, frame.frameId, 'guide-draw.js');
    return {drawn, off};
  },
  async 'popup-bg-held'({incognito}) {
    return (await held()).filter((item) => item.incognito === incognito).map(summary);
  },
  async 'popup-bg-reveal'({id}, from) {
    return passwordFor(id, (await settings()).policy.allowReveal, from);
  },
  async 'popup-bg-copy'({id}, from) {
    return passwordFor(id, (await settings()).policy.allowCopy, from);
  },
  async 'popup-bg-copied'(copied) {
    await noteCopied(copied);
    return null;
  },
  async 'popup-bg-forget'({id}) {
    await forget(id);
    await refresh();
    return null;
  },
  async 'popup-bg-account'({id, account}) {
    await nameAccount(id, account);
    return null;
  },
  async 'popup-bg-open-microsoft'({purpose: site, incognito, windowId}) {
    await setPurpose(site, incognito);
    await openTab(APP_PASSWORDS_URL, windowId);
    return null;
  },
  'popup-bg-fill': fill,
  'popup-bg-situation': situation,
  async 'popup-bg-choose'({lifetime, ...rest}) {
    const {policy, lifetimes} = await settings();
    const allowed = lifetime !== undefined && lifetimes.includes(lifetime);
    await choose(allowed ? {...rest, lifetime} : rest);
    if (allowed) await renew(lifetime, longestOf(policy));
    await refresh();
    return situation();
  },
  async 'popup-bg-update'() {
    await updateNow();
    return null;
  },
  'clipboard-bg-due': dueCopy,
  async 'clipboard-bg-done'() {
    await clipboardDone();
    return null;
  },
});
watchExpiry();
watchMenus();
watchClipboard();
watchPrivateWindows();
onStart(() => void refresh());
// Whatever woke the background: it does not rest again while something is held.
void held().then((items) => stayAwake(items.length > 0));
// Pages that were open before the extension was: the guide starts there without a reload.
onInstalled(() => void injectOpen(MICROSOFT_ORIGINS.map((origin) => `${origin}/*`), 'guide.js'));
