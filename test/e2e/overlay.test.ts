/** The guide as a guest on somebody else's page: on top, legible, never in the way of focus or keys, and gone without a trace. */
import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import {appPasswordsReplica} from '../pages/app-passwords';
import {APP_PASSWORDS, guide, guideAt, type GuidePart, inside, openServed, pressAt, until, walkGuide} from './harness';
import {launchForAll} from './harness/for-all';

const PASSWORD = 'bcdfghjklmnpqrst';
const HOST = 'postkey-guide';

const postkey = launchForAll();
const open = (html: string, url = APP_PASSWORDS) => openServed(postkey, html, url);

const replica = () => appPasswordsReplica({password: PASSWORD, copyWarning: true});

function must(part: GuidePart | null | undefined): GuidePart {
  if (!part) throw new Error('a part of the guide is missing');
  return part;
}

async function pressPanelButton(on: Page, label: RegExp): Promise<void> {
  const found = await until(async () => (await guide(on)).panel?.buttons.find(({text}) => label.test(text)) ?? null, `the panel's button ${label}`);
  await pressAt(on, found.box);
}

async function shortcut(on: Page): Promise<void> {
  for (const key of ['Alt', 'Shift'] as const) await on.keyboard.down(key);
  await on.keyboard.press('KeyK');
  for (const key of ['Shift', 'Alt'] as const) await on.keyboard.up(key);
}

describe('lies above whatever the page puts on top', () => {
  /** Whether the guide's pill can be pressed: its middle is hit, and the press opens the list. */
  async function usable(on: Page): Promise<void> {
    const {panel} = await until(async () => {
      const view = await guide(on);
      const box = view.panel?.box;
      return box && (await on.evaluate((x, y, name) => document.elementFromPoint(x, y)?.localName === name, box.x + box.width / 2, box.y + box.height / 2, HOST)) ? view : null;
    }, 'the panel to lie on top');
    await pressAt(on, must(panel).box);
    await until(async () => ((await guide(on)).panel?.text.includes('Fold') ? true : null), 'the list of steps');
  }

  const COVER = 'position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none;margin:0;padding:0;border:0;background:#ccc';
  it.each([
    ['a layer with the largest z-index', (style: string) => void document.body.append(Object.assign(document.createElement('div'), {style: `${style};z-index:2147483647`}))],
    ['a popover that opens later', (style: string) => {
      const cover = Object.assign(document.createElement('div'), {style, popover: 'manual'});
      document.body.append(cover);
      cover.showPopover();
    }],
    ['a modal dialog', (style: string) => {
      const cover = Object.assign(document.createElement('dialog'), {style});
      document.body.append(cover);
      cover.showModal();
    }],
    ['a modal dialog above another, which stands later in the document', (style: string) => {
      const [over, under] = [Object.assign(document.createElement('dialog'), {style}), document.createElement('dialog')];
      document.body.append(over, under);
      under.showModal();
      over.showModal();
    }],
  ])('%s', async (_, cover) => {
    const on = await open(replica());
    await guideAt(on, 'create');
    await on.evaluate(cover, COVER);
    await usable(on);
  });

  it('a box in full screen', async () => {
    const on = await open(replica().replace('<main>', '<main id="full"><button id="enlarge" onclick="document.querySelector(\'#full\').requestFullscreen()">Larger</button>'));
    await guideAt(on, 'create');
    await on.click('#enlarge');
    await until(() => on.evaluate(() => document.fullscreenElement?.id), 'full screen');
    await usable(on);
  });
});

describe('is drawn whatever the page’s policy, direction and colours are', () => {
  const look = (on: Page) =>
    inside(on, ['guide-ring', 'guide-hint', 'body'], (ring: Element, hint: Element, body: Element) => {
      const halo = getComputedStyle(ring, ':after');
      return {border: getComputedStyle(ring).borderTopWidth, ring: getComputedStyle(ring).borderTopColor, halo: halo.display, breathing: halo.animationName, direction: getComputedStyle(hint).direction, paper: getComputedStyle(body).backgroundColor, edge: getComputedStyle(body).borderTopWidth};
    });

  it('under a policy without inline style and with Trusted Types', async () => {
    const policy = "default-src 'none'; script-src 'unsafe-inline'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
    const on = await open(replica().replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`));
    const {hint} = await guideAt(on, 'create');
    expect(hint?.box.width).toBe(276);
    expect(await look(on)).toMatchObject({border: '3px', paper: 'rgb(255, 255, 255)'});
  });

  it('runs in its own direction on a page from right to left', async () => {
    const on = await open(appPasswordsReplica({language: 'ar'}));
    const {hint} = await guideAt(on, 'create');
    expect(hint?.text).toMatch(/^1 of 6/);
    expect((await look(on)).direction).toBe('ltr');
  });

  it('breathes where motion is welcome, dark where dark is wanted, in the system’s colours where they are forced', async () => {
    const on = await open(replica());
    await guideAt(on, 'create');
    const session = await on.createCDPSession();
    const under = async (...features: {name: string; value: string}[]) => {
      await session.send('Emulation.setEmulatedMedia', {features});
      return look(on);
    };
    const light = await under({name: 'prefers-reduced-motion', value: 'no-preference'}, {name: 'prefers-color-scheme', value: 'light'});
    expect(light).toMatchObject({breathing: 'breathe', edge: '0px', ring: 'rgb(196, 61, 27)'});
    expect((await under({name: 'prefers-reduced-motion', value: 'reduce'})).breathing).toBe('none');
    const dark = await under({name: 'prefers-color-scheme', value: 'dark'});
    expect(dark).toMatchObject({ring: 'rgb(255, 138, 107)', paper: 'rgb(22, 25, 29)'});
    const forced = await under({name: 'forced-colors', value: 'active'});
    expect(forced).toMatchObject({halo: 'none', edge: '1px', border: '3px'});
    expect([light.ring, dark.ring]).not.toContain(forced.ring);
  });
});

describe('leaves focus and keys to the page', () => {
  it('takes no focus when it appears, moves on or is pressed', async () => {
    const on = await open(replica());
    await on.focus('#create');
    await guideAt(on, 'create');
    await on.evaluate(() => {
      const log = ((window as unknown as {lost: number}).lost = 0);
      document.addEventListener('focusout', () => ((window as unknown as {lost: number}).lost += 1), true);
      return log;
    });
    await pressAt(on, must((await guide(on)).panel).box);
    await until(async () => ((await guide(on)).panel?.text.includes('Fold') ? true : null), 'the list of steps');
    expect(await on.evaluate(() => [document.activeElement?.id, (window as unknown as {lost: number}).lost])).toEqual(['create', 0]);
  });

  it('the shortcut leads to its button, Enter presses it, Escape folds and gives the focus back', async () => {
    const on = await open(replica());
    await on.click('#create');
    await guideAt(on, 'name');
    expect(await on.evaluate(() => document.activeElement?.id)).toBe('name');
    await shortcut(on);
    await until(async () => ((await on.evaluate((name) => document.activeElement?.localName === name, HOST)) ? true : null), 'the focus on the guide');
    await on.keyboard.press('Escape');
    await until(async () => ((await guide(on)).hint === null ? true : null), 'the hint to fold');
    expect(await on.evaluate(() => document.activeElement?.id)).toBe('name');
    await shortcut(on);
    await guideAt(on, 'name');
    await shortcut(on);
    await on.keyboard.press('Enter');
    await guideAt(on, 'next');
  });

  it('hears its keys in a frame of the page too', async () => {
    const on = await open(replica().replace('<footer>', '<iframe srcdoc="<input id=inner>"></iframe><footer>'));
    await guideAt(on, 'create');
    const frame = await until(async () => on.frames().find((one) => one.url() === 'about:srcdoc'), 'the frame');
    await frame.focus('#inner');
    await on.keyboard.press('Escape');
    await until(async () => ((await guide(on)).hint === null ? true : null), 'the hint to fold');
    await shortcut(on);
    await guideAt(on, 'create');
  });

  it('a screen reader hears each step once', async () => {
    const on = await open(replica());
    await guideAt(on, 'create');
    await until(() => inside(on, ['live'], (live: Element) => live.textContent?.includes('Start here') || null), 'the first step to be said');
    await inside(on, ['live'], (live: Element) => {
      const heard = ((window as unknown as {heard: string[]}).heard = [...live.children].map((part) => part.textContent ?? '').filter(Boolean));
      new MutationObserver((records) => {
        // What a screen reader goes by: a part whose text has changed is said, once for all changes at a time.
        for (const part of new Set(records.map(({target}) => target as Element))) if (part.textContent) heard.push(part.textContent);
      }).observe(live, {subtree: true, childList: true, characterData: true});
    });
    const titles: string[] = [];
    await walkGuide(on, async ({hint}) => {
      const [, title = ''] = hint.text.split(/\n+/);
      titles.push(title);
      await until(() => on.evaluate((said) => (window as unknown as {heard: string[]}).heard.some((one) => one === said) || null, title), `"${title}" to be said`);
    });
    const heard = await on.evaluate(() => (window as unknown as {heard: string[]}).heard);
    expect(titles).toHaveLength(7);
    for (const title of titles) expect(heard.filter((one) => one === title), heard.join(' | ')).toHaveLength(1);
    expect(new Set(heard).size, heard.join(' | ')).toBe(heard.length);
    const {nodes} = await (await on.createCDPSession()).send('Accessibility.getFullAXTree');
    expect(nodes.filter(({properties = []}) => properties.some(({name, value}) => name === 'live' && value.value === 'polite')).length).toBeGreaterThan(0);
    expect(heard.join(' ')).not.toContain(PASSWORD);
  });
});

describe('goes without a trace', () => {
  const state = (on: Page) =>
    on.evaluate(() => ({
      html: document.documentElement.outerHTML.replace(/<script>[^]*?<\/script>/g, ''),
      focus: document.activeElement?.id,
      size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight, scrollX, scrollY],
      stored: JSON.stringify([{...sessionStorage}, {...localStorage}]),
      sheets: document.adoptedStyleSheets.length,
    }));

  it('closed by its own button: the page is as it would be without it', async () => {
    const plain = await open(replica(), 'https://plain.example/AppPasswords.aspx');
    const before = await state(plain);
    await plain.close();
    const on = await open(replica());
    await pressAt(on, must((await guideAt(on, 'create')).panel).box);
    await pressPanelButton(on, /close postkey/i);
    await until(async () => ((await on.$(HOST)) === null ? true : null), 'the guide to go');
    expect(await state(on)).toEqual(before);
    await on.evaluate(() => document.body.append(document.createElement('p')));
    await on.click('#create');
    await on.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await on.$(HOST)).toBeNull();
  });

  it('thrown out by the page again and again: it gives way, and the page goes on working', async () => {
    const on = await open(replica());
    await guideAt(on, 'create');
    await on.evaluate((name) => {
      const count = ((window as unknown as {thrown: {times: number}}).thrown = {times: 0});
      new MutationObserver(() => {
        const guest = document.querySelector(name);
        if (!guest) return;
        count.times += 1;
        guest.remove();
        document.body.dataset['times'] = String(count.times);
        document.body.classList.toggle('busy');
      }).observe(document, {subtree: true, childList: true, attributes: true});
      document.body.append('now');
    }, HOST);
    const thrown = () => on.evaluate(() => (window as unknown as {thrown: {times: number}}).thrown.times);
    let last = -1;
    await until(async () => {
      await on.evaluate(() => new Promise((done) => setTimeout(done, 400)));
      const now = await thrown();
      const quiet = now === last;
      last = now;
      return quiet ? true : null;
    }, 'the guide to give way');
    expect(last).toBeGreaterThan(1);
    expect(last).toBeLessThanOrEqual(14);
    await on.click('#create');
    expect(await on.$eval('#ask', (box) => (box as HTMLElement).hidden)).toBe(false);
  });

  it('taken out once with all that stands beside it: it is back in place', async () => {
    const on = await open(replica());
    await guideAt(on, 'create');
    await on.evaluate((name) => document.querySelector(name)?.remove(), HOST);
    await until(async () => ((await on.$(HOST)) ? true : null), 'the guide to be back');
    await guideAt(on, 'create');
  });
});
