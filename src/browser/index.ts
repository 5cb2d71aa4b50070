/**
 * The one folder that touches the extension API, but for `browser-page.ts`, which holds what page scripts need without
 * the weight of the polyfill. All else is plain code that a test can run without a browser.
 */
export {isAlive, MessageRefused, send, t, uiLanguage, type TextKey} from '../browser-page';
export * from './alarms';
export * from './hidden-page';
export * from './icon';
export * from './life';
export * from './menus';
export * from './messages';
export * from './permissions';
export * from './scripting';
export * from './storage';
export * from './tabs';
