/**
 * A replica of Security info (mysignins.microsoft.com), built from docs of the flow and the few test ids that public
 * scripts use: Add sign-in method → App password, among tiles or in a drop-down → Name, 8 signs at least → Next → the
 * password, once → copy → Done → the list. A sign-in may come in between, and the page is loaded anew after it.
 */
import {isRightToLeft, labels} from './labels';

export interface SecurityInfoOptions {
  readonly language?: string;
  /** The app password that is shown. */
  readonly password: string;
  /** How the method is chosen: tiles since August 2024, a drop-down with an Add button before. */
  readonly picker?: 'tiles' | 'drop-down';
  /** The account may have no app passwords: then they are not among the methods. */
  readonly offered?: boolean;
  /** Carries the test ids that are known. */
  readonly testIds?: boolean;
  /** Leads away after the method was chosen, and asks who it is; back on `#add` the dialog stands at the name. */
  readonly signIn?: string;
}

const STYLE = `
  * { box-sizing: border-box }
  body { margin: 0; font: 14px/1.5 "Segoe UI", system-ui, sans-serif; color: #242424; background: #faf9f8 }
  header { display: flex; justify-content: space-between; padding: 12px 24px; background: #fff; border-bottom: 1px solid #e1dfdd }
  nav { float: inline-start; width: 200px; padding: 24px } nav a { display: block; padding: 6px 0; color: inherit; text-decoration: none }
  main { max-width: 820px; margin-inline-start: 220px; padding: 24px }
  ul { margin: 16px 0; padding: 0; list-style: none; background: #fff } li { display: flex; justify-content: space-between; padding: 12px 16px; border-bottom: 1px solid #edebe9 }
  button { padding: 6px 16px; border: 1px solid #8a8886; border-radius: 4px; background: #fff; font: inherit; cursor: pointer } button:disabled { color: #a19f9d; cursor: default }
  .go { border-color: #0f6cbd; background: #0f6cbd; color: #fff } .go:disabled { border-color: #f3f2f1; background: #f3f2f1 }
  .shade { position: fixed; inset: 0; background: rgb(0 0 0 / .4); z-index: 1000 }
  .d_4f1 { position: fixed; inset: 0; top: 90px; width: 480px; max-width: 92vw; height: fit-content; margin: 0 auto; padding: 24px; border-radius: 8px; background: #fff; z-index: 1001 }
  .tile { display: block; width: 100%; margin: 8px 0; text-align: start } .tile small { display: block; color: #605e5c }
  .row { display: flex; gap: 8px; justify-content: end; margin-top: 20px }
  [hidden] { display: none !important }`;

const SCRIPT = `
  const $ = (id) => document.getElementById(id);
  const {texts, password, picker, signIn} = window.replica;
  const boxes = ['choose', 'ask', 'shown'];
  const show = (id) => { for (const one of boxes) $(one).hidden = one !== id; $('shade').hidden = !id; };
  const chosen = () => signIn ? location.assign(signIn) : show('ask');
  $('add').onclick = () => show('choose');
  for (const tile of document.querySelectorAll('.tile')) tile.onclick = () => tile.dataset.ours && chosen();
  if ($('go')) {
    $('method').onchange = () => { $('go').disabled = $('method').value !== 'ours'; };
    $('go').onclick = chosen;
  }
  for (const one of document.querySelectorAll('.leave')) one.onclick = () => show('');
  $('name').oninput = () => { $('next').disabled = $('name').value.trim().length < 8; };
  $('next').onclick = () => { $('secret').textContent = password; show('shown'); };
  $('copy').onclick = () => navigator.clipboard?.writeText(password).catch(() => {});
  $('done').onclick = () => {
    show('');
    const row = document.createElement('li');
    row.append(Object.assign(document.createElement('span'), {textContent: texts.appPassword + ' ' + $('name').value}), Object.assign(document.createElement('button'), {textContent: texts.remove}));
    $('list').append(row);
    $('secret').textContent = '';
  };
  if (location.hash === '#add') show('ask');`;

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const json = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c');

/** The page as self-contained HTML, to be served at the real address by interception. */
export function securityInfoReplica({language = 'en', password, picker = 'tiles', offered = true, testIds = true, signIn = ''}: SecurityInfoOptions): string {
  const texts = labels(language);
  const t = Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, escape(value)])) as unknown as typeof texts;
  const id = (name: string) => (testIds ? ` data-testid="${name}"` : '');
  const others = ['Authenticator', 'Passkey', 'Phone'];
  const tile = (name: string, label: string, ours: boolean) => `<button type="button" class="tile"${id(`authmethod-picker-${name}`)}${ours ? ' data-ours="1"' : ''}>${label}<small>Lorem ipsum dolor sit amet</small></button>`;
  const choice =
    picker === 'tiles'
      ? [...others.map((one) => tile(one.toLowerCase(), one, false)), offered ? tile('appPassword', t.appPassword, true) : ''].join('')
      : `<select id="method" aria-label="Method"><option></option>${others.map((one) => `<option>${one}</option>`).join('')}${offered ? `<option value="ours">${t.appPassword}</option>` : ''}</select>`;
  const leave = `<button type="button" class="leave">${t.cancel}</button>`;
  return `<!doctype html><html lang="${language}"${isRightToLeft(language) ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><title>${t.securityInfo}</title><style>${STYLE}</style></head><body>
<header><b>My Sign-Ins</b><input type="search" aria-label="${t.search}" placeholder="${t.search}"></header>
<nav><a href="/overview">Overview</a><a href="/security-info">${t.securityInfo}</a><a href="/devices">Devices</a></nav>
<main><h1>${t.securityInfo}</h1><button type="button" id="add"${id('add-method-button')}>${t.addMethod}</button>
<ul id="list"><li><span>Authenticator</span><button type="button">${t.remove}</button></li></ul></main>
<div class="shade" id="shade" hidden></div>
<div class="d_4f1" id="choose" role="dialog" aria-modal="true" hidden><h2>${t.addMethod}</h2>${choice}<div class="row">${leave}${picker === 'drop-down' ? `<button type="button" class="go" id="go" disabled>${t.add}</button>` : ''}</div></div>
<div class="d_4f1" id="ask" role="dialog" aria-modal="true" hidden><h2${id('reskin-step-title')}>${t.appPassword}</h2><label>${t.name} <input id="name" type="text" autocomplete="off"></label><div class="row">${leave}<button type="button" class="go" id="next" disabled${id('reskin-step-next-button')}>${t.next}</button></div></div>
<div class="d_4f1" id="shown" role="dialog" aria-modal="true" hidden><h2${id('reskin-step-title')}>${t.appPassword}</h2><p>${t.appPassword}: <span id="secret"></span></p><button type="button" id="copy">${t.copy}</button><div class="row"><button type="button" class="go" id="done"${id('reskin-step-next-button')}>${t.done}</button></div></div>
<script>window.replica = ${json({texts, password, picker, signIn})};${SCRIPT}</script></body></html>`;
}
