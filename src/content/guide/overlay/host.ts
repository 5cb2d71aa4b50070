/**
 * The one element that the guide adds to a page: a closed shadow root in the top layer, above the page's own dialogs.
 * While a modal dialog is open all else is inert, so the host stands inside it then.
 */
import {STYLE} from './style';

/** Events of the guide's own buttons: the page's listeners (a dialog that closes on a click outside) need not see them. */
const KEPT = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'focusin', 'focusout', 'touchstart', 'touchend'];

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Stands where it can be seen and used: call it after every change of the page. */
  attach(): void;
  /** Leaves the page as it was. */
  remove(): void;
}

export function makeHost(language: string): Host {
  const element = document.createElement('postkey-guide');
  element.popover = 'manual';
  element.lang = language;
  const style = {all: 'initial', position: 'fixed', inset: '0', width: 'auto', height: 'auto', 'pointer-events': 'none', background: 'transparent', overflow: 'visible', display: 'block', 'z-index': '2147483647'};
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
  const root = element.attachShadow({mode: 'closed'});
  for (const type of KEPT) element.addEventListener(type, (event) => event.stopPropagation());
  // A press on the guide leaves the focus where it is, in the page.
  root.addEventListener('mousedown', (event) => event.preventDefault());
  let styled = false;

  return {
    element,
    root,
    attach() {
      const home = modal() ?? document.documentElement;
      if (element.parentElement !== home) home.append(element);
      if (!styled) styled = dress(root);
      if (!element.matches(':popover-open')) element.showPopover?.();
    },
    remove() {
      element.remove();
    },
  };
}

/** The innermost open modal dialog: dialogs opened later stand later in the top layer, and most often in the document. */
function modal(): Element | null {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
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
