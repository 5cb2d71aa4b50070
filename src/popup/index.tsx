/** The popup: opened by the toolbar button, which also gives access to the tab in front. */
import {render} from 'preact';
import {currentTab, uiLanguage} from '../browser';
import {App} from './app';

document.documentElement.lang = uiLanguage();
const tab = await currentTab().catch(() => undefined);
const root = document.getElementById('app');
if (root) render(<App tab={tab} />, root);
