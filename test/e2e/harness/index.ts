/** The end-to-end harness: everything a test, or `npm start`, needs to drive the real extension in a real browser. */
export * from './box';
export * from './browser';
export * from './guide';
export * from './inside';
export * from './journey';
export * from './own-page';
export * from './pictures';
export * from './policy';
export * from './popup';
export * from './private';
export * from './variant';
export * from './wait';
export * from './worker';
export type {Answer, Serve} from './serve';
