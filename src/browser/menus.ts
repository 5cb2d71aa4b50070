import browser from 'webextension-polyfill';

export interface MenuItem {
  readonly id: string;
  readonly title: string;
  readonly parentId?: string;
}

/** Firefox tells password fields from other ones that can be edited; Chromium does not know the word. */
const EDITABLE = [['editable', 'password'], ['editable']];

export async function replaceMenus(items: readonly MenuItem[]): Promise<void> {
  await browser.contextMenus.removeAll();
  const contexts = EDITABLE.find((one) => {
    try {
      browser.contextMenus.create({id: 'probe', title: 'probe', contexts: one} as browser.Menus.CreateCreatePropertiesType);
      return true;
    } catch {
      return false;
    }
  });
  await browser.contextMenus.removeAll();
  for (const item of items) browser.contextMenus.create({...item, contexts} as browser.Menus.CreateCreatePropertiesType);
}

export interface MenuClick {
  readonly menuId: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly incognito: boolean;
}

export function onMenuClick(listener: (click: MenuClick) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id !== undefined) listener({menuId: String(info.menuItemId), tabId: tab.id, frameId: info.frameId ?? 0, incognito: tab.incognito});
  });
}
