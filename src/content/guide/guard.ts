/** Hears of every press on the page before the page does: what it shows is read before anything can close it. */

/** Trusted or not: a page may press its own button. The end of a press counts too, for a page may show on its beginning. */
const PRESSES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchend', 'click', 'submit', 'copy', 'cancel', 'pagehide'];
const KEYS = /^(Enter| |Escape)$/;

export function guard(document: Document, act: (event: Event) => void, signal: AbortSignal): void {
  const view = document.defaultView;
  const options = {capture: true, signal};
  for (const type of PRESSES) view?.addEventListener(type, act, options);
  for (const type of ['keydown', 'keyup'] as const) view?.addEventListener(type, (event) => KEYS.test(event.key) && act(event), options);
}
