/** A real browser with the built extension in it, in a profile that is thrown away. */
import {existsSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findBrowser} from '../../../scripts/find-browser.mjs';
import {type Serve, serveInto} from './serve';

export interface Postkey {
  readonly browser: Browser;
  readonly extensionId: string;
  /** Answers requests to an address by interception, in every tab of this browser and nowhere else: see {@link Serve}. */
  readonly serve: Serve;
  /** A new tab with an address opened in it. */
  open(url: string): Promise<Page>;
  /** The folder that the browser writes to. */
  readonly profile: string;
  /** Ends every process of the browser at once, as a crash does. The profile stays until `close`. */
  crash(): Promise<void>;
  /** Closes the browser, if it runs, and deletes its profile. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** A window that a person can see and use. It reaches the internet; a headless run reaches loopback alone. */
  readonly visible?: boolean;
  /** Device pixels for one CSS pixel: 2 makes pictures sharp. */
  readonly scale?: number;
  /** The extension's folder; dist/chromium unless told. */
  readonly extension?: string;
  /** A profile that a browser left behind; a new one unless told. */
  readonly profile?: string;
  /** More switches of the browser's command line. */
  readonly flags?: readonly string[];
}

const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
];

/** @example const postkey = await launch(); const page = await postkey.open(site.url); */
export async function launch(options: LaunchOptions = {}): Promise<Postkey> {
  const {visible = false, scale = 1, extension = join(process.cwd(), 'dist/chromium'), flags = []} = options;
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chromium, Chrome or Edge found: run "node scripts/prepare.mjs"');
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`no extension in ${extension}: run "npm run build"`);
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'postkey-profile-')));
  const browser = await puppeteer.launch({
    executablePath,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    headless: !visible,
    defaultViewport: null,
    // An interrupted run leaves no profile behind: see below.
    handleSIGINT: false,
    handleSIGTERM: false,
    args: [
      ...FLAGS,
      ...flags,
      '--lang=en-US',
      '--window-size=1280,860',
      // A screen large enough for the popup's full height: Chromium's headless one is 800 by 600.
      ...(visible ? [] : [`--screen-info={${1600 * scale}x${1200 * scale}}`, `--force-device-scale-factor=${scale}`]),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // Every name but loopback's is unknown, so that no run depends on the network or is seen by it.
      ...(visible ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1']),
    ],
  });
  const close = async () => {
    // It may be gone: the user closed its window.
    if (browser.connected) await browser.close();
    // The browser's last processes may still write while the folder is deleted, so it is tried again.
    await rm(profile, {recursive: true, force: true, maxRetries: 10, retryDelay: 100});
  };
  const interrupted = () => void close().finally(() => process.exit(130));
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    const extensionId = await browser.installExtension(extension);
    return {
      browser,
      extensionId,
      profile,
      serve: await serveInto(browser),
      async open(url) {
        const page = await browser.newPage();
        await page.goto(url);
        return page;
      },
      crash: () => crash(browser),
      async close() {
        process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Kills a browser and all that it has started: they are a group of processes, with it at their head. */
export async function crash(browser: Browser): Promise<void> {
  const main = browser.process();
  if (!main?.pid) throw new Error('the browser does not run');
  const gone = new Promise((resolve) => main.once('exit', resolve));
  process.kill(-main.pid, 'SIGKILL');
  await gone;
}
