import browser from 'webextension-polyfill';

/** The toolbar button: with a dot while something is held. */
export async function setIcon(held: boolean, title: string): Promise<void> {
  await browser.action.setIcon({path: {32: `icons/32${held ? '-held' : ''}.png`}});
  await browser.action.setTitle({title});
}
