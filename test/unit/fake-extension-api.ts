/**
 * Stands in for `webextension-polyfill` in unit tests: storage, alarms and messages in memory, texts from _locales/en.
 * What it lacks (scripting, menus, permissions) is tested in real browsers only.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fakeBrowser} from '@webext-core/fake-browser';

type Texts = Record<string, {message: string; placeholders?: Record<string, {content: string}>}>;

const folder = join(process.cwd(), '_locales/en');
const texts: Texts = Object.assign({}, ...readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Texts));

/** As the browser does it: named placeholders first, then `$1`… */
function getMessage(key: string, substitutions: string[] = []): string {
  const entry = texts[key];
  if (!entry) return '';
  const named = entry.message.replaceAll(/\$(\w*[a-z]\w*)\$/gi, (whole, name: string) => entry.placeholders?.[name.toLowerCase()]?.content ?? whole);
  return named.replaceAll(/\$(\d)/g, (_whole, index: string) => substitutions[Number(index) - 1] ?? '');
}

const nothing = {addListener() {}, removeListener() {}};

export const fake = Object.assign(fakeBrowser, {
  i18n: {getMessage, getUILanguage: () => 'en'},
  action: {...fakeBrowser.action, setIcon: async () => {}, setTitle: async () => {}},
  contextMenus: {removeAll: async () => {}, create() {}, onClicked: nothing},
});
Object.assign(fake.runtime, {id: 'postkey', getURL: (path: string) => `chrome-extension://postkey/${path}`, onUpdateAvailable: nothing, getPlatformInfo: async () => ({os: 'linux', arch: 'x86-64'})});

// Page scripts use the API as the browser offers it.
Object.assign(globalThis, {browser: fake});
// The background listens to its service worker's own events too: Node has none.
globalThis.addEventListener ??= () => {};

export default fake;
