/** What stands around the steps: heads, menus, help, cookies, feet. Full of words that sound like the steps' own. */
import {control, escape} from './markup';
import type {Look} from './look';

const HELP = [
  'App passwords let apps that cannot ask for a second factor sign in. An app password is shown once and will not be shown again.',
  'Enter the app password in the app. You do not need to remember it.',
  'Do not share your password. Use one app password for each device.',
  'If you lose the password, delete it and create a new one.',
];

export const account = (look: Look) => (look.around.account ? `${look.random.pick(['adele', 'j.smith', 'printer-3', 'noreply'])}@contoso.com` : '');

export function head(look: Look, address: string): string {
  const {around, texts, random} = look;
  const who = address ? `<span>${address}</span>` : '';
  const search = around.search ? `<input type="${random.pick(['search', 'text'])}" placeholder="${escape(texts.search)}"${random.chance(0.5) ? ` aria-label="${escape(texts.search)}"` : ''}>` : '';
  const menu = around.menu ? `<div style="display:none" role="menu"><button>${escape(texts.close)}</button><a href="/profile">${escape(texts.name)}</a></div>` : '';
  return `<${random.pick(['header', 'div role="banner"'])} style="display:flex;gap:24px;padding:8px"><b>Microsoft</b>${search}${who}${menu}</${'header'}>`.replace(/^<div(.*)<\/header>$/s, '<div$1</div>');
}

export function nav(look: Look): string {
  if (!look.around.nav) return '';
  const {texts, random} = look;
  const links = random.shuffled([`<a href="/profile">${escape(texts.securityInfo)}</a>`, `<a href="/AppPasswords.aspx">${escape(texts.appPasswords)}</a>`, `<a href="/groups">${escape(texts.create)} group</a>`, '<a href="/apps">Apps</a>']);
  return random.pick([`<nav>${links.join(' ')}</nav>`, `<ul role="tablist" class="tabs">${links.map((link) => `<li role="tab">${link}</li>`).join('')}</ul>`, `<div class="tabs" style="display:flex;gap:12px">${links.join(' ')}</div>`]);
}

export function help(look: Look): string {
  if (!look.around.help) return '';
  const {texts, random} = look;
  const steps = `<ol><li>${escape(texts.create)}</li><li>${escape(texts.name)}: printer, scanner</li><li>${escape(texts.next)}</li><li>${escape(texts.copy)}</li><li>${escape(texts.close)}</li></ol>`;
  const more = `<a href="https://go.microsoft.com/fwlink/?LinkId=${random.between(100000, 999999)}">${escape(texts.appPasswords)}</a>`;
  return `<${'aside'}><h3>${escape(texts.appPasswords)}</h3><p>${random.pick(HELP)}</p>${random.chance(0.5) ? steps : ''}${random.chance(0.5) ? more : ''}</aside>`;
}

export function footer(look: Look): string {
  const {around, texts, naming, random} = look;
  const feedback = around.feedback
    ? `<div><label>Feedback <textarea rows="2" cols="40"></textarea></label>${control(random.pick(['button', 'submit']), 'Send', naming)}</div>`
    : '';
  const foot = around.footer ? `<footer><a href="/privacy">Privacy</a> <a href="/signup">${escape(texts.create)}</a> <a href="/exit">${escape(texts.close)}</a> © Microsoft</footer>` : '';
  return `${feedback}${foot}`;
}

export function cookies(look: Look): string {
  if (!look.around.cookies) return '';
  const {texts, naming, random} = look;
  const buttons = random.shuffled([control('button', 'Accept', naming), control('button', texts.close, naming)]);
  return `<div style="position:fixed;bottom:0;left:0;right:0;padding:8px;background:#eee;height:40px;z-index:5"${random.chance(0.5) ? ' role="region" aria-label="Cookies"' : ''}>We use cookies. ${buttons.join(' ')}</div>`;
}

/** What ASP.NET wraps a page in. */
export function wrapped(look: Look, content: string): string {
  const {random} = look;
  const hidden = `<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUK${random.letters(40, 'abcdefghijkABCDEFGHIJK0123456789+/')}=="><input type="hidden" name="__EVENTVALIDATION" value="${random.letters(16)}"><input type="hidden" name="canary" value="${random.letters(16, 'bcdfghjklmnpqrstvwxz')}">`;
  const table = /tables/.test(look.wrap) ? `<table width="100%" cellpadding="0"><tr><td width="10"></td><td><table><tr><td>${content}</td></tr></table></td></tr></table>` : content;
  return /webforms/.test(look.wrap) ? `<form method="post" action="AppPasswords.aspx" onsubmit="return false">${hidden}${table}</form>` : table;
}
