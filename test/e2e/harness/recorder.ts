/** Everything that the parts of a browser say: consoles, errors, titles and addresses of every page, popup and worker. */
import type {Browser, CDPSession, Target} from 'puppeteer-core';

export interface Recorder {
  /** Each entry is JSON, with the address of the one who said it. */
  readonly console: readonly string[];
  readonly titles: readonly string[];
  readonly addresses: readonly string[];
}

/** Listens from now on; what is said by a page that is open already is told too. */
export async function record(browser: Browser): Promise<Recorder> {
  const recorder = {console: [] as string[], titles: [] as string[], addresses: [] as string[]};
  const listen = async (target: Target) => {
    if (!['page', 'service_worker', 'background_page', 'other', 'webview'].includes(target.type())) return;
    const session = await target.createCDPSession();
    const note = (event: object) => recorder.console.push(JSON.stringify({from: target.url(), event}));
    session.on('Runtime.consoleAPICalled', note);
    session.on('Runtime.exceptionThrown', note);
    session.on('Log.entryAdded', note);
    await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
  };
  // One that is gone before anybody could listen has nothing to say.
  const begin = (target: Target) => listen(target).catch(() => {});
  browser.on('targetcreated', (target) => void begin(target));
  await Promise.all(browser.targets().map(begin));
  const root: CDPSession = await browser.target().createCDPSession();
  const note = ({targetInfo: {title, url}}: {targetInfo: {title: string; url: string}}) => {
    recorder.titles.push(title);
    recorder.addresses.push(url);
  };
  root.on('Target.targetCreated', note);
  root.on('Target.targetInfoChanged', note);
  await root.send('Target.setDiscoverTargets', {discover: true});
  return recorder;
}
