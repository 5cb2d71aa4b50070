/** Variants of AppPasswords.aspx: Create → Name → Next → the password → copy → perhaps a warning → Close → the list. */
import {box, closed} from './boxes';
import {clutter} from './clutter';
import {drawLook, type Look} from './look';
import {control, escape, secret} from './markup';
import {random as seeded} from './seeded';
import {account, cookies, footer, head, help, nav, wrapped} from './surroundings';
import {type State, TARGET, type Variant} from './variant';

const HOSTS = ['account.activedirectory.windowsazure.com', 'account.activedirectory.windowsazure.com', 'account.activedirectory.windowsazure.us', 'account.activedirectory.windowsazure.cn'];
const PATHS = ['/AppPasswords.aspx', '/AppPasswords.aspx', '/apppasswords.aspx', '/AppPasswords.aspx?BrandContextID=O365', '/AppPasswords.aspx?culture=en-US'];
export const CONSONANTS = 'bcdfghjklmnpqrstvwxyz';
/** Names that people give, some of which look like the thing itself. */
const NAMES = ['Initial app password', 'Outlook', 'Printer 2nd floor', 'scanner', 'wordpress contact', 'Thunderbird – laptop', 'mail', 'bkqwzrtplmnhgfdc', 'meinaltesarbeits', 'Büro-Drucker', '会議室プリンター'];

/** @example appPasswordsVariant(17).states.map(({step}) => step) */
export function appPasswordsVariant(seed: number): Variant {
  const random = seeded(seed);
  const look = drawLook(random);
  const {texts, naming, kinds} = look;
  const count = random.pick([0, 0, 1, 1, 1, 2, 2, 3, 3, 5, 5, 40]);
  const entries = Array.from({length: count}, (_, index) => (index < 2 ? random.pick(NAMES) : `${random.pick(NAMES)} ${index}`));
  const password = random.letters(16, random.chance(0.7) ? CONSONANTS : undefined);
  const name = `${random.pick(['Printer', 'mail', 'Contact form'])} ${random.between(1, 28)} Nov 2026`;
  const address = account(look);
  const warning = random.chance(0.3);
  const beside = clutter(look, seed);
  const disabledNext = random.chance(0.5);
  const cancelled = random.chance(0.7);
  const heading = random.pick([texts.yourPassword, texts.yourPassword, texts.appPassword, texts.appPasswords]);
  const word = random.pick(['', texts.yourPassword, texts.appPassword]);
  const maxlength = random.pick(['', ' maxlength="40"', ' maxlength="255"']);
  const label = random.pick(['for', 'wrap', 'beside', 'placeholder', 'none', 'aria', 'cell'] as const);
  const closeFirst = random.chance(0.3);
  const once = random.pick(['', 'Enter it in the app. It will not be shown again.', texts.appPasswords]);

  const askInner = (typed: string, target: 'box' | 'next' | '', ) => {
    const id = naming.id();
    const value = typed ? ` value="${escape(typed)}"` : '';
    const field = (extra: string) => `<input${random.chance(0.8) ? ' type="text"' : ''}${extra}${value}${maxlength}${target === 'box' ? ` ${TARGET}` : ''} data-name>`;
    const named = escape(texts.name);
    const written = {
      for: `<label for="${id}">${named}:</label>${field(` id="${id}"`)}`,
      wrap: `<label>${named} ${field('')}</label>`,
      beside: `<div>${named}</div><div>${field(naming.attributes())}</div>`,
      placeholder: field(` placeholder="${named}"`),
      none: field(naming.attributes()),
      aria: field(` aria-label="${named}"`),
      cell: `<table><tr><td>${named}:</td><td>${field(naming.attributes())}</td></tr></table>`,
    }[label];
    const next = control(kinds.next, texts.next, naming, {target: target === 'next', disabled: disabledNext && !typed, go: 'shown'});
    const cancel = cancelled ? control(kinds.cancel, texts.cancel, naming, {go: 'list'}) : '';
    return `${written}<div>${random.shuffled([next, cancel]).join(' ')}</div>`;
  };
  const shownInner = (target: 'copy' | 'close' | '', go: string) => {
    const copy = control(kinds.copy, texts.copy, naming, {target: target === 'copy', icon: look.copyIcon, go});
    const close = control(kinds.close, texts.close, naming, {target: target === 'close', go: 'end'});
    const shown = secret(look.secret, password, word, naming);
    const buttons = closeFirst ? `${shown}<div>${close} ${copy}</div>` : `${shown}${random.chance(0.5) ? `<div>${copy}</div><div>${close}</div>` : `<div>${copy} ${close}</div>`}`;
    return `${once ? `<p>${escape(once)}</p>` : ''}${buttons}`;
  };
  const list = (names: readonly string[], target: boolean) => {
    const create = control(kinds.create, texts.create, naming, {target, go: 'ask'});
    const rows = rowsOf(look, names);
    return random.chance(0.7) ? `<p>${create}</p>${rows}` : `${rows}<p>${create}</p>`;
  };
  const askTitle = random.pick([texts.appPasswords, texts.appPassword, `${texts.create}: ${texts.appPassword}`, '']);

  /** `opened` is the box that is open, '' on the list. */
  const page = (opened: string, names: readonly string[], listTarget: boolean, others: readonly string[], above = '') => {
    const {box: kind} = look;
    const main = `<main style="padding:16px"><h1>${escape(texts.appPasswords)}</h1>${list(names, listTarget)}</main>`;
    const hasList = opened === '' || !/alone|page/.test(kind);
    const inline = /inline|page/.test(kind);
    const hiddenMain = kind === 'inline-alone' && look.hide !== 'absent' ? closed(look, main) : '';
    const centre = `${hasList ? main : hiddenMain}${inline ? opened : ''}`;
    const layers = `${inline ? '' : opened}${others.map((other) => closed(look, other)).join('')}${above}`;
    const whole = `${beside.before}${head(look, address)}${nav(look)}${centre}${help(look)}${layers}${footer(look)}${beside.after}${cookies(look)}`;
    if (look.frame !== 'page') return wrapped(look, whole);
    const inside = `<!doctype html><html dir="${look.direction}"><body>${wrapped(look, `${centre}${help(look)}${layers}`)}</body></html>`;
    return `${head(look, address)}${nav(look)}<iframe srcdoc="${escape(inside)}" style="width:900px;height:700px;border:0"></iframe>${footer(look)}${cookies(look)}`;
  };
  const askBox = (typed: string, target: 'box' | 'next') => box(look, askTitle, askInner(typed, target), 'list');
  const shownBox = (target: 'copy' | 'close' | '', go: string) => box(look, heading, shownInner(target, go), 'end');
  const confirm = (target: boolean) => {
    const ok = control(kinds.ok, texts.ok, naming, {target, go: 'used'});
    // Above a modal dialog there are only others.
    const open = look.box === 'dialog-modal' ? 'dialog open data-modal' : 'div';
    return `<${open} role="alertdialog" style="position:fixed;top:120px;left:340px;width:320px;background:#fff;padding:16px;z-index:2000"><p>${random.pick(['The password was not copied. Copy it by hand.', 'Clipboard access was denied.', ''])}</p>${ok}</${open.split(' ')[0] ?? ''}>`;
  };

  const states: State[] = [
    {...at('list', 'create'), body: page('', entries, true, [askInner('', ''), shownInner('', '')]), ringless: count >= 40},
    {...at('ask', 'name'), body: page(askBox('', 'box'), entries, false, [shownInner('', '')])},
    {...at('ask', 'next'), key: 'typed', body: page(askBox(name, 'next'), entries, false, [shownInner('', '')]), name},
    {...at('shown', 'copy'), body: page(shownBox('copy', warning ? 'warned' : 'used'), entries, false, [askInner('', '')]), name, password},
    ...(warning ? [{...at('warned', 'confirm'), body: page(shownBox('', 'used'), entries, false, [askInner('', '')], confirm(true)), name, password, used: true}] : []),
    {...at('used', 'close'), body: page(shownBox('close', 'used'), entries, false, [askInner('', '')]), name, password, used: true},
    {...at('end', 'done'), body: page('', [...entries, name], false, [askInner('', ''), shownInner('', '')]), name, captured: true, ringless: true},
  ];
  return {
    seed,
    url: `https://${random.pick(HOSTS)}${random.pick(PATHS)}`,
    language: look.language,
    direction: look.direction,
    head: `<title>${escape(texts.appPasswords)}</title><style>input,button{font:inherit}</style>`,
    states,
    live: {separate: look.box === 'page', delay: random.pick([0, 0, 60, 250]), redraw: random.pick([0, 0, 0, 40, 150])},
    about: [look.language, look.box, look.hide, look.secret, `wrap ${look.wrap}`, `frame ${look.frame}`, `rows ${look.rows} ${count}`, `cross ${look.cross}`, `label ${label}`, Object.entries(kinds).map((pair) => pair.join('=')).join(' '), `around ${Object.entries(look.around).filter(([, on]) => on).map(([key]) => key).join(' ')}`].join(', '),
  };
}

const at = (key: string, step: State['step']) => ({key, step, password: '', name: '', used: false, captured: false});

function rowsOf(look: Look, names: readonly string[]): string {
  const {texts, naming, kinds, random} = look;
  if (names.length === 0) return `<p>${random.pick(['', 'You have no app passwords yet.'])}</p>`;
  const remove = (name: string) => control(random.chance(0.9) ? kinds.remove : 'button', texts.remove, naming, {attributes: random.chance(0.2) ? ` title="${escape(`${texts.remove} ${name}`)}"` : ''});
  const id = naming.attributes();
  switch (look.rows) {
    case 'table':
      return `<table${id}><thead><tr><th>${escape(texts.name)}</th><th></th></tr></thead><tbody>${names.map((name) => `<tr><td>${escape(name)}</td><td>${remove(name)}</td></tr>`).join('')}</tbody></table>`;
    case 'list':
      return `<ul${id}>${names.map((name) => `<li><span>${escape(name)}</span> ${remove(name)}</li>`).join('')}</ul>`;
    case 'divs':
      return `<div${id}>${names.map((name) => `<div><div>${escape(name)}</div><div>${remove(name)}</div></div>`).join('')}</div>`;
    case 'grid':
      return `<div role="grid"${id}>${names.map((name) => `<div role="row"><div role="gridcell">${escape(name)}</div><div role="gridcell">${remove(name)}</div></div>`).join('')}</div>`;
  }
}
