/** Hears of every press on the page before the page does: what it shows is read before anything can close it. */

/** Trusted or not: a page may press its own button. */
const PRESSES = ['pointerdown', 'mousedown', 'click', 'submit', 'copy'];
const KEYS = /^(Enter| |Escape)$/;

export function guard(document: Document, act: (event: Event) => void, signal: AbortSignal): void {
  const view = document.defaultView;
  for (const type of PRESSES) view?.addEventListener(type, act, {capture: true, signal});
  view?.addEventListener('keydown', (event) => KEYS.test(event.key) && act(event), {capture: true, signal});
  view?.addEventListener('pagehide', act, {capture: true, signal});
}
