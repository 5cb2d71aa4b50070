/** Which elements a person can see, by the browser's layout. */

/** Farther than this from the window, in CSS pixels, nothing can be scrolled into view sideways. */
const AWAY = 4000;

export interface Sight {
  readonly sees: (element: Element) => boolean;
  /** The box above the page that an element stands in (a dialog or a layered div), or null. */
  readonly layer: (element: Element) => Element | null;
}

/** Looks at the page as it is now. Remembers what it saw, so it is good for one reading only. */
export function sight(): Sight {
  const seen = new Map<Element, boolean>();
  const layers = new Map<Element, Element | null>();

  function sees(element: Element): boolean {
    let known = seen.get(element);
    if (known === undefined) {
      const frame = element.ownerDocument.defaultView?.frameElement;
      known = !element.closest('[aria-hidden=true],[inert]') && element.checkVisibility({opacityProperty: true, visibilityProperty: true}) && hasPlace(element) && (!frame || sees(frame));
      seen.set(element, known);
    }
    return known;
  }

  function layer(element: Element): Element | null {
    let known = layers.get(element);
    if (known === undefined) {
      const parent = element.parentElement;
      known = isLayer(element) ? element : parent ? layer(parent) : null;
      layers.set(element, known);
    }
    return known;
  }

  return {sees, layer};
}

export function styleOf(element: Element): CSSStyleDeclaration {
  return (element.ownerDocument.defaultView ?? window).getComputedStyle(element);
}

/** Has a size, and does not stand where no scrolling gets to. */
function hasPlace(element: Element): boolean {
  const {left, right, bottom, width, height} = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  if (!view || width < 2 || height < 2) return false;
  return right > -AWAY && left < AWAY + view.innerWidth && bottom + view.scrollY > 0 && (right + view.scrollX > 0 || view.scrollX < 0);
}

/** Whether it says of itself that it is a dialog. */
export const isDialog = (element: Element | null): boolean => element?.matches('dialog,[role=dialog],[role=alertdialog],[aria-modal=true]') ?? false;

function isLayer(element: Element): boolean {
  if (element.localName === 'body' || element.localName === 'html') return false;
  if (isDialog(element)) return true;
  const {position, zIndex} = styleOf(element);
  return position === 'fixed' || (position === 'absolute' && Number(zIndex) > 0);
}
