/** Follows an element wherever it goes, without a loop that runs all the time. */
import {rectOf} from './geometry';

/** Calls `moved` in the same frame as the element moved, or the window changed. Ends with `signal`. */
export function follow(target: Element, moved: () => void, signal: AbortSignal): void {
  const options = {passive: true, capture: true, signal} as const;
  const views = new Set([window, target.ownerDocument.defaultView ?? window]);
  for (const view of views) {
    for (const type of ['scroll', 'resize', 'transitionend', 'animationend', 'load']) view.addEventListener(type, moved, options);
    view.visualViewport?.addEventListener('resize', moved, options);
    view.visualViewport?.addEventListener('scroll', moved, options);
  }
  const sizes = new ResizeObserver(moved);
  for (const element of new Set([target, document.documentElement, target.ownerDocument.documentElement])) sizes.observe(element);
  signal.addEventListener('abort', () => sizes.disconnect());
  watchPlace(target, moved, signal);
}

/** An observer whose root is cut to exactly the element's place tells when the element leaves it, whatever moved it. */
function watchPlace(target: Element, moved: () => void, signal: AbortSignal): void {
  let observer: IntersectionObserver | undefined;
  const view = target.ownerDocument.defaultView;
  const start = (threshold: number) => {
    observer?.disconnect();
    if (signal.aborted || !view || !target.isConnected) return;
    const {left, top, right, bottom, width, height} = target.getBoundingClientRect();
    if (width === 0 || height === 0) return;
    const margin = [top, view.innerWidth - right, view.innerHeight - bottom, left].map((side) => `${-Math.floor(side)}px`).join(' ');
    let first = true;
    observer = new IntersectionObserver(
      ([entry]) => {
        const ratio = entry?.intersectionRatio ?? 1;
        if (!first || ratio !== threshold) {
          if (!first) moved();
          // Outside the window nothing intersects: scrolling tells then.
          if (ratio > 0) start(ratio);
        }
        first = false;
      },
      {root: target.ownerDocument, rootMargin: margin, threshold: Math.max(0.001, Math.min(1, threshold))},
    );
    observer.observe(target);
  };
  start(1);
  signal.addEventListener('abort', () => observer?.disconnect());
}

/** The window as a person sees it. */
export const windowSize = () => ({width: document.documentElement.clientWidth || window.innerWidth, height: window.innerHeight});

export {rectOf};
