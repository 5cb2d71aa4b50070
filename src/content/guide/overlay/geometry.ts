/** Where an element of the page stands in the window, frames included, and whether anything lies over it. */
import {joined, type Rect, type Size, type Surroundings} from './place';

/** The frames around an element, from the inside out. */
function* framesAround(element: Element): Generator<Element> {
  for (let view = element.ownerDocument.defaultView; view && view !== window; view = view.parent as typeof view) {
    const frame = view.frameElement;
    if (!frame) return;
    yield frame;
  }
}

/** In CSS pixels of the window that the guide runs in. @param part of the element, if not all of it is meant */
export function rectOf(element: Element, part: Element | Range = element): Rect {
  const {x, y, width, height} = part.getBoundingClientRect();
  let [left, top] = [x, y];
  for (const frame of framesAround(element)) {
    const outer = frame.getBoundingClientRect();
    left += outer.x + frame.clientLeft;
    top += outer.y + frame.clientTop;
  }
  return {x: left, y: top, width, height};
}

/**
 * Whether a press on the element would reach it. What lies outside the window cannot be asked about and counts as free.
 * @param own the guide's host, which does not count.
 */
export function isFree(element: Element, own: Element): boolean {
  if (!element.isConnected) return false;
  let inner: Element = element;
  const {x, y, width, height} = element.getBoundingClientRect();
  if (width < 1 || height < 1) return false;
  const points = [[0.5, 0.5], [0.15, 0.5], [0.85, 0.5], [0.5, 0.2], [0.5, 0.8]].map(([across = 0, down = 0]) => ({x: x + width * across, y: y + height * down}));
  const offset = {x: 0, y: 0};
  for (const frame of [null, ...framesAround(element)]) {
    if (frame) {
      const outer = frame.getBoundingClientRect();
      offset.x += outer.x + frame.clientLeft;
      offset.y += outer.y + frame.clientTop;
      inner = frame;
    }
    const hits = points.map((point) => inner.ownerDocument.elementFromPoint(point.x + offset.x, point.y + offset.y));
    const inside = hits.filter((hit) => hit !== null && hit !== own);
    if (inside.length > 0 && !inside.some((hit) => hit && (inner.contains(hit) || hit.contains(inner) && isLabel(hit)))) return false;
  }
  return true;
}

/** Whether the middle of the element shows: it may be scrolled out of the window, or of a box that scrolls by itself. */
export function isInView(element: Element): boolean {
  const [outer, inner] = [rectOf(element), element.getBoundingClientRect()];
  const {width, height} = windowSize();
  const [x, y] = [outer.x + outer.width / 2, outer.y + outer.height / 2];
  if (x < 0 || y < 0 || x > width || y > height) return false;
  const hit = element.ownerDocument.elementFromPoint(inner.x + inner.width / 2, inner.y + inner.height / 2);
  return hit !== null && (element.contains(hit) || hit.contains(element) && isLabel(hit));
}

const isLabel = (element: Element) => element.localName === 'label';

const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';
const CONTROLS = 'button,input,textarea,select,a';
/** So many controls are looked at, and so many texts. */
const MOST = 60;

/** The dialog that the target stands in, and what there is to read and to use around it. */
export function surroundingsOf(target: HTMLElement): Surroundings {
  const dialog = target.closest(DIALOG);
  const scope = dialog ?? target.parentElement?.parentElement ?? target.parentElement ?? target;
  const controls = [...scope.querySelectorAll(CONTROLS)].slice(0, MOST).filter((one) => !one.contains(target) && !target.contains(one));
  const names = [...((target as HTMLInputElement).labels ?? [])].flatMap((label) => textsAround(target, label));
  return {around: dialog ? rectOf(dialog) : null, label: names.length > 0 ? names.reduce(joined) : null, avoid: [...controls.map((one) => rectOf(one)).filter(isDrawn), ...textsAround(target, scope)]};
}

const isDrawn = ({width, height}: Rect) => width > 0 && height > 0;

/** Where the words stand that are no control's: not their elements, which may be as wide as the page or hold the target itself. */
function textsAround(target: HTMLElement, scope: Element): Rect[] {
  const rects: Rect[] = [];
  const walker = scope.ownerDocument.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && rects.length < MOST; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.nodeValue?.trim() || target.contains(node) || parent.closest(CONTROLS)) continue;
    const range = scope.ownerDocument.createRange();
    range.selectNode(node);
    const rect = rectOf(parent, range);
    if (isDrawn(rect)) rects.push(rect);
  }
  return rects;
}

/** The window as a person sees it. */
export const windowSize = (): Size => ({width: document.documentElement.clientWidth * zoomOf(document.documentElement) || window.innerWidth, height: window.innerHeight});

/** By how much CSS `zoom` enlarges an element; 1 where the browser does not tell. */
export const zoomOf = (element: Element): number => (element as {currentCSSZoom?: number}).currentCSSZoom || 1;
