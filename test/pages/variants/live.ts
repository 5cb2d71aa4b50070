/** A variant as a page that works: each press leads on to the next state. Self-contained HTML for a real browser. */
import {escape} from './markup';
import type {Variant} from './variant';

/** Runs in the page. A string, so that nothing of the test's own module system gets into it. */
const SCRIPT = `
  const {states, name, delay, redraw, separate} = window.variant;
  const at = (document) => [...document.querySelectorAll('[data-go],[data-choose],[data-name]')];
  let key = new URLSearchParams(location.search).get('state') || 'list';
  let typed = separate && key !== 'list' ? sessionStorage.getItem('typed') ?? '' : '';
  // A name typed leads to the state in which the page takes it.
  const onInput = (event) => {
    const box = event.target.closest('[data-name]');
    if (!box || !states.typed) return;
    typed = box.value;
    if (separate) sessionStorage.setItem('typed', typed);
    const least = Number(box.dataset.least || 1);
    for (const next of at(box.ownerDocument)) if (next.dataset.go === 'shown') {
      next.removeAttribute('aria-disabled');
      if ('disabled' in next) next.disabled = typed.trim().length < least;
    }
  };
  const onChange = (event) => event.target.dataset.choose && setTimeout(go, 0, event.target.dataset.choose);
  const onClick = (event) => {
    const control = event.target.closest('[data-go]');
    if (event.target.closest('a')) event.preventDefault();
    if (!control || control.disabled || control.getAttribute('aria-disabled') === 'true') return;
    event.preventDefault();
    if (control.tagName !== 'SELECT') go(control.dataset.go);
  };
  function listen(document) {
    document.addEventListener('click', onClick);
    document.addEventListener('input', onInput);
    document.addEventListener('change', onChange);
  }
  // Called by a frame's own script, so that no press of a guide that is quicker than the frame's load event is lost.
  window.enter = (document) => {
    listen(document);
    document.addEventListener('DOMContentLoaded', () => {
      showDialogs(document);
      // A frame that is drawn anew keeps what was typed, as the page does.
      for (const box of document.querySelectorAll('[data-name]')) {
        box.value ||= typed;
        if (box.value) onInput({target: box});
      }
    });
  };
  function showDialogs(document) {
    for (const dialog of document.querySelectorAll('dialog[data-modal]')) { dialog.removeAttribute('open'); dialog.showModal(); }
  }
  function draw() {
    // The list has the entry under the name that was typed.
    document.body.innerHTML = key === 'end' && typed ? states.end.replaceAll(name, typed) : states[key];
    showDialogs(document);
    for (const box of document.querySelectorAll('[data-name]')) if (typed) { box.value = typed; onInput({target: box}); }
  }
  function go(next) {
    key = next;
    // A script copies: no page does without it.
    if (separate && next !== 'warned' && next !== 'used') return location.assign('?state=' + next);
    setTimeout(draw, delay);
  }
  if (key === 'list') sessionStorage.removeItem('typed');
  listen(document);
  setTimeout(draw, delay);
  // Drawn anew under the guide's feet, twenty times: then a page comes to rest.
  if (redraw) { let left = 20; const timer = setInterval(() => { if (!document.querySelector('iframe')) draw(); if (!--left) clearInterval(timer); }, redraw); }
`;

/** A frame's document runs nothing by itself: its first element tells the page that it is there. */
const withScript = (body: string) => body.replace(/&#60;body.*?&#62;/, `$&${escape('<script>top.enter(document)</script>')}`);

/** @param from the state to begin with, where not the first. */
export function livePage({head, language, direction, states, live}: Variant): string {
  const bodies = Object.fromEntries(states.map(({key, body}) => [key, withScript(body).replace(/ data-truth=("|&#34;)target\1/g, ` data-truth=$1${key}$1`)]));
  const name = states.map((state) => state.name).find(Boolean) ?? '';
  const data = JSON.stringify({states: bodies, name, ...live}).replace(/</g, '\\u003c');
  return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8">${head}</head><body><script>window.variant = ${data};${SCRIPT}</script></body></html>`;
}
