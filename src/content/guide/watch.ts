/** Reads again after every change of the page, at most once a frame. */
import {documentsOf} from './pages/page';

/** A hidden tab has no frames: then a reading comes after so many milliseconds. */
const HIDDEN = 60;

export interface Watch {
  /** Asks for a reading in the next frame. */
  soon(): void;
  /** Looks for frames that appeared, and watches those too. */
  renew(): void;
}

/**
 * @param own the guide's own element: what happens in it, or to it, is no change of the page.
 * @param added called for each document once, with its window: for listeners.
 */
export function watch(read: () => void, own: () => Element | null, added: (document: Document) => void, signal: AbortSignal): Watch {
  let asked = false;
  const watched = new Set<Document>();
  const observer = new MutationObserver((records) => {
    if (records.some((record) => !isOwn(record, own()))) soon();
  });

  function soon(): void {
    if (asked || signal.aborted) return;
    asked = true;
    const run = () => {
      if (!asked) return;
      asked = false;
      clearTimeout(timer);
      if (!signal.aborted) read();
    };
    const timer = setTimeout(run, document.hidden ? HIDDEN : 250);
    requestAnimationFrame(run);
  }

  function renew(): void {
    for (const one of documentsOf(document)) {
      if (watched.has(one)) continue;
      watched.add(one);
      observer.observe(one, {subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open', 'disabled', 'readonly', 'value', 'aria-hidden', 'aria-disabled', 'aria-selected', 'aria-checked', 'aria-invalid', 'aria-busy', 'inert', 'role', 'type', 'src', 'href']});
      for (const type of ['input', 'change', 'load', 'readystatechange', 'toggle']) one.addEventListener(type, soon, {capture: true, passive: true, signal});
      added(one);
    }
  }

  for (const type of ['load', 'pageshow', 'hashchange', 'popstate', 'resize', 'focus']) window.addEventListener(type, soon, {signal});
  document.addEventListener('visibilitychange', soon, {signal});
  signal.addEventListener('abort', () => observer.disconnect());
  return {soon, renew};
}

function isOwn({target, addedNodes, removedNodes}: MutationRecord, own: Element | null): boolean {
  if (!own) return false;
  const nodes = [...addedNodes, ...removedNodes];
  return target === own || (nodes.length > 0 && nodes.every((node) => node === own));
}
