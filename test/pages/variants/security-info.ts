/** Variants of Security info: Add sign-in method → App password among tiles or in a drop-down → Name → Next → the password → Done. */
import {copyWord} from '../labels';
import {CONSONANTS} from './app-passwords';
import {box, closed} from './boxes';
import {clutter} from './clutter';
import {drawLook, type Look} from './look';
import {control, escape, secret} from './markup';
import {random as seeded} from './seeded';
import {account, cookies, footer, head} from './surroundings';
import {type State, TARGET, type Variant} from './variant';

const URLS = ['https://mysignins.microsoft.com/security-info', 'https://mysignins.microsoft.com/security-info/', 'https://mysignins.azure.us/security-info', 'https://mysignins.microsoft.com/security-info?tenant=contoso.com'];
/** The other methods: names of products and words that stand in every language's page. */
const METHODS = ['Microsoft Authenticator', 'Passkey (FIDO2)', 'SMS', 'E-mail', 'Office phone', 'Security key', 'Hardware token', 'Security questions'];

type Other = 'phone' | 'passkey' | 'authenticator';

/** @example securityInfoVariant(3).states.map(({key}) => key) */
export function securityInfoVariant(seed: number): Variant {
  const random = seeded(seed + 1_000_003);
  // The page is a single one whose boxes are layers: no frames, no other pages.
  const drawn = drawLook(random);
  const look: Look = {...drawn, frame: 'none', wrap: 'none', box: random.pick(['role-fixed', 'role-fixed', 'dialog-modal', 'role-absolute', 'fixed', 'inline-alone'])};
  const {texts, naming, kinds} = look;
  const password = random.letters(16, random.chance(0.7) ? CONSONANTS : undefined);
  const name = `${random.pick(['Printer', 'mail', 'Contact form'])} ${random.between(10, 28)} Nov 2026`;
  const address = account(look);
  const beside = clutter(look, seed);
  const picker = random.pick(['tiles', 'tiles', 'select', 'combobox', 'radios'] as const);
  const testIds = random.chance(0.5);
  const methods = random.shuffled(METHODS).slice(0, random.between(2, 6));
  const listed = random.shuffled(METHODS).slice(0, random.between(1, 5));
  const place = random.between(0, methods.length);
  const heading = random.pick([texts.appPassword, texts.yourPassword, `${texts.addMethod}: ${texts.appPassword}`]);
  const word = random.pick(['', texts.yourPassword, texts.appPassword]);
  const warned = random.chance(0.4);
  const id = (one: string) => (testIds ? ` data-testid="${one}"` : '');
  const cancel = () => control(kinds.cancel, texts.cancel, naming, {go: 'list'});
  const back = random.chance(0.3) ? `<button type="button"${id('reskin-step-back-button')}>${random.pick(['←', 'Back'])}</button>` : '';

  const rows = (names: readonly string[]) => {
    const change = random.chance(0.6);
    const row = (method: string) => {
      const remove = random.chance(0.3)
        ? `<button type="button" aria-label="${escape(`${texts.remove} ${method}`)}">${escape(texts.remove)}</button>`
        : control(kinds.remove, texts.remove, naming);
      return `<i></i><div><div>${escape(method)}</div><div>+49 ••• ••12</div></div>${change ? '<a href="#">Change</a>' : ''}${remove}`;
    };
    const all = names.map(row);
    if (look.rows === 'table') return `<table>${all.map((one) => `<tr><td>${one}</td></tr>`).join('')}</table>`;
    if (look.rows === 'list') return `<ul>${all.map((one) => `<li>${one}</li>`).join('')}</ul>`;
    if (look.rows === 'grid') return `<div role="list">${all.map((one) => `<div role="listitem">${one}</div>`).join('')}</div>`;
    return `<div>${all.map((one) => `<div style="display:flex">${one}</div>`).join('')}</div>`;
  };
  const list = (names: readonly string[], target: boolean) => {
    const add = random.chance(0.3)
      ? `<button type="button"><span${testIds ? ' data-automationid="splitbuttonprimary"' : ''}><i data-icon-name="Add"></i><span>${escape(texts.addMethod)}</span></span></button>`.replace('<button', `<button data-go="choose"${target ? ` ${TARGET}` : ''}`)
      : control(kinds.addMethod, texts.addMethod, naming, {target, go: 'choose', attributes: id('add-method-button')});
    return `<p>${add}</p>${rows(names)}`;
  };
  const choose = (chosen: boolean) => {
    const all = methods.flatMap((method, index) => (index === place ? ['', method] : [method]));
    if (place === methods.length) all.push('');
    const target = chosen ? '' : ` ${TARGET}`;
    if (picker === 'select') {
      const options = all.map((method) => `<option${method === '' && chosen ? ' selected' : ''}>${escape(method || texts.appPassword)}</option>`);
      const go = control(kinds.add, texts.add, naming, {target: chosen, disabled: !chosen && random.chance(0.5), go: 'ask'});
      return `<p>Which method would you like to add?</p><select data-choose="chosen"${target}><option></option>${options.join('')}</select><div>${random.shuffled([go, cancel()]).join(' ')}</div>`;
    }
    if (picker === 'combobox') {
      const go = control(kinds.add, texts.add, naming, {target: chosen, disabled: !chosen, go: 'ask'});
      const combo = `<div role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="${String(!chosen)}"${chosen ? '' : ''}>${chosen ? escape(texts.appPassword) : 'Choose a method'}</div>`;
      const options = chosen ? '' : `<div role="listbox">${all.map((method) => `<div role="option" tabindex="-1"${method === '' ? `${target} data-go="chosen"` : ''}>${escape(method || texts.appPassword)}</div>`).join('')}</div>`;
      return `${combo}${options}<div>${random.shuffled([go, cancel()]).join(' ')}</div>`;
    }
    if (picker === 'radios') {
      const go = control(kinds.next, texts.next, naming, {target: chosen, disabled: !chosen, go: 'ask'});
      const radio = (method: string) => `<div role="radio" tabindex="0" aria-checked="${String(method === '' && chosen)}"${method === '' ? `${target} data-go="chosen"` : ''}>${escape(method || texts.appPassword)}</div>`;
      return `<div role="radiogroup">${all.map(radio).join('')}</div><div>${random.shuffled([go, cancel()]).join(' ')}</div>`;
    }
    const tile = (method: string) => `<button type="button"${id(`authmethod-picker-${method === '' ? 'appPassword' : method.toLowerCase().replace(/\W+/g, '')}`)}${method === '' ? `${target} data-go="ask"` : ''}><i></i><span>${escape(method || texts.appPassword)}</span><span>${random.pick(['Sign in to apps that do not support a code', 'Lorem ipsum dolor sit amet'])}</span></button>`;
    return `${all.map(tile).join('')}<div>${cancel()}</div>`;
  };
  const ask = (typed: string, target: 'box' | 'next' | '') => {
    const box = `<input type="text"${random.chance(0.5) ? ` aria-label="${escape(texts.name)}"` : ` placeholder="${escape(texts.name)}"`}${typed ? ` value="${escape(typed)}"` : ''}${target === 'box' ? ` ${TARGET}` : ''} data-name data-least="8">`;
    const next = control(kinds.next, texts.next, naming, {target: target === 'next', disabled: typed === '', go: 'shown', attributes: id('reskin-step-next-button')});
    return `<p>${escape(texts.appPassword)}: ${escape(texts.name)}</p>${box}<div>${back}${random.shuffled([next, cancel()]).join(' ')}</div>`;
  };
  const shown = (target: 'copy' | 'close' | '') => {
    const copy = control(kinds.copy, random.chance(0.5) ? texts.copy : copyWord(look.language), naming, {target: target === 'copy', icon: look.copyIcon, go: 'used'});
    const done = control(kinds.done, texts.done, naming, {target: target === 'close', go: 'end', attributes: id('reskin-step-next-button')});
    return `<p>${escape(texts.appPassword)}</p>${secret(look.secret, password, word, naming)}${copy}<div>${back}${done}</div>`;
  };
  const otherWizard = (kind: Other) => {
    const next = control(kinds.next, texts.next, naming, {attributes: id('reskin-step-next-button')});
    const inner = {
      phone: `<label>Phone number <input type="tel"></label><select aria-label="Country"><option>Germany (+49)</option></select>`,
      passkey: '<p>Name your passkey</p><input type="text" aria-label="Passkey name">',
      authenticator: `<p>Enter the code</p><input type="text" inputmode="numeric" data-testid="verification-entercode-input"><p>Secret key: <code>${random.letters(16)}</code></p><button>${copyWord(look.language)}</button>`,
    }[kind];
    return box(look, METHODS[kind === 'phone' ? 4 : kind === 'passkey' ? 1 : 0] ?? '', `${inner}<div>${back}${next} ${cancel()}</div>`, 'list');
  };

  const page = (opened: string, names: readonly string[], target: boolean, others: readonly string[]) => {
    const main = `<main><h1>${escape(texts.securityInfo)}</h1>${list(names, target)}</main>`;
    const inline = look.box === 'inline-alone';
    const menu = `<nav><a href="/">Overview</a><a href="/security-info">${escape(texts.securityInfo)}</a><a href="/devices">Devices</a></nav>`;
    const hidden = others.map((other) => closed(look, other)).join('');
    return `${beside.before}${head(look, address)}${menu}${opened && inline ? opened : main}${inline ? '' : opened}${hidden}${footer(look)}${beside.after}${cookies(look)}`;
  };
  const at = (key: string, step: State['step'], body: string, more: Partial<State> = {}): State => ({key, step, body, password: '', name: '', used: false, captured: false, ...more});
  const boxed = (title: string, inner: string) => box(look, title, inner, 'list');
  const other = random.pick(['phone', 'passkey', 'authenticator'] as const);
  const states: State[] = [
    at('list', 'create', page('', listed, true, [])),
    at('choose', 'create', page(boxed(texts.addMethod, choose(false)), listed, false, [])),
    ...(picker === 'tiles' ? [] : [at('chosen', 'create', page(boxed(texts.addMethod, choose(true)), listed, false, []))]),
    at('ask', 'name', page(boxed(random.pick([texts.appPassword, texts.addMethod]), ask('', 'box')), listed, false, [])),
    at('typed', 'next', page(boxed(texts.appPassword, ask(name, 'next')), listed, false, []), {name}),
    at('shown', 'copy', page(boxed(heading, shown('copy')), listed, false, []), {name, password}),
    at('used', 'close', page(boxed(heading, shown('close')), listed, false, []), {name, password, used: true}),
    at('end', 'done', page('', [...listed, `${texts.appPassword} ${name}`], false, []), {name, captured: true, ringless: true}),
    // Another method's wizard is none of the guide's business.
    ...(warned ? [at('other', null, page(otherWizard(other), listed, false, []))] : []),
  ];
  return {
    seed,
    url: random.pick(URLS),
    language: look.language,
    direction: look.direction,
    head: `<title>${escape(texts.securityInfo)}</title>`,
    states,
    live: {separate: false, delay: random.pick([0, 0, 60, 250]), redraw: random.pick([0, 0, 0, 40, 150])},
    about: ['security info', look.language, look.box, picker, testIds ? 'test ids' : 'no test ids', look.secret, `rows ${look.rows}`, `cross ${look.cross}`, Object.entries(kinds).map((pair) => pair.join('=')).join(' ')].join(', '),
  };
}
