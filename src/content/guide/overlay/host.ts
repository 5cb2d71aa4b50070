/**
 * The one element that the guide adds to a page: a closed shadow root in the top layer, above the page's own dialogs.
 * While a modal dialog is open, or something is in full screen, all else is inert: then the host stands inside it.
 */
import {t} from '../../../browser-page';
import {zoomOf} from './geometry';
import {STYLE} from './style';

/** Events of the guide's own buttons: the page's listeners (a dialog that closes on a click outside) need not see them. */
const KEPT = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'focusin', 'focusout', 'touchstart', 'touchend'];

/** A page that throws the guide out gets it back so often within so many milliseconds, and then has its way for a while. */
const RETURNS = 12;
const WITHIN = 10_000;

/** `stands`: it was there. `came`: it has just come there. `barred`: the page has its way for a while; try again later. */
export type Standing = 'stands' | 'came' | 'barred';

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts it where it can be seen and used: call it after every change of the page. */
  attach(): Standing;
  /** Leaves the page as it was. */
  remove(): void;
}

export function makeHost(signal: AbortSignal): Host {
  const element = document.createElement('postkey-guide');
  element.popover = 'manual';
  element.lang = t('textLanguage');
  element.dir = t('textDirection');
  const style = {all: 'initial', position: 'fixed', inset: '0', width: 'auto', height: 'auto', 'pointer-events': 'none', background: 'transparent', overflow: 'visible', display: 'block', 'z-index': '2147483647'};
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
  // The browser's own style knows only the attribute, and `all` leaves the direction alone.
  element.style.setProperty('direction', element.dir, 'important');
  const root = element.attachShadow({mode: 'closed'});
  for (const type of KEPT) element.addEventListener(type, (event) => event.stopPropagation());
  // A press on the guide leaves the focus where it is, in the page.
  root.addEventListener('mousedown', (event) => event.preventDefault());
  const returns: number[] = [];
  let styled = false;
  /** Something else has come into the top layer, above the guide. */
  let beneath = false;

  document.addEventListener('toggle', (event) => (beneath ||= event.target !== element && (event as ToggleEvent).newState === 'open'), {capture: true, signal});

  function mayReturn(): boolean {
    const now = performance.now();
    if (returns.length === RETURNS && now - (returns[0] ?? 0) < WITHIN) return false;
    returns.push(now);
    if (returns.length > RETURNS) returns.shift();
    return true;
  }

  return {
    element,
    root,
    attach() {
      const home = modal() ?? enlarged() ?? document.documentElement;
      // A page may be drawn larger by its own style: the guide measures in the window's pixels.
      const zoom = String(1 / zoomOf(home));
      if (element.style.zoom !== zoom) element.style.setProperty('zoom', zoom, 'important');
      const open = element.matches(':popover-open');
      if (element.parentElement === home && open && !beneath) return 'stands';
      // A page that draws its dialog anew takes along what stood in it, and means no harm.
      const takenAlong = element.parentElement !== null && !element.isConnected;
      if (!takenAlong && !mayReturn()) return 'barred';
      beneath = false;
      if (element.parentElement !== home) home.append(element);
      else if (open) element.hidePopover();
      if (!styled) styled = dress(root);
      element.showPopover();
      return 'came';
    },
    remove() {
      element.remove();
    },
  };
}

/** The open modal dialog that can be used: what lies under another one is inert, and no point of it can be hit. */
function modal(): Element | null {
  const open = [...document.querySelectorAll('dialog:modal')];
  if (open.length < 2) return open[0] ?? null;
  return open.find((dialog) => {
    const {x, y, width, height} = dialog.getBoundingClientRect();
    return dialog.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  }) ?? open.at(-1) ?? null;
}

/** What is in full screen, if it is a box that can hold others: a picture or a frame can't. */
function enlarged(): Element | null {
  const element = document.fullscreenElement;
  return element && !/^(iframe|video|img|canvas|object|embed)$/.test(element.localName) ? element : null;
}

/**
 * Constructed style sheets pass every page's policy, but Firefox refuses them from an extension's world; there an own
 * style element takes rules through its sheet, which a policy does not forbid either.
 */
function dress(root: ShadowRoot): boolean {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length > 0) return true;
  } catch {
    // Firefox.
  }
  const style = document.createElement('style');
  // Firefox asks whose text it is: set from here, before it is attached, it is the extension's.
  style.textContent = '';
  root.append(style);
  style.textContent = STYLE;
  return true;
}
