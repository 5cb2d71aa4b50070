/** Wires the background's parts; does nothing itself. Everything it knows is in storage: it may be stopped at any time. */
import {injectFrame, injectOpen, onInstalled, onStart, openTab} from '../browser';
import {APP_PASSWORDS_URL, MICROSOFT_ORIGINS} from '../mail/microsoft-pages';
import {refresh, watchExpiry} from './expiry';
import {fill} from './fill';
import {listen, Refused} from './listen';
import {watchMenus} from './menus';
import {purpose, setPurpose} from './purpose';
import {add, find, forget, held, nameAccount, summary} from './vault';

listen({
  async 'guide-bg-capture'(data, {origin, incognito}) {
    await add({...data, origin, incognito}).catch(() => {
      throw new Refused('storage-full');
    });
    await refresh();
    return {held: true};
  },
  async 'guide-bg-purpose'(_data, {origin, incognito}) {
    const names = (await held()).filter((item) => item.origin === origin && item.incognito === incognito);
    return {purpose: await purpose(), heldNames: names.map(({name}) => name)};
  },
  async 'guide-bg-draw'(_data, {frame}) {
    if (frame) await injectFrame(frame.tabId, frame.frameId, 'guide-draw.js');
    return {drawn: frame !== null};
  },
  async 'popup-bg-held'({incognito}) {
    return (await held()).filter((item) => item.incognito === incognito).map(summary);
  },
  async 'popup-bg-reveal'({id}) {
    const item = await find(id);
    if (!item) throw new Refused('gone');
    return {password: item.password};
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
  async 'popup-bg-open-microsoft'({purpose: site}) {
    await setPurpose(site);
    await openTab(APP_PASSWORDS_URL);
    return null;
  },
  'popup-bg-fill': fill,
});
watchExpiry();
watchMenus();
onStart(() => void refresh());
// Pages that were open before the extension was: the guide starts there without a reload.
onInstalled(() => void injectOpen(MICROSOFT_ORIGINS.map((origin) => `${origin}/*`), 'guide.js'));
