/** Filling, and the refusals: each attack on a page of its own, filled through the popup by the real toolbar button. */
import type {Frame, Page} from 'puppeteer-core';
import {beforeEach, describe, expect, it} from 'vitest';
import {closePopup, fillPlanned, killWorker, openPopup, type PopupView, popupWhere, press, until} from './harness';
import {launchForAll} from './harness/for-all';
import {hold, MAILBOX, PASSWORD} from './harness/hold';

const SITE = 'https://settings.example';

/** A plain settings form; `password` replaces its password row. */
const form = (password = '<p><label>SMTP password <input type="password" name="pass"></label>') => `
  <h1>Mail settings</h1>
  <form onsubmit="window.submitted = true; return false">
    <p><label>SMTP host <input name="host" value="localhost"></label>
    <p><label>SMTP port <input name="port" value="25"></label>
    <p><label>Encryption <select name="security"><option value="">None<option value="tls">STARTTLS<option value="ssl">SSL/TLS</select></label>
    <p><label>SMTP username <input name="user" value="admin"></label>
    ${password}
    <p><label>From address <input name="from"></label>
    <p><button>Save</button>
  </form>`;

let html = '';
let page: Page;
const postkey = launchForAll(async (started) => {
  const answer = ({pathname}: URL) => (pathname === '/' ? html : pathname === '/frame' ? form() : null);
  for (const origin of [SITE, 'http://settings.example', 'http://192.168.1.20', 'https://elsewhere.example']) await started.serve(origin, answer);
});
beforeEach(() => hold(postkey));

async function open(markup: string, url = `${SITE}/`): Promise<Page> {
  html = `<!doctype html><title>Settings</title>${markup}`;
  page = await postkey.open(url);
  return openPopup(postkey, page);
}

const planned = (popup: Page) => popupWhere(popup, 'the plan', (view) => view.verdict === 'smtp' && view.canFill);

const outcomes = (view: PopupView) => Object.fromEntries(view.report.map((line) => [line.role, line.outcome]));

const values = (where: Page | Frame = page) =>
  where.evaluate(() => Object.fromEntries([...document.querySelectorAll<HTMLInputElement>('[name]')].map((field) => [field.name, field.value])));

/** The same, read in a world that the page's scripts have not changed. */
async function valuesBehindThePage(): Promise<unknown> {
  const session = await page.createCDPSession();
  const {frameTree} = await session.send('Page.getFrameTree');
  const {executionContextId} = await session.send('Page.createIsolatedWorld', {frameId: frameTree.frame.id});
  const expression = `Object.fromEntries([...document.querySelectorAll('[name]')].map((field) => [field.name, field.value]))`;
  const {result} = await session.send('Runtime.evaluate', {contextId: executionContextId, expression, returnByValue: true});
  return result.value;
}

const RIGHT = {host: 'smtp.office365.com', port: '587', security: 'tls', user: MAILBOX, pass: PASSWORD, from: MAILBOX};
const anywhere = (where: Page | Frame = page) =>
  where.evaluate(() => document.documentElement.outerHTML + [...document.querySelectorAll('input')].map((field) => field.value).join('\n'));

describe('a plain form', () => {
  it('is filled field by field, is not sent, and can be put back', async () => {
    const popup = await open(form());
    const view = await fillPlanned(popup);
    expect(new Set(Object.values(outcomes(view)))).toEqual(new Set(['filled']));
    expect(await values()).toEqual(RIGHT);
    expect(await page.evaluate(() => (window as unknown as {submitted?: boolean}).submitted)).toBeUndefined();
    await press(popup, 'undo');
    await popupWhere(popup, 'that it was put back', (now) => !now.canUndo);
    expect(await values()).toEqual({host: 'localhost', port: '25', security: '', user: 'admin', pass: '', from: ''});
  });

  it('says what is filled once it wakes, and leaves out what the user has ticked off', async () => {
    const asleep = form()
      .replace('<p><label>SMTP username', '<p><label><input type="checkbox" name="auth" onchange="form.user.disabled = form.pass.disabled = !this.checked"> SMTP authentication</label><p><label>SMTP username')
      .replace(/name="(?:user|pass)"/g, '$& disabled');
    const popup = await open(asleep);
    const view = await planned(popup);
    const rowOf = (role: string) => view.rows.find((row) => row.role === role);
    for (const role of ['smtp-username', 'smtp-password']) expect(rowOf(role)).toMatchObject({ticked: false, text: expect.stringContaining('once it appears')});
    const box = '[data-role="smtp-username"] input';
    await popup.click(box);
    await popup.click(box);
    await press(popup, 'fill');
    await popupWhere(popup, 'the report', (now) => now.report.length > 0);
    expect(await values()).toMatchObject({user: 'admin', pass: PASSWORD});
  });

  it('is filled and put back by a hand alone: a click that a script makes does nothing', async () => {
    const popup = await open(form());
    await planned(popup);
    const click = (name: string) => popup.$eval(`[data-testid="${name}"]`, (button) => (button as HTMLElement).click());
    await click('fill');
    await press(popup, 'copy-values');
    expect((await values())['host']).toBe('localhost');
    await press(popup, 'fill');
    await popupWhere(popup, 'the report', (now) => now.report.length > 0);
    await click('undo');
    expect((await popupWhere(popup, 'the report still', (now) => now.canUndo)).report.length).toBeGreaterThan(0);
    expect(await values()).toEqual(RIGHT);
  });

  it('gets nothing while another tab is in front', async () => {
    await open(form());
    await closePopup(postkey);
    const other = await postkey.open(`chrome-extension://${postkey.extensionId}/popup.html`);
    const answer = await other.evaluate(async (site) => {
      const tab = (await chrome.tabs.query({})).find(({active, url}) => !active && (!url || url.startsWith(site)));
      const steps = [{key: 'f1', role: 'smtp-host', value: 'smtp.office365.com', secret: false}];
      return chrome.runtime.sendMessage({name: 'popup-bg-fill', data: {id: null, tabId: tab?.id ?? -1, frameId: 0, documentId: null, origin: site, scanId: 'any', steps}});
    }, SITE);
    await other.close();
    expect(answer).toEqual({ok: false, error: 'not-active'});
  });

  it('keeps Undo for a popup that was closed in between', async () => {
    await fillPlanned(await open(form()));
    const again = await openPopup(postkey, page);
    await popupWhere(again, 'undo', (view) => view.canUndo);
    await press(again, 'undo');
    await popupWhere(again, 'that it was put back', (view) => !view.canUndo);
    expect((await values())['host']).toBe('localhost');
  });

  it('is reported although the background was stopped in the middle', async () => {
    const popup = await open(form());
    await planned(popup);
    await press(popup, 'fill');
    await until(async () => ((await values())['security'] === 'tls' ? true : null), 'the first field');
    await killWorker(postkey);
    const view = await popupWhere(popup, 'the report', (now) => now.report.length > 0);
    expect(new Set(Object.values(outcomes(view)))).toEqual(new Set(['filled']));
    expect(await values()).toEqual(RIGHT);
    expect(view.canUndo).toBe(true);
  });

  it('is left alone where a row is unticked', async () => {
    const popup = await open(form());
    await planned(popup);
    await popup.click('[data-testid="plan-row"][data-role="smtp-host"] input');
    await press(popup, 'fill');
    const view = await popupWhere(popup, 'the report', (now) => now.report.length > 0);
    expect(outcomes(view)['smtp-host']).toBe('skipped');
    expect((await values())['host']).toBe('localhost');
  });
});

describe('pages that make it hard', () => {
  it.each([
    ['redefines the value property', `<script>Object.defineProperty(HTMLInputElement.prototype, 'value', {get() { return ''; }, set() {}});</script>`],
    ['stops every event in the capture phase', `<script>for (const type of ['focus','keydown','beforeinput','input','change','blur','click']) addEventListener(type, (event) => event.stopImmediatePropagation(), true);</script>`],
    ['takes the focus away', `<input id="thief"><script>addEventListener('focusin', (event) => { if (event.target.id !== 'thief') document.getElementById('thief').focus(); });</script>`],
    ['draws each field anew after a change', `<script>addEventListener('change', (event) => setTimeout(() => { const old = event.target; if (old.tagName !== 'INPUT') return; const copy = old.cloneNode(); copy.value = old.value; old.replaceWith(copy); }, 0));</script>`],
    ['writes its own port when the encryption is chosen', `<script>addEventListener('change', (event) => { if (event.target.name === 'security') setTimeout(() => { document.querySelector('[name=port]').value = '465'; }, 5); });</script>`],
  ])('that %s is filled all the same', async (_what, script) => {
    const popup = await open(script + form());
    await fillPlanned(popup);
    // Read in a world of its own: the page's may lie.
    expect(await valuesBehindThePage()).toEqual(RIGHT);
    expect(await page.evaluate(() => document.getElementById('thief')?.getAttribute('value') ?? '')).not.toContain(PASSWORD);
  });

  it('that shows its fields only when encryption was chosen is filled in a second round', async () => {
    const hidden = `<div id="more" style="display:none"><p><label>SMTP password <input type="password" name="pass"></label></div>
      <script>addEventListener('change', (event) => { if (event.target.name === 'security') document.getElementById('more').style.display = ''; });</script>`;
    await fillPlanned(await open(form(hidden)));
    expect(await values()).toEqual(RIGHT);
  });

  it('that shows its fields only when SMTP was chosen is told so, and filled from there', async () => {
    const mailer = `<h1>Mail settings</h1><p><label>Mailer <select name="mailer"><option value="mail">PHP mail()<option value="smtp">SMTP</select></label><div id="more" style="display:none">${form()}</div>
      <script>addEventListener('change', (event) => { if (event.target.name === 'mailer') document.getElementById('more').style.display = event.target.value === 'smtp' ? '' : 'none'; });</script>`;
    const popup = await open(mailer);
    const plan = await popupWhere(popup, 'the plan', (view) => view.canFill);
    expect(plan.text).toMatch(/once SMTP is chosen/);
    await fillPlanned(popup);
    expect(await values()).toEqual({mailer: 'smtp', ...RIGHT});
    await press(popup, 'undo');
    await popupWhere(popup, 'that it was put back', (now) => !now.canUndo);
    expect(await values()).toEqual({mailer: 'mail', host: 'localhost', port: '25', security: '', user: 'admin', pass: '', from: ''});
  });

  it('that draws its fields only when SMTP was chosen is filled from there', async () => {
    const mailer = `<h1>Mail settings</h1><p><label>Mailer <select name="mailer"><option value="mail">PHP mail()<option value="smtp">SMTP</select></label><div id="more"></div>
      <script>addEventListener('change', (event) => { if (event.target.name === 'mailer') setTimeout(() => { document.getElementById('more').innerHTML = ${JSON.stringify(form())}; }, 30); });</script>`;
    const popup = await open(mailer);
    await fillPlanned(popup);
    expect(await values()).toEqual({mailer: 'smtp', ...RIGHT});
  });
});

describe('a password field that is drawn in a way of its own is filled', () => {
  it.each([
    ['over a backdrop that takes no clicks', '<p style="position:relative"><span style="position:absolute;inset:0;background:#def;pointer-events:none"></span><label style="position:relative">SMTP password <input type="password" name="pass"></label>'],
    ['under a label that floats over it', '<p style="position:relative"><input type="password" name="pass" id="pass" placeholder=" "><label for="pass" style="position:absolute;inset:0;pointer-events:none">SMTP password</label>'],
    ['with icons in it', '<p style="position:relative;width:200px"><label>SMTP password <input type="password" name="pass" style="width:200px"></label><svg viewBox="0 0 9 9" style="position:absolute;left:4px;bottom:2px;width:16px;pointer-events:none"></svg><button type="button" style="position:absolute;right:0;bottom:0;width:16px"></button>'],
    [
      'in a dialog before a page that takes no clicks',
      '<div style="position:fixed;inset:0;background:#fff;pointer-events:none"></div><p style="position:relative;width:200px"><label>SMTP password <input type="password" name="pass" style="width:200px"></label><button type="button" style="position:absolute;right:0;bottom:0;width:16px"></button>',
    ],
  ])('%s', async (_what, password) => {
    const view = await fillPlanned(await open(form(password)));
    expect(outcomes(view)['smtp-password']).toBe('filled');
  });
});

describe('a password field that the user can’t see gets nothing', () => {
  it.each([
    ['is covered', '<p style="position:relative"><label>SMTP password <input type="password" name="pass"></label><span style="position:absolute;inset:0;background:#fff">Newsletter</span>'],
    ['is painted over by what takes no clicks', '<p style="position:relative"><label>SMTP password <input type="password" name="pass"></label><span style="position:absolute;inset:0;background:#fff;pointer-events:none">Newsletter</span>'],
    ['is painted over in a way that means to stay', '<style>p > span { pointer-events: none !important }</style><p style="position:relative"><label>SMTP password <input type="password" name="pass"></label><span style="position:absolute;inset:0;background:#fff;pointer-events:none !important">Newsletter</span>'],
    ['is transparent', '<p style="opacity:.02"><label>SMTP password <input type="password" name="pass"></label>'],
    ['is one pixel large', '<p><label>SMTP password <input type="password" name="pass" style="width:1px;height:1px;border:0;padding:0"></label>'],
    ['lies off the screen', '<p><label>SMTP password <input type="password" name="pass" style="position:absolute;left:-9999px"></label>'],
    ['is cut away', '<p><label>SMTP password <input type="password" name="pass" style="clip-path:inset(50%)"></label>'],
  ])('when it %s', async (_what, row) => {
    const popup = await open(form(row));
    await planned(popup);
    await press(popup, 'fill');
    const view = await popupWhere(popup, 'the report', (now) => now.report.length > 0);
    expect(outcomes(view)['smtp-password'] ?? 'never planned').not.toBe('filled');
    expect(await anywhere()).not.toContain(PASSWORD);
    expect((await values())['host']).toBe('smtp.office365.com');
  });

  it('when it is too short for it: nothing is cut', async () => {
    const view = await fillPlanned(await open(form('<p><label>SMTP password <input type="password" name="pass" maxlength="8"></label>')));
    expect(outcomes(view)['smtp-password']).toBe('rejected');
    expect(view.text).toContain('too short');
    expect((await values())['pass']).toBe('');
  });
});

describe('between the plan and the fill', () => {
  it.each([
    ['its type', `document.querySelector('[name=pass]').type = 'text'`],
    ['its name', `document.querySelector('[name=pass]').name = 'comment'`],
    ['its label', `document.querySelector('[name=pass]').labels[0].firstChild.data = 'Public comment '`],
    ['the field for another', `{const field = document.querySelector('[name=pass]'); const other = document.createElement('input'); other.name = 'comment'; field.replaceWith(other);}`],
  ])('a page that swaps %s gets no password', async (_what, swap) => {
    const popup = await open(form());
    await planned(popup);
    await page.evaluate(swap);
    const view = await fillPlanned(popup);
    expect(outcomes(view)['smtp-password']).toBe('rejected');
    expect(await anywhere()).not.toContain(PASSWORD);
  });

  it('a tab that was reloaded gets nothing, and the popup says why', async () => {
    const popup = await open(form());
    await planned(popup);
    await page.reload();
    await press(popup, 'fill');
    const view = await popupWhere(popup, 'a sentence', (now) => now.text.includes('nothing was filled') || now.report.length > 0);
    expect(view.text).toContain('nothing was filled');
    expect(await anywhere()).not.toContain(PASSWORD);
    expect((await values())['host']).toBe('localhost');
  });

  it('a tab that went to another site gets nothing', async () => {
    const popup = await open(form());
    await planned(popup);
    await page.goto('https://elsewhere.example/');
    await press(popup, 'fill');
    await popupWhere(popup, 'a sentence', (now) => now.text.includes('nothing was filled'));
    expect(await anywhere()).not.toContain(PASSWORD);
  });
});

describe('frames', () => {
  const frame = (attributes: string) => `<p>Settings</p><iframe ${attributes} width="600" height="500"></iframe>`;

  it.each([
    ['of the same origin', frame('src="/frame"')],
    ['made of srcdoc', frame(`srcdoc="${form().replaceAll('"', '&quot;')}"`)],
  ])('%s are filled', async (_what, markup) => {
    await fillPlanned(await open(markup));
    const inner = page.frames().find((one) => one !== page.mainFrame());
    expect(inner && (await values(inner))).toEqual(RIGHT);
  });

  it('that are sandboxed get nothing', async () => {
    const popup = await open(frame('sandbox="allow-scripts allow-forms" src="/frame"'));
    const view = await popupWhere(popup, 'what it found', (now) => now.verdict !== '');
    if (view.canFill) {
      await press(popup, 'fill');
      await popupWhere(popup, 'a report', (now) => now.report.length > 0);
    }
    for (const inner of page.frames()) expect(await anywhere(inner)).not.toContain(PASSWORD);
  });

  it('of another origin are not read before the user allows that very origin', async () => {
    const popup = await open(frame('src="https://elsewhere.example/frame"'));
    const view = await popupWhere(popup, 'what it found', (now) => now.verdict !== '' && now.warnings.length > 0);
    expect(view.verdict).toBe('none');
    expect(view.warnings).toContain('foreign-frame');
    expect(view.text).toContain('elsewhere.example');
  });
});

describe('a page without encryption', () => {
  it('on the open network warns, and fills only when asked again', async () => {
    const popup = await open(form(), 'http://settings.example/');
    const view = await planned(popup);
    expect(view.warnings).toContain('insecure-page');
    await press(popup, 'fill');
    await popupWhere(popup, 'the second question', (now) => /anyway/.test(now.text));
    expect(await anywhere()).not.toContain(PASSWORD);
    await press(popup, 'fill');
    await popupWhere(popup, 'the report', (now) => now.report.length > 0);
    expect(await values()).toEqual(RIGHT);
  });

  it('in a private network is told in calmer words', async () => {
    const view = await planned(await open(form(), 'http://192.168.1.20/'));
    expect(view.warnings).toContain('private-network');
    expect(view.warnings).not.toContain('insecure-page');
  });
});

describe('by keyboard alone', () => {
  interface Stop {
    readonly id: string;
    readonly name: string;
    readonly top: number;
    readonly ringed: boolean;
  }
  const stopOf = (popup: Page): Promise<Stop | null> =>
    popup.evaluate(() => {
      const at = document.activeElement as HTMLInputElement;
      if (at === document.body) return null;
      const {outlineStyle, outlineWidth} = getComputedStyle(at);
      return {
        id: at.dataset['testid'] ?? '',
        name: at.ariaLabel || [...(at.labels ?? [])].map(({innerText}) => innerText).join() || at.innerText,
        top: at.getBoundingClientRect().top + document.body.scrollTop,
        ringed: outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2,
      };
    });

  it('the popup is gone through from top to bottom, each control with a name and a ring; Enter fills, and the focus is on what came of it', async () => {
    const popup = await open(form());
    await planned(popup);
    const stops: Stop[] = [];
    do {
      await popup.keyboard.press('Tab');
      const stop = await stopOf(popup);
      if (stop) stops.push(stop);
    } while (stops.at(-1)?.id !== 'copy-values' && stops.length < 30);
    expect(stops.map(({id}) => id)).toEqual(['settings', 'reveal', 'copy', 'forget', 'change-server', '', '', '', '', '', '', 'fill', 'copy-values']);
    expect(stops.filter(({name, ringed}) => name === '' || !ringed)).toEqual([]);
    // Controls beside each other are not all of one height.
    expect(stops.filter(({top}, index) => top < (stops[index - 1]?.top ?? 0) - 8)).toEqual([]);
    await popup.keyboard.down('Shift');
    await popup.keyboard.press('Tab');
    await popup.keyboard.up('Shift');
    await popup.keyboard.press('Enter');
    await popupWhere(popup, 'the report', ({report}) => report.length > 0);
    expect(await values()).toEqual(RIGHT);
    expect((await stopOf(popup))?.name).toMatch(/6 fields are set/);
  });
});
