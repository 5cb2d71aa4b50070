import type {Tab} from '../browser';
import {MICROSOFT_ORIGINS} from '../mail/microsoft-pages';

/** What the tab in front is to Postkey. */
export type Place = 'blocked' | 'sign-in' | 'guide' | 'page';

/** Microsoft's sign-in pages; no script of Postkey's runs there. Source: Microsoft, "National clouds", endpoints. */
const SIGN_IN = new Set([
  'login.microsoftonline.com',
  'login.microsoftonline.us',
  'login.partner.microsoftonline.cn',
  'login.chinacloudapi.cn',
  'login.microsoft.com',
  'login.windows.net',
  'login.live.com',
]);

/** Extensions may not touch the browsers' own stores. */
const STORES = new Set(['chromewebstore.google.com', 'chrome.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org']);

export function placeOf(tab: Tab | undefined): Place {
  if (tab?.id === undefined || !tab.url || !URL.canParse(tab.url)) return 'blocked';
  const {protocol, hostname, origin} = new URL(tab.url);
  if (!/^(?:https?|file):$/.test(protocol) || STORES.has(hostname)) return 'blocked';
  if (SIGN_IN.has(hostname)) return 'sign-in';
  return MICROSOFT_ORIGINS.includes(origin) ? 'guide' : 'page';
}
