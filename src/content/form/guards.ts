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

/** Where on the field it is looked at, as parts of its width: an icon at either end hides one of them. */
const PARTS = [0.2, 0.5, 0.8];
const CLICKS = 'pointer-events';

/**
 * Whether most of the field lies under something opaque, be it of a kind that takes no clicks. Hit tests pass through
 * such a thing, so while they are made it takes clicks: what lies behind the field, as a page does behind its dialog,
 * is told from what lies over it.
 */
export function isPaintedOver(face: Element): boolean {
  const {left, right, top, width, height} = face.getBoundingClientRect();
  const y = top + height / 2;
  const own = new Set(outwards(face));
  const putBack: (() => void)[] = [];
  for (const one of document.querySelectorAll<HTMLElement>('*')) {
    const box = one.getBoundingClientRect();
    if (box.left > right || box.right < left || box.top > y || box.bottom < y || own.has(one) || !one.style || getComputedStyle(one).pointerEvents !== 'none') continue;
    const {style} = one;
    const [value, priority] = [style.getPropertyValue(CLICKS), style.getPropertyPriority(CLICKS)];
    style.setProperty(CLICKS, 'auto', 'important');
    putBack.push(() => {
      style.setProperty(CLICKS, value, priority);
      if (!style.length) one.removeAttribute('style');
    });
  }
  const hidden = PARTS.filter((part) => {
    let through = 1;
    for (const hit of document.elementsFromPoint(left + width * part, y)) {
      if (own.has(hit)) break;
      through *= 1 - density(hit);
    }
    return through < LEAST_OPACITY;
  });
  for (const back of putBack) back();
  return hidden.length > 1;
}

/** How much an element hides of what lies behind it, from 0 to 1. Its text hides nothing. */
function density(one: Element): number {
  const {backgroundImage, backgroundColor} = getComputedStyle(one);
  const picture = backgroundImage !== 'none' || /^(?:img|svg|canvas|video|iframe)$/.test(one.localName);
  return opacity(one) * (picture ? 1 : Number(/(?:^rgba.*,|\/) ([\d.]+)\)$/.exec(backgroundColor)?.[1] ?? 1));
}
