import {openTab, ownUrl} from '../../browser';

const HASH = '#card=';

/** Opens the card of a held password as a page of its own, to print. The address names the password's id, never the password. */
export const openCardPage = (id: string): Promise<void> => openTab(ownUrl(`popup.html${HASH}${id}`), null);

/** The id in an address such as `popup.html#card=…`; empty in the popup itself. */
export const cardIn = (hash: string): string => (hash.startsWith(HASH) ? hash.slice(HASH.length) : '');
