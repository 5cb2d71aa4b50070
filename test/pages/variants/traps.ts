/** Pages that show texts in the form of an app password which are none: captured from them, any text is a fault. */
import {appPasswordsVariant, CONSONANTS} from './app-passwords';
import {escape} from './markup';
import {random as seeded, type Random} from './seeded';
import {securityInfoVariant} from './security-info';
import type {State, Variant} from './variant';

/** Words of 16 letters, from the word lists of as many languages. */
const WORDS = [
  'intelektualismus sesynchronizovat radioelektronika neurotoxikologie methylendianilin tradicionalistka udlejningskontor insulinresistent memoireforfatter',
  'afskydningsrampe gentechnologisch leibesvisitation feingliedrigkeit korrigierbarkeit erbschaftssteuer wiederherstellen charakterisieren stabhochspringer',
  'counteroffensive absentmindedness acquaintanceship hypersensitivity immunodeficiency misunderstanding hydroelectricity anthropomorphize desestabilizante',
  'condicionalmente intercomunicador intervencionista infructuosamente hebdomadairement microtransaction commercialisable altermondialiste predindustrijski',
  'antigravitacioni elektromagnetika dijagnosticirati zloupotrijebljen neohegelianizmus parlamentarizmus dezilluzionizmus differenziamento industrializzato',
  'riorganizzazione immunocompetente erstatningsregel stortingsmelding avvenningsaldere spierversterkend herhalingscursus beslissingstabel bachelorsdiploma',
  'niezapuszkowanie niewydelegowanie niegrafityzowany contraterrorismo paleotemperatura hiperemotivitate transformational dokumentaristiky zrelativizovanie',
  'medarbetarsamtal transportkostnad systemutvecklare tolkningsproblem anahtarlanabilme sigortalanamayan filizlenebilecek christopherjones contosoheadoffic',
]
  .flatMap((line) => line.split(' '))
  .filter(({length}) => length === 16);

const SAMPLES = ['abcdefghijklmnop', 'xxxxxxxxxxxxxxxx', 'abcd efgh ijkl mnop', 'qwertyuiopasdfgh', 'aaaabbbbccccdddd'];
const FOREIGN = ['Correlation ID', 'Request Id', 'Session', 'Tenant', 'Trace ID', 'User name', 'Device code', 'Reference', 'Account', 'Korrelations-ID', 'Benutzername', 'ID de session', 'Identificador', 'ID utente', 'Gebruikersnaam', 'ユーザー名', '租户', 'Kod', 'Secret key', 'Идентификатор'];

type Trap = (random: Random, word: string, lot: string) => string;

/** `word` is a word or a sample of a text; `lot` was drawn by lot, as ids are. */
const TRAPS: Readonly<Record<string, Trap>> = {
  paragraph: (_, word) => `<p>${word}</p>`,
  'in a sentence': (_, word) => `<p>Say <b>${word}</b> to the printer.</p>`,
  item: (random, word) => `<ul><li>${word}</li><li>${random.pick(WORDS)}</li></ul>`,
  label: (_, word) => `<label>${word}</label>`,
  cell: (random, word, lot) => `<table><tr><td>${random.pick(FOREIGN)}</td><td>${random.pick([word, lot])}</td></tr></table>`,
  heading: (_, word, lot) => `<h3>${word}</h3><div role="heading" aria-level="3">${lot}</div>`,
  button: (_, word, lot) => `<button type="button">${word}</button><a href="/x">${lot}</a>`,
  labelled: (random, _, lot) => `<p>${random.pick(FOREIGN)}: <span>${lot}</span></p>`,
  'labelled in a line': (random, _, lot) => `<p>${random.pick(FOREIGN)}: ${lot}</p>`,
  'with a copy of its own': (random, _, lot) => `<div><span>${random.pick(FOREIGN)}</span> <code>${lot}</code> <button type="button">Copy</button></div>`,
  guid: (random) => `<p>${['8', '4', '4', '4', '12'].map((count) => random.letters(Number(count), '0123456789abcdef')).join('-')}</p>`,
  address: (random, _, lot) => random.pick([`<p>https://aka.ms/${lot}</p>`, `<a href="https://aka.ms/${lot}">https://aka.ms/<b>${lot}</b></a>`, `<p>https://contoso.com/?code=<span>${lot}</span></p>`, `<p>${lot}@contoso.com</p>`, `<p><span>${lot}</span>.onmicrosoft.com</p>`]),
  placeholder: (_, word, lot) => `<input type="search" placeholder="${lot}"><input type="search" placeholder="${word}">`,
  hidden: (_, word, lot) => `<input type="hidden" value="${lot}"><span hidden>${lot}</span><div style="display:none">${word}</div><span style="visibility:hidden">${lot}</span>`,
  'off-screen': (_, __, lot) => `<div style="position:absolute;left:-9999px">Your app password: <code>${lot}</code> <button>Copy</button> <button>Close</button></div>`,
  transparent: (_, __, lot) => `<div style="opacity:0">Your app password: <code>${lot}</code> <button>Copy</button></div>`,
  spoken: (_, word, lot) => `<span aria-label="${lot}" title="${word}">i</span><div data-value="${lot}">…</div>`,
  unseen: (_, __, lot) => `<!-- ${lot} --><script type="text/plain">${lot}</script><template><b>${lot}</b></template><noscript>${lot}</noscript>`,
  sample: (random) => `<p>It looks like this: <code>${random.pick(SAMPLES)}</code></p>`,
  'sample alone': (random) => `<div>Example</div><pre>${random.pick(SAMPLES)}</pre>`,
  'rows with boxes': (_, word, lot) => `<table>${[lot, word, 'Outlook'].map((name) => `<tr><td><input type="checkbox"></td><td>${name}</td><td>11/3/2026</td></tr>`).join('')}</table>`,
  options: (_, word, lot) => `<select size="3"><option>${lot}</option><option>${word}</option></select>`,
  'deleted just now': (_, __, lot) => `<div role="status">The app password “<b>${lot}</b>” was deleted.</div>`,
  'name in a box': (random, _, lot) => `<label>${random.pick(['Name', 'Device', 'User name'])} <input readonly value="${lot}"></label>`,
  'typed in a box': (_, __, lot) => `<label>Note <input value="${lot}"></label>`,
  'split words': () => '<p><span>your app</span> <span>passwords</span></p><p>work or school ab</p>',
};

export const TRAP_KINDS = Object.keys(TRAPS);

export interface TrapPage {
  readonly variant: Variant;
  readonly state: State;
  readonly kinds: readonly string[];
}

/** A page of any step with two to four traps on it, and no readable password. */
export function trapPage(seed: number): TrapPage {
  const random = seeded(seed + 2_000_029);
  const variant = random.chance(0.75) ? appPasswordsVariant(seed) : securityInfoVariant(seed);
  const state = random.pick(variant.states);
  const kinds = random.shuffled(TRAP_KINDS).slice(0, random.between(2, 4));
  const traps = kinds.map((kind) => TRAPS[kind]?.(random, random.pick(WORDS), random.letters(16, random.chance(0.5) ? CONSONANTS : undefined)) ?? '').join('');
  // Where the password would stand, nothing does yet.
  const blind = state.password ? withoutPassword(state.body, state.password) : state.body;
  // Inside the step's own part of the page, or after everything.
  const inside = random.chance(0.5) && blind.includes('</h2>') ? blind.replace('</h2>', `</h2>${escapeIn(blind, traps)}`) : blind + traps;
  return {variant, state: {...state, body: inside, password: '', used: false}, kinds};
}

/** Marked up again where the step stands in a frame's attribute. */
const escapeIn = (body: string, markup: string) => (body.indexOf('srcdoc') >= 0 && body.indexOf('</h2>') < 0 ? escape(markup) : markup);

/** Every form that a variant shows the password in is gone. */
function withoutPassword(body: string, password: string): string {
  const pieces = [password, [...password].join('\u200b'), [...password].map((letter) => `<span>${letter}</span>`).join(''), `${password.slice(0, 7)}<!-- ko -->${password.slice(7)}<!-- /ko -->`];
  const fours = password.match(/.{4}/g) ?? [];
  pieces.push(fours.map((part) => `<i>${part}</i>`).join(''), fours.join(' '), fours.join('&nbsp;'), fours.join('<wbr>'));
  return pieces.flatMap((piece) => [piece, escape(piece)]).reduce((text, piece) => text.replaceAll(piece, ''), body);
}
