/**
 * A replica of Microsoft's AppPasswords.aspx, built from docs of the flow and its labels: the real markup is known to
 * nobody outside Microsoft, so this is one way it may look, and `variants/` has the others. It works: Create → name →
 * Next → the password, once → copy → (a warning) → Close → the list with one more row, each row with Delete → Yes → Close.
 */
import {isRightToLeft, labels} from './labels';

export interface AppPasswordsOptions {
  /** Language of the page's labels: one of `LANGUAGES`; English unless told. Sentences stay English. */
  readonly language?: string;
  /** The app password that the first round shows; later rounds, and rounds without one, show a random one. */
  readonly password?: string;
  /** The address of the account, shown in the page's bar; none is shown unless told. */
  readonly account?: string;
  /** Names of the entries in the list when the page opens. */
  readonly entries?: readonly string[];
  /** A warning with an OK follows the copy button, as some browsers show it. */
  readonly copyWarning?: boolean;
  /** Milliseconds until the page's content stands there. */
  readonly delay?: number;
  /** What the page says, in a bar of its own, where it has no Create. */
  readonly notAvailable?: string;
  /** Names that the page refuses, with what it says of them. */
  readonly refuses?: Readonly<Record<string, string>>;
}

const STYLE = `
  * { box-sizing: border-box }
  body { margin: 0; font: 13px/1.5 "Segoe UI", "Segoe UI Web Regular", Tahoma, Arial, sans-serif; color: #333; background: #fff }
  .bar { display: flex; align-items: center; justify-content: space-between; height: 44px; padding: 0 24px; background: #0072c6; color: #fff }
  .bar b { font-size: 18px; font-weight: 300 }
  main { max-width: 760px; padding: 24px }
  h1 { margin: 0 0 16px; font-size: 30px; font-weight: 200; color: #0072c6; text-transform: lowercase }
  .tabs { display: flex; gap: 24px; margin: 0 0 24px; border-bottom: 1px solid #ddd; text-transform: lowercase; font-size: 15px }
  .tabs a { padding: 4px 0 8px; color: #0072c6; text-decoration: none }
  .tabs a[aria-current] { color: #333; border-bottom: 3px solid #0072c6 }
  .button { min-width: 88px; padding: 5px 16px; border: 1px solid #8a8a8a; background: #eee; color: #111; font: inherit; text-transform: lowercase; cursor: pointer }
  .button:disabled { color: #999; cursor: default }
  table { width: 100%; margin: 24px 0 0; border-collapse: collapse }
  th { text-align: start; font-weight: 400; color: #777; text-transform: lowercase }
  th, td { padding: 6px 8px; border-bottom: 1px solid #e5e5e5 }
  td a { color: #0072c6 }
  .shade { position: fixed; inset: 0; background: rgb(0 0 0 / .35); z-index: 1000 }
  .box { position: fixed; inset-inline: 0; top: 96px; width: 440px; max-width: 92vw; margin: auto; padding: 24px; background: #fff; box-shadow: 0 6px 30px rgb(0 0 0 / .3); z-index: 1001 }
  .box h2 { margin: 0 0 12px; font-size: 22px; font-weight: 300; text-transform: lowercase }
  .box label { display: block; margin: 0 0 4px }
  .box input { width: 100%; padding: 5px 8px; border: 1px solid #767676; font: inherit }
  .box .secret { display: inline-block; margin: 4px 0 12px; padding: 4px 8px; background: #f2f2f2; font: 16px Consolas, monospace }
  .box .row { display: flex; gap: 8px; margin-top: 20px; flex-wrap: wrap }
  .error { color: #c00 }
  footer { padding: 24px; color: #777; font-size: 12px }
  [hidden] { display: none !important }`;

/** Runs in the page. A string, so that nothing of the test's own module system gets into the page. */
const SCRIPT = `
  const $ = (id) => document.getElementById(id);
  const {texts, entries, refuses, copyWarning} = window.replica;
  const show = (id, on = true) => { $(id).hidden = !on; $('shade').hidden = !document.querySelector('.box:not([hidden])'); };
  let {password} = window.replica;
  const random = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (n) => 'bcdfghjklmnpqrstvwxyz'[n % 21]).join('');
  function list() {
    const rows = entries.map((name, index) => {
      const row = document.createElement('tr');
      const link = document.createElement('a');
      link.href = 'javascript:void(0)';
      link.textContent = texts.remove;
      link.onclick = () => { window.doomed = index; $('doomed').textContent = name; show('delete'); };
      row.append(Object.assign(document.createElement('td'), {textContent: name}), Object.assign(document.createElement('td'), {}));
      row.lastChild.append(link);
      return row;
    });
    $('rows').replaceChildren(...rows);
    $('list').hidden = entries.length === 0;
    $('none').hidden = entries.length > 0;
  }
  $('create').onclick = () => { $('name').value = ''; $('next').disabled = true; $('problem').textContent = ''; show('ask'); $('name').focus(); };
  $('name').oninput = () => { $('next').disabled = $('name').value.trim() === ''; };
  $('next').onclick = () => {
    const name = $('name').value.trim();
    const problem = refuses[name] ?? (entries.length >= 40 ? texts.limit : '');
    $('problem').textContent = problem;
    if (problem) return;
    $('secret').textContent = password || random();
    password = '';
    entries.push(name);
    show('ask', false);
    show('shown');
  };
  $('cancel').onclick = () => show('ask', false);
  $('copy').onclick = async () => {
    await navigator.clipboard?.writeText($('secret').textContent).catch(() => {});
    if (copyWarning) show('warning');
  };
  $('ok').onclick = () => show('warning', false);
  $('close').onclick = () => { show('shown', false); $('secret').textContent = ''; list(); };
  $('yes').onclick = () => { entries.splice(window.doomed, 1); show('delete', false); list(); };
  $('no').onclick = () => show('delete', false);
  list();`;

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const json = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c');

/** What the page says besides its labels. */
const SENTENCES = {
  verification: 'additional security verification',
  intro: 'To sign in to apps that can’t ask for a code, use an app password in place of your account password.',
  none: 'You have no app passwords yet.',
  createTitle: 'Create app password',
  once: 'Enter it in the app. You won’t need to remember it, and it won’t be shown again.',
  warning: 'Your browser did not allow access to the clipboard. Copy the password by hand.',
  limit: 'You have the most app passwords that an account can have (40). Delete one to create another.',
};

type Texts = ReturnType<typeof labels> & typeof SENTENCES;

function content(text: Texts, notAvailable: string): string {
  const t = Object.fromEntries(Object.entries(text).map(([key, value]) => [key, escape(value)])) as unknown as Texts;
  const create = `<p>${t.intro}</p><button type="button" class="button" id="create">${t.create}</button>
  <table id="list"><thead><tr><th>${t.name}</th><th></th></tr></thead><tbody id="rows"></tbody></table>
  <p id="none" hidden>${t.none}</p>`;
  return `<main>
  <h1>${t.appPasswords}</h1>
  <nav class="tabs"><a href="/Proofup.aspx">${t.verification}</a><a href="/AppPasswords.aspx" aria-current="page">${t.appPasswords}</a></nav>
  ${notAvailable ? `<p>${escape(notAvailable)}</p>` : create}
</main>
<div class="shade" id="shade" hidden></div>
<div class="box" id="ask" role="dialog" aria-labelledby="ask-title" hidden>
  <h2 id="ask-title">${t.createTitle}</h2>
  <label for="name">${t.name}:</label><input id="name" type="text" autocomplete="off" maxlength="64">
  <p class="error" id="problem" role="alert"></p>
  <div class="row"><button type="button" class="button" id="next" disabled>${t.next}</button><button type="button" class="button" id="cancel">${t.cancel}</button></div>
</div>
<div class="box" id="shown" role="dialog" aria-labelledby="shown-title" hidden>
  <h2 id="shown-title">${t.yourPassword}</h2>
  <p>${t.once}</p>
  <span class="secret" id="secret"></span>
  <div class="row"><button type="button" class="button" id="copy">${t.copy}</button><button type="button" class="button" id="close">${t.close}</button></div>
</div>
<div class="box" id="warning" role="alertdialog" aria-describedby="warning-text" style="top:140px;z-index:1003" hidden>
  <p id="warning-text">${t.warning}</p>
  <div class="row"><button type="button" class="button" id="ok">${t.ok}</button></div>
</div>
<div class="box" id="delete" role="dialog" aria-labelledby="delete-title" hidden>
  <h2 id="delete-title">${t.remove}</h2>
  <p id="doomed"></p>
  <div class="row"><button type="button" class="button" id="yes">${t.yes}</button><button type="button" class="button" id="no">${t.cancel}</button></div>
</div>`;
}

/**
 * The page as self-contained HTML, to be served at the real address by interception.
 * @throws RangeError for a language that has no labels.
 */
export function appPasswordsReplica(options: AppPasswordsOptions = {}): string {
  const {language = 'en', password = '', account = '', entries = ['Initial app password'], copyWarning = false, delay = 0, notAvailable = '', refuses = {}} = options;
  const words = labels(language);
  const texts: Texts = {...SENTENCES, ...words, createTitle: language === 'en' ? SENTENCES.createTitle : words.appPasswords};
  const start = `document.getElementById('page').append(document.getElementById('parts').content); ${notAvailable ? '' : SCRIPT}`;
  return `<!doctype html>
<html lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><title>${escape(texts.appPasswords)}</title><meta name="viewport" content="width=device-width"><style>${STYLE}</style></head>
<body>
<header class="bar"><b>Microsoft</b><span>${escape(account)}</span></header>
<div id="page"></div>
<footer>© Microsoft</footer>
<template id="parts">${content(texts, notAvailable)}</template>
<script>window.replica = ${json({texts, entries, refuses, copyWarning, password})};
${delay > 0 ? `setTimeout(() => { ${start} }, ${delay});` : `{ ${start} }`}</script>
</body>
</html>`;
}
