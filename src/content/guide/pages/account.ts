/** Whose page it is. */
import type {Page} from './page';

const ADDRESS = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/g;
const HEAD = 'header,[role=banner],nav,[role=navigation],[id*=user i],[id*=account i],[class*=user i],[class*=account i],[id*=mectrl i]';

/** The account's address: the only one in the page's head, or the only one on the page; '' where that leaves a doubt. */
export function readAccount(page: Page, rows: readonly Element[]): string {
  const head = new Set<string>();
  const all = new Set<string>();
  for (const document of page.documents) {
    if (!document.body) continue;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let count = 0;
    for (let node = walker.nextNode(); node && (count += 1) < 5000; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      const parent = node.parentElement;
      if (!text.includes('@') || text.length > 400 || !parent || rows.some((row) => row.contains(node)) || parent.closest('script,style,template,noscript')) continue;
      for (const [address] of text.matchAll(ADDRESS)) {
        if (!page.sees(parent)) continue;
        all.add(address.toLowerCase());
        if (parent.closest(HEAD)) head.add(address.toLowerCase());
      }
    }
  }
  const [only = ''] = head.size === 1 ? head : all.size === 1 ? all : [];
  return only;
}
