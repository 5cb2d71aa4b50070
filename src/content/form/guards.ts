import type {Why} from '../../form-agent';
import {around, saysTrue} from './collect/dom';
import type {Control} from './controls';

/**
 * Why a value may not enter this control now; '' if it may. The user must be able to see the field that takes it:
 * there, of a size that can be seen, not transparent, not covered. (Tóth, "DOM-based Extension Clickjacking", 2025,
 * lists the ways in which a page hides one.) Call it after `control.face` was scrolled into view.
 */
export function refusal(control: Control, element: Element): Why {
  const {face} = control;
  if (!element.isConnected || !face.isConnected) return 'gone';
  if (element.matches(':disabled') || saysTrue(element, 'aria-disabled')) return 'disabled';
  for (let seen: HTMLElement | null = face; seen; seen = frameAround(seen)) {
    if (!visible(seen)) return 'hidden';
    if (covered(seen)) return 'covered';
  }
  return '';
}

/** The frame that the element's document stands in, where its parent is of the same origin: it may be hidden too. */
function frameAround(element: Element): HTMLElement | null {
  const frame = element.ownerDocument.defaultView?.frameElement;
  return frame instanceof (frame?.ownerDocument.defaultView as (Window & typeof globalThis) | undefined ?? globalThis).HTMLElement ? frame : null;
}

/** Smaller than this, in CSS pixels, nobody sees a field. KeePassXC-Browser draws the same line. */
const LEAST = 8;
/** Less than this nobody sees either; KeePassXC-Browser says 0.7 for its own menu, forms that wait are often at 0.5. */
const LEAST_OPACITY = 0.3;

function visible(face: HTMLElement): boolean {
  const box = face.getBoundingClientRect();
  if (box.width < LEAST || box.height < LEAST) return false;
  if (!face.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true})) return false;
  return opacity(face) >= LEAST_OPACITY && !clippedAway(face);
}

/** An element and all that it stands in, through shadow roots. */
function* outwards(start: Element): Generator<Element> {
  for (let element: Element | null = start; element; element = element.assignedSlot ?? around(element)) yield element;
}

/** The opacity that reaches the eye: that of the element times that of all around it, filters included. */
function opacity(start: Element): number {
  let product = 1;
  for (const element of outwards(start)) {
    const style = getComputedStyle(element);
    product *= Number(style.opacity);
    // Computed values have no percentages.
    for (const [, part] of style.filter.matchAll(/opacity\(([\d.]+)\)/g)) product *= Number(part);
  }
  return product;
}

/** Whether a mask may take the element from sight. What a mask leaves of it is written nowhere, so none may be there. */
export function isMasked(face: Element): boolean {
  return [...outwards(face)].some((element) => getComputedStyle(element).maskImage !== 'none');
}

function clippedAway(face: Element): boolean {
  const style = getComputedStyle(face);
  return /inset\((?:50|100)%/.test(style.clipPath) || /^rect\((?:0px|1px),? /.test(style.clip);
}

/** Whether something else lies over the middle of the field. Its own label and what it stands in do not count. */
function covered(face: HTMLElement): boolean {
  const box = face.getBoundingClientRect();
  const root = face.getRootNode();
  const from = root instanceof ShadowRoot ? root : face.ownerDocument;
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  const hit = from.elementFromPoint(x, y);
  if (!hit) return true;
  if (hit === face || face.contains(hit)) return false;
  // What the field stands in is hit in its place where clicks go through it, but also where it is cut away.
  if (hit.contains(face) || (root instanceof ShadowRoot && hit === root.host)) return [...outwards(face)].some((one) => getComputedStyle(one).clipPath !== 'none');
  const label = hit.closest('label');
  return !(label && (label.control === face || label.contains(face)));
}

/**
 * Whether something opaque that takes no clicks is painted over the field: hit tests pass through it. Chromium tells by
 * its own record of what is painted (IntersectionObserver v2), which also says no to a field that is scaled or faded, so
 * it is asked only where such a thing lies there. Firefox does not tell: there the field counts as seen.
 */
export async function isPaintedOver(face: Element): Promise<boolean> {
  const box = face.getBoundingClientRect();
  /** How much of the field comes through what lies over it. */
  let through = 1;
  for (const one of document.querySelectorAll('*')) {
    const {left, right, top, bottom} = one.getBoundingClientRect();
    if (left > box.right - 9 || right < box.left + 9 || top > box.bottom - 4 || bottom < box.top + 4 || one.contains(face)) continue;
    const style = getComputedStyle(one);
    if (style.pointerEvents !== 'none') continue;
    const picture = style.backgroundImage !== 'none' || /^(?:img|svg|canvas|video|iframe)$/.test(one.localName);
    through *= 1 - opacity(one) * (picture ? 1 : Number(/(?:^rgba.*,|\/) ([\d.]+)\)$/.exec(style.backgroundColor)?.[1] ?? 1));
  }
  if (through >= LEAST_OPACITY) return false;
  return new Promise((done) => {
    const look = ([entry]: IntersectionObserverEntry[], observer: IntersectionObserver) => {
      observer.disconnect();
      done((entry as {isVisible?: boolean} | undefined)?.isVisible === false);
    };
    new IntersectionObserver(look, {trackVisibility: true, delay: 100} as IntersectionObserverInit).observe(face);
  });
}
