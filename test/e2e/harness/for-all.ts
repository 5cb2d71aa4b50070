/** One browser for all tests of a file. Not part of index.ts, as `npm start` has the harness without vitest. */
import {afterAll, afterEach, beforeAll} from 'vitest';
import {launch, type LaunchOptions, type Postkey} from './browser';
import {clearHeld} from './hold';
import {closePopup} from './popup';

/** What a test may have opened: pages of the web, not the browser's or the extension's own. */
const OF_THE_WEB = /^(?:https?|data|blob):/;

/**
 * Launches a browser before the first test of a file and closes it after the last. After each test the popup and the
 * tabs are closed, and nothing is held.
 * @param prepare called once, when the browser is there
 * @example const postkey = launchForAll();
 */
export function launchForAll(prepare: (postkey: Postkey) => Promise<void> = async () => {}, options: LaunchOptions = {}): Postkey {
  let launched: Postkey | undefined;
  const postkey = () => {
    if (!launched) throw new Error('the browser runs from the first test on');
    return launched;
  };

  beforeAll(async () => {
    launched = await launch(options);
    await prepare(launched);
  });
  afterAll(() => launched?.close());
  afterEach(async () => {
    await closePopup(postkey());
    const tabs = (await postkey().browser.pages()).filter((tab) => OF_THE_WEB.test(tab.url()));
    // One that crashed can't be closed any more.
    await Promise.allSettled(tabs.map((tab) => tab.close()));
    await clearHeld(postkey());
  });

  return {
    get browser() {
      return postkey().browser;
    },
    get extensionId() {
      return postkey().extensionId;
    },
    get profile() {
      return postkey().profile;
    },
    serve: (origin, answer) => postkey().serve(origin, answer),
    open: (url) => postkey().open(url),
    crash: () => postkey().crash(),
    close: () => postkey().close(),
  };
}
