/** What the guide costs a page of Microsoft's, in the built extension in a real browser: dist/chromium as it stands. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {CDPSession, Page, Protocol} from 'puppeteer-core';
import {appPasswordsReplica} from '../pages/app-passwords';
import {APP_PASSWORDS, guideAt, inside, launch, switchOnDeveloperMode} from '../e2e/harness';

const ROUNDS = 40;
const MUTATIONS = 10_000;
/** How long the page is left alone, in milliseconds. */
const IDLE = 60_000;
/** How often the extension is switched off. */
const LEAVES = 5;
/** The same page where the guide does not run. */
const ELSEWHERE = 'https://plain.example/AppPasswords.aspx';
const SCRIPTS = ['guide.js', 'guide-draw.js'];

interface Shown {
  /** Frames that were drawn with the change and without the hint: 0 is the same frame. */
  readonly frames: number;
  /** From the change to the hint, in milliseconds; a frame begins every 16.7. */
  readonly ms: number;
}

/** Opens and closes the name dialog, and looks after every frame whether ring and hint are where they belong. */
async function changes(ring: HTMLElement, hint: HTMLElement, rounds: number): Promise<Shown[]> {
  const drawn = () =>
    new Promise<void>((done) => {
      requestAnimationFrame(() => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => done();
        port2.postMessage(0);
      });
    });
  const on = (target: Element, step: string) => {
    const [is, was] = [target.getBoundingClientRect(), ring.getBoundingClientRect()];
    return hint.dataset['step'] === step && getComputedStyle(ring).display !== 'none' && Math.abs(is.left - 6 - was.left) < 1 && Math.abs(is.top - 6 - was.top) < 1;
  };
  const by = (id: string) => document.getElementById(id) as HTMLElement;
  const found: Shown[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // At no fixed place within a frame.
    await new Promise((done) => setTimeout(done, 60 + 5 * (round % 7)));
    const asks = round % 2 === 0;
    const start = performance.now();
    by(asks ? 'create' : 'cancel').click();
    let frames = 0;
    for (await drawn(); frames < 60 && !on(by(asks ? 'name' : 'create'), asks ? 'name' : 'create'); frames += 1) await drawn();
    found.push({frames, ms: performance.now() - start});
  }
  return found;
}

/** Time in milliseconds that the guide's own functions ran while `act` did its work, by the profiler's samples. */
async function scriptTime(session: CDPSession, act: () => Promise<unknown>): Promise<number> {
  await session.send('Profiler.setSamplingInterval', {interval: 200});
  await session.send('Profiler.start');
  await act();
  const {profile} = await session.send('Profiler.stop');
  const ours = new Set(profile.nodes.filter(({callFrame}) => isOurs(callFrame)).map(({id}) => id));
  const parents = new Map(profile.nodes.flatMap(({id, children = []}) => children.map((child) => [child, id] as const)));
  // What the browser does for a function of ours, such as layout or garbage, counts as ours.
  const within = (id: number | undefined): boolean => id !== undefined && (ours.has(id) || within(parents.get(id)));
  const {samples = [], timeDeltas = []} = profile;
  return samples.reduce((sum, id, index) => sum + (within(id) ? (timeDeltas[index] ?? 0) : 0), 0) / 1000;
}

const isOurs = ({url}: Protocol.Runtime.CallFrame) => SCRIPTS.some((script) => url.startsWith('chrome-extension://') && url.endsWith(`/${script}`));

/** Time in milliseconds that the page's main thread was at work in all while `act` did its own. */
async function workTime(session: CDPSession, act: () => Promise<unknown>): Promise<number> {
  const read = async () => (await session.send('Performance.getMetrics')).metrics.find(({name}) => name === 'TaskDuration')?.value ?? 0;
  await session.send('Performance.enable');
  const before = await read();
  await act();
  return (await read() - before) * 1000;
}

const mutate = (page: Page, many: number) =>
  page.evaluate(async (count) => {
    const place = document.createElement('ul');
    document.body.append(place);
    // In a hundred tasks: a page that changes that much does so over a while.
    for (let made = 0; made < count; ) {
      for (const end = made + count / 100; made < end; made += 1) {
        if (made % 2) place.lastElementChild?.setAttribute('class', `c${made}`);
        else place.append(Object.assign(document.createElement('li'), {textContent: `Row ${made}`}));
      }
      await new Promise((done) => setTimeout(done));
    }
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
    place.remove();
  }, many);

/** From the extension's end to the page without its guide, in milliseconds. */
async function leaves(page: Page, settings: Page, extensionId: string): Promise<number> {
  const enable = (enabled: boolean) => settings.evaluate(`chrome.management.setEnabled(${JSON.stringify(extensionId)}, ${enabled})`);
  const gone = page.evaluate(() => {
    const guest = document.querySelector('postkey-guide');
    return new Promise<number>((done) => {
      const look = () => (guest?.isConnected === false ? done(Date.now()) : setTimeout(look, 5));
      look();
    });
  });
  const start = Date.now();
  await enable(false);
  const ms = (await gone) - start;
  await enable(true);
  await guideAt(page, 'create');
  return ms;
}

export default async function bench(): Promise<void> {
  for (const script of SCRIPTS) console.log(`  bytes injected, ${script.padEnd(14)} ${(await readFile(join(process.cwd(), 'dist/chromium', script))).length}`);
  const postkey = await launch();
  try {
    for (const url of [APP_PASSWORDS, ELSEWHERE]) await postkey.serve(new URL(url).origin, () => appPasswordsReplica({entries: Array.from({length: 12}, (_, index) => `Printer ${index + 1}`)}));
    const page = await postkey.open(APP_PASSWORDS);
    await guideAt(page, 'create');

    const shown = await inside(page, ['guide-ring', 'guide-hint'], changes, ROUNDS);
    const frames = shown.map((one) => one.frames).sort((one, other) => one - other);
    const times = shown.map((one) => one.ms).sort((one, other) => one - other);
    const middle = Math.floor(ROUNDS / 2);
    console.log(`  DOM change to hint in place, ${ROUNDS} times: median ${frames[middle]} frames late, worst ${frames.at(-1)}; median ${times[middle]?.toFixed(1)} ms, worst ${times.at(-1)?.toFixed(1)} ms until the frame was drawn`);

    const session = await page.createCDPSession();
    await session.send('Profiler.enable');
    const busy = await scriptTime(session, () => mutate(page, MUTATIONS));
    // The layout that a reading asks for is the page's own, and would come with the frame: so the whole work is compared, too.
    const whole = await workTime(session, () => mutate(page, MUTATIONS));
    const plain = await postkey.open(ELSEWHERE);
    const without = await workTime(await plain.createCDPSession(), () => mutate(plain, MUTATIONS));
    await plain.close();
    console.log(`  script time for ${MUTATIONS} mutations in 100 tasks: ${busy.toFixed(1)} ms, layout that it brings forward included; all work of the page ${whole.toFixed(0)} ms, ${without.toFixed(0)} ms without the guide`);
    await page.bringToFront();
    await guideAt(page, 'create');
    const idle = await scriptTime(session, () => new Promise((done) => setTimeout(done, IDLE)));
    console.log(`  script time on an idle page over ${IDLE / 1000} s: ${idle.toFixed(1)} ms`);

    const settings = await postkey.open('chrome://extensions/');
    await switchOnDeveloperMode(postkey);
    const left: number[] = [];
    while (left.length < LEAVES) left.push(await leaves(page, settings, postkey.extensionId));
    console.log(`  off the page after the extension is switched off, ${LEAVES} times: at most ${Math.max(...left)} ms`);
  } finally {
    await postkey.close();
  }
}
