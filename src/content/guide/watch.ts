/** Reads again after every change of the page, at most once a frame; at once where a frame may be too late. */
import {documentsOf} from './pages/page';

/** A hidden tab has no frames: then a reading comes after so many milliseconds. */
const HIDDEN = 60;

export interface Watch {
  /** Asks for a reading in the next frame. */
  soon(): void;
  /** Looks for frames that appeared, and watches those too. */
  renew(): void;
}

/** Readings that do not wait for a frame take at most one part in so many of the time. */
const SHARE = 4;

/**
 * @param glance reads at once, and is asked to whenever `urgent`: what the page shows now may be gone by the next frame.
 * @param own the guide's own element: what happens in it, or to it, is no change of the page.
 * @param added called for each document once, with its window: for listeners.
 */
export function watch(read: () => void, glance: () => void, urgent: () => boolean, own: () => Element | null, added: (document: Document) => void, signal: AbortSignal): Watch {
  let asked = false;
  const watched = new Set<Document>();
  let rested = 0;
  const observer = new MutationObserver((records) => {
    if (!records.some((record) => !isOwn(record, own()))) return;
    const now = performance.now();
    if (urgent() && now >= rested) {
      glance();
      rested = now + SHARE * (performance.now() - now);
    }
    soon();
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

  const heard = ({target}: Event) => target !== own() && soon();

  function renew(): void {
    for (const one of documentsOf(document)) {
      if (watched.has(one)) continue;
      watched.add(one);
      observer.observe(one, {subtree: true, childList: true, characterData: true, attributes: true});
      for (const type of ['input', 'change', 'load', 'readystatechange', 'toggle', 'fullscreenchange']) one.addEventListener(type, heard, {capture: true, passive: true, signal});
      added(one);
    }
  }

  for (const type of ['load', 'pageshow', 'hashchange', 'popstate', 'resize', 'focus']) window.addEventListener(type, soon, {signal});
  document.addEventListener('visibilitychange', soon, {signal});
  signal.addEventListener('abort', () => observer.disconnect());
  return {soon, renew};
}

/** That the page took the guide out is a change, to be answered. */
const isOwn = ({target, addedNodes}: MutationRecord, own: Element | null) =>
  own !== null && (target === own || (addedNodes.length > 0 && [...addedNodes].every((node) => node === own)));
