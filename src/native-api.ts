/**
 * The extension API as the browser itself offers it, with promises (Chrome since 99 in Manifest V3, Firefox always).
 * The build puts it in the place of webextension-polyfill in the background, which must start fast and stay small; the
 * popup has the polyfill.
 */
import type browser from 'webextension-polyfill';

const world = globalThis as unknown as {browser?: typeof browser; chrome: typeof browser};

export default world.browser?.runtime ? world.browser : world.chrome;
