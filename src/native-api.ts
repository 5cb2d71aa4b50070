/**
 * The extension API as the browser itself offers it, with promises (Chrome since 99 in Manifest V3, Firefox always).
 * The build puts it in the place of webextension-polyfill, whose types and whose fakes in tests the sources use: it would
 * be 12 KB for browsers that are older than those that Postkey runs in.
 */
import type browser from 'webextension-polyfill';

const world = globalThis as unknown as {browser?: typeof browser; chrome: typeof browser};

export default world.browser?.runtime ? world.browser : world.chrome;
