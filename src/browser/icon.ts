import browser from 'webextension-polyfill';

/** The toolbar button: with a dot while something is held. */
export async function setIcon(held: boolean, title: string): Promise<void> {
  const mark = held ? '-held' : '';
  await browser.action.setIcon({path: {16: `icons/16${mark}.png`, 32: `icons/32${mark}.png`}});
  await browser.action.setTitle({title});
}
