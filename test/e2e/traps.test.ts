/** What real products do to whoever fills their forms, each on a small page that does so. */
import type {Page} from 'puppeteer-core';
import {beforeEach, describe, expect, it} from 'vitest';
import {closePopup, fillPlanned, openPopup, popupWhere} from './harness';
import {launchForAll} from './harness/for-all';
import {hold, MAILBOX, PASSWORD} from './harness/hold';

const SITE = 'https://settings.example';
const RIGHT = {host: 'smtp.office365.com', port: '587', user: MAILBOX, pass: PASSWORD, from: MAILBOX};
const FIELDS = [['host', 'SMTP host', 'text'], ['port', 'SMTP port', 'text'], ['user', 'SMTP username', 'text'], ['pass', 'SMTP password', 'password'], ['from', 'From address', 'text']] as const;
const form = (attributes = '', id = (name: string) => name) => FIELDS.map(([name, label, type]) => `<p><label for="${id(name)}">${label}</label> <input id="${id(name)}" name="${name}" type="${type}" ${attributes}>`).join('');

let html = '';
let page: Page;
const postkey = launchForAll((started) => started.serve(SITE, ({pathname}) => (pathname === '/' ? html : null)));
beforeEach(() => hold(postkey));

async function open(markup: string): Promise<Page> {
  html = `<!doctype html><meta charset="utf-8"><title>Mail settings</title><h1>Mail settings</h1>${markup}`;
  page = await postkey.open(`${SITE}/`);
  return openPopup(postkey, page);
}

const values = () => page.evaluate(() => Object.fromEntries([...document.querySelectorAll<HTMLInputElement>('[name]')].map((field) => [field.name, field.value])));
/** What the page's own script has taken. */
const stored = () => page.evaluate(() => (window as unknown as {stored: Record<string, string>}).stored);

describe('a form is filled', () => {
  it.each([
    ['after half a second of quiet, and what was left before is dropped', `let timer; addEventListener('input', ({target}) => { clearTimeout(target.timer); target.timer = setTimeout(() => { stored[target.name] = target.value; }, 500); }); addEventListener('focusout', ({target}) => clearTimeout(target.timer));`],
    ['at the first letter, and the rest only after half a second of quiet', `addEventListener('input', ({target}) => { if (!target.timer) stored[target.name] = target.value; clearTimeout(target.timer); target.timer = setTimeout(() => { target.timer = 0; stored[target.name] = target.value; }, 500); }); addEventListener('focusout', ({target}) => clearTimeout(target.timer));`],
    ['only when a box is left', `addEventListener('focusout', ({target}) => { stored[target.name] = target.value; });`],
  ])('that takes a value %s', async (_when, script) => {
    await fillPlanned(await open(`${form()}<script>window.stored = {}; ${script}</script>`));
    expect(await stored()).toEqual(RIGHT);
  });

  it('whose boxes are editors that keep a text of their own, with a picker for variables', async () => {
    const boxes = FIELDS.map(([name, label]) => `<p id="l-${name}">${label}</p><div><div contenteditable="true" role="textbox" aria-labelledby="l-${name}" data-name="${name}" style="border:1px solid;min-height:24px"></div><button type="button" aria-label="Insert a variable">{x}</button></div>`).join('');
    await fillPlanned(await open(`${boxes}<script>
      window.stored = {};
      const selected = {};
      const boxOf = (node) => (node?.nodeType === 1 ? node : node?.parentElement)?.closest('[contenteditable]');
      document.addEventListener('selectionchange', () => setTimeout(() => { const box = boxOf(getSelection().anchorNode); if (box) selected[box.dataset.name] = getSelection().toString(); }));
      document.addEventListener('beforeinput', (event) => {
        event.preventDefault();
        const box = event.target;
        const before = stored[box.dataset.name] ?? '';
        stored[box.dataset.name] = (selected[box.dataset.name] ?? null) === before ? event.data : before + event.data;
        setTimeout(() => { box.replaceChildren(Object.assign(document.createElement('span'), {textContent: stored[box.dataset.name]})); });
      });
    </script>`));
    expect(await stored()).toEqual(RIGHT);
  });

  it('whose ids are made anew each time that it is drawn', async () => {
    const draw = `const id = () => 'f' + Math.random().toString(36).slice(2).replace(/\\d/g, 'x');
      const draw = () => { for (const old of document.querySelectorAll('[name]')) { const copy = old.cloneNode(); copy.value = old.value; copy.id = id(); old.previousElementSibling.htmlFor = copy.id; old.replaceWith(copy); } };
      draw(); addEventListener('change', () => setTimeout(draw));`;
    await fillPlanned(await open(`${form()}<script>${draw}</script>`));
    expect(await values()).toEqual(RIGHT);
  });

  it('that stands above the part of a window that was scrolled down', async () => {
    await fillPlanned(await open(`<div id="box" style="position:fixed;inset:0;overflow:auto;background:#fff">${form()}<div style="height:3000px"></div></div><script>box.scrollTop = 1200</script>`));
    expect(await values()).toEqual(RIGHT);
  });

  it('whose password is asked for twice, with decoys between that nobody sees', async () => {
    const decoys = '<input type="text" style="display:none"><input type="password" style="display:none">';
    const twin = `<p>${decoys}<label for="again">Repeat the password</label> <input type="password" id="again" name="pass_confirm">`;
    await fillPlanned(await open(form().replace('<p><label for="from">', `${twin}<p><label for="from">`)));
    expect(await values()).toEqual({...RIGHT, pass_confirm: PASSWORD});
  });

  it('whose password box lets itself be changed only while it has the focus', async () => {
    await fillPlanned(await open(form(`readonly onfocus="this.removeAttribute('readonly')" onblur="this.setAttribute('readonly', '')"`)));
    expect(await values()).toEqual(RIGHT);
  });
});

it('a list that is drawn anew beside the hidden one, and does not follow it, shows what was chosen', async () => {
  // As jQuery UI does: the item that the mouse was over is taken, and a change of the list itself is not seen.
  await fillPlanned(await open(`${form()}<p>Encryption</p><p><select name="security" style="display:none"><option value="">None<option value="tls">STARTTLS<option value="ssl">SSL/TLS</select><span id="face" role="combobox" tabindex="0" aria-haspopup="true" aria-owns="menu" style="display:inline-block;padding:4px;border:1px solid">None</span></p>
    <ul id="menu" role="listbox" hidden><li role="option">None<li role="option">STARTTLS<li role="option">SSL/TLS</ul>
    <script>
      const [list, options] = [document.querySelector('select'), [...menu.children]];
      let over = options[0];
      face.addEventListener('click', () => { menu.hidden = !menu.hidden; });
      menu.addEventListener('mousemove', ({target}) => { over = target; });
      menu.addEventListener('click', () => { list.selectedIndex = options.indexOf(over); face.textContent = over.textContent; menu.hidden = true; list.dispatchEvent(new Event('change', {bubbles: true})); });
    </script>`));
  expect(await values()).toEqual({...RIGHT, security: 'tls'});
  expect(await page.$eval('#face', (face) => face.textContent)).toBe('STARTTLS');
});

it('where a box must be ticked first and only answers a hand, Postkey says so, and fills once it is ticked', async () => {
  const popup = await open(`<p><label><input type="checkbox" id="auth" onclick="if (!event.isTrusted) event.preventDefault(); else for (const field of document.querySelectorAll('[name=user], [name=pass]')) field.disabled = false;"> Use SMTP authentication</label>${form()}<script>for (const field of document.querySelectorAll('[name=user], [name=pass]')) field.disabled = true</script>`);
  const view = await fillPlanned(popup);
  expect(view.report.filter(({outcome}) => outcome === 'rejected').map(({role}) => role)).toEqual(['smtp-auth']);
  expect((await values())['pass']).toBe('');
  await closePopup(postkey);
  await page.click('#auth');
  await fillPlanned(await openPopup(postkey, page));
  expect(await values()).toEqual(RIGHT);
});

it('a page of a settings tree with one field alone offers the values to copy', async () => {
  const popup = await open('<nav><ul><li>System<li>Mail<ul><li>Server<li>User</ul></ul></nav><p><label>Value <input name="value"></label>');
  const view = await popupWhere(popup, 'what it found', (now) => now.verdict !== '');
  expect(view.verdict).toBe('none');
  for (const value of ['smtp.office365.com', '587', MAILBOX]) expect(view.text).toContain(value);
});
