/** The same for Firefox: what differs from Chromium is reached through the browser's own window. */
export * from './launch';
export * from './policy';
export * from './popup';
export * from './storage';
export type {FirefoxWindow} from './window';
