/** Whose page it is. */
import {all, type Page, textOf} from './page';

const ADDRESS = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/g;
const HEAD = 'header,[role=banner],nav,[role=navigation],[id*=user i],[id*=account i],[class*=user i],[class*=account i],[id*=mectrl i]';

/** More of a page is not searched. */
const MOST = 20_000;

/** The account's address: the only one in the page's head, or the only one on the page; '' where that leaves a doubt. */
export function readAccount(page: Page): string {
  const listed = page.rows.flatMap(addressesIn);
  const among = (selector: string) => {
    const parts = all(page, selector).filter(page.sees);
    return new Set(parts.flatMap(addressesIn).filter((address) => !listed.includes(address)));
  };
  const head = among(HEAD);
  const [only = '', other] = head.size === 1 ? head : among('body');
  return other ? '' : only;
}

const addressesIn = (part: Element): string[] => textOf(part, MOST, true).toLowerCase().match(ADDRESS) ?? [];
