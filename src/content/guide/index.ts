/** Starts the guide on Microsoft's app-password pages; on every other page of these hosts it ends here. */
import {isAlive, wordList} from '../../browser-page';
import {type Guide, startGuide} from './guide';
import {adapterFor} from './pages';
import {useWords} from './pages/words';

/** In the isolated world, where the page cannot see it: a second injection, by the toolbar button, finds the first. */
const MARK = '__postkeyGuide';

interface Running {
  alive(): boolean;
  open(): void;
}

const world = globalThis as unknown as Record<string, Running | undefined>;

/** A frame whose parent runs the guide is read from there. */
function isReadFromAbove(): boolean {
  try {
    for (let view: Window = window; view !== view.parent; view = view.parent) if (adapterFor(view.parent.location)) return true;
  } catch {
    // A parent of another origin: this frame is on its own.
  }
  return false;
}

function run(): void {
  useWords((kind) => wordList(`guideWords_${kind}`));
  let current: {path: string; guide: Guide; stop: AbortController} | null = null;
  const check = () => {
    const adapter = isReadFromAbove() ? null : adapterFor(location);
    if (current && (!adapter || current.stop.signal.aborted)) {
      current.stop.abort();
      current = null;
    }
    if (adapter && !current && isAlive()) {
      const stop = new AbortController();
      current = {path: location.pathname, stop, guide: startGuide(adapter, stop)};
    }
  };
  check();
  // Security info is one of several views of a single page.
  const {navigation} = window as {navigation?: EventTarget};
  if (/^mysignins\./.test(location.hostname)) navigation?.addEventListener('currententrychange', check);
  world[MARK] = {alive: isAlive, open: () => current?.guide.open(false)};
}

const running = world[MARK];
if (running?.alive()) running.open();
else run();
