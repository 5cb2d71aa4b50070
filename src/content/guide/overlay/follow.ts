/** Follows an element wherever it goes, without a loop that runs all the time. */
import {rectOf} from './geometry';

/** After so many frames in its place it is taken to have come to rest. */
const STILL = 8;
const STARTERS = ['scroll', 'resize', 'wheel', 'transitionrun', 'animationstart', 'transitionend', 'animationend', 'load'];

/** Calls `moved` in the same frame as the element moved, or the window changed. Ends with `signal`. */
export function follow(target: Element, moved: () => void, signal: AbortSignal): void {
  let running = false;
  let still = 0;
  let last = '';

  function check(): void {
    const {x, y, width, height} = rectOf(target);
    const now = [x, y, width, height].join();
    still = now === last ? still + 1 : 0;
    if (now !== last) moved();
    last = now;
  }

  /** What moves once mostly goes on moving: looks every frame until it has come to rest. */
  function chase(): void {
    still = 0;
    check();
    if (running) return;
    running = true;
    const step = () => {
      if (signal.aborted) return;
      check();
      running = still < STILL;
      if (running) requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }

  const options = {passive: true, capture: true, signal} as const;
  const views = new Set([window, target.ownerDocument.defaultView ?? window]);
  for (const view of views) {
    for (const type of STARTERS) view.addEventListener(type, chase, options);
    view.addEventListener('resize', moved, options);
    for (const type of ['resize', 'scroll']) view.visualViewport?.addEventListener(type, chase, options);
  }
  const sizes = new ResizeObserver(chase);
  for (const element of new Set([target, document.documentElement, target.ownerDocument.documentElement])) sizes.observe(element);
  signal.addEventListener('abort', () => sizes.disconnect());
  watchPlace(target, chase, signal);
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
