/** The popup: opened by the toolbar button, which also gives access to the tab in front. */
import {render} from 'preact';
import {currentTab, uiLanguage} from '../browser';
import {App} from './app';
import {cardIn} from './card/address';

async function start(): Promise<void> {
  const tab = await currentTab().catch(() => undefined);
  const root = document.getElementById('app');
  const card = cardIn(location.hash);
  if (root && card) {
    document.documentElement.className = 'page';
    const {CardPage} = await import('./later');
    render(<CardPage id={card} incognito={tab?.incognito ?? false} />, root);
  } else if (root) render(<App tab={tab} />, root);
}

document.documentElement.lang = uiLanguage();
void start();
