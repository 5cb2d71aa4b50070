/** A real Firefox with the built extension in it, in a profile that is thrown away. */
import {existsSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findFirefox} from '../../../../scripts/find-browser.mjs';
import {crash} from '../browser';
import {readGuideWith} from '../guide';
import type {Answer, Serve} from '../serve';
import {readGuide} from './guide';
import {type FirefoxWindow, windowOf} from './window';

export interface FirefoxPostkey {
  readonly browser: Browser;
  readonly extensionId: string;
  readonly window: FirefoxWindow;
  /** The folder that Firefox writes to. */
  readonly profile: string;
  /** Answers requests to an address in every tab that `open` made: see {@link Serve}. */
  readonly serve: Serve;
  /** A new tab in front, with an address opened in it. */
  open(url: string): Promise<Page>;
  /** Ends every process of the browser at once, as a crash does, and keeps the profile. */
  crash(): Promise<void>;
  /** Closes the browser, if it runs, and deletes its profile. */
  close(): Promise<void>;
}

/** Nothing but loopback is reached: all else goes to a proxy that is not there. Answers by interception come before it. */
const OFFLINE = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
};

/** What Firefox writes to its profile from time to time, it writes within a second: in milliseconds. */
const SOON = {'browser.sessionstore.interval': 1000};

/** @example const postkey = await launchFirefox(); const page = await postkey.open(site.url); */
export async function launchFirefox({extension = join(process.cwd(), 'dist/firefox')} = {}): Promise<FirefoxPostkey> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('no Firefox found: install one (on Debian: "apt-get install firefox-esr") or set POSTKEY_FIREFOX to the path of one');
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`no extension in ${extension}: run "npm run build"`);
  const profile = await mkdtemp(join(tmpdir(), 'postkey-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    userDataDir: profile,
    enableExtensions: true,
    headless: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=860'],
    extraPrefsFirefox: {...OFFLINE, ...SOON},
  });
  const remove = () => rm(profile, {recursive: true, force: true, maxRetries: 10, retryDelay: 100});
  try {
    const extensionId = await browser.installExtension(extension);
    const window = await windowOf(browser, extensionId);
    const answers = new Map<string, Answer>();
    return {
      browser,
      extensionId,
      window,
      profile,
      async serve(origin, answer) {
        answers.set(origin, answer);
      },
      async open(url) {
        const page = await browser.newPage();
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          const address = new URL(request.url());
          const answer = answers.get(address.origin);
          const body = answer?.(address) ?? null;
          const contentType = `text/${address.pathname.endsWith('.js') ? 'javascript' : 'html'}; charset=utf-8`;
          const done = answer
            ? request.respond({status: body === null ? 404 : 200, contentType, headers: {'cache-control': 'no-store'}, body: body ?? ''})
            : request.continue();
          // A tab that was closed meanwhile no longer waits for its answer.
          done.catch(() => {});
        });
        readGuideWith(page, () => readGuide(window));
        await page.goto(url);
        await page.bringToFront();
        return page;
      },
      crash: () => crash(browser),
      async close() {
        if (browser.connected) await browser.close();
        await remove();
      },
    };
  } catch (error) {
    await browser.close();
    await remove();
    throw error;
  }
}
