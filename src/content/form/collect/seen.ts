import {around, attribute} from './dom';

/** Whether this document is laid out at all: a test without a browser has no boxes, so it goes by attributes alone. */
function hasLayout(document: Document): boolean {
  return document.documentElement.getClientRects().length > 0;
}

/** Whether a person can see the element, or could after scrolling. */
export function isSeen(element: Element): boolean {
  if (!hasLayout(element.ownerDocument)) return !isStyledAway(element);
  if (!element.checkVisibility({visibilityProperty: true})) return false;
  const box = element.getBoundingClientRect();
  if (box.width < 1 || box.height < 1) return false;
  // Decoys for robots stand above or left of where anybody can scroll; `direction: rtl` pages scroll to the left.
  const left = element.ownerDocument.documentElement.scrollWidth;
  let {right, bottom} = box;
  for (let one: Element | null = element; one; one = around(one)) {
    right += one.scrollLeft;
    bottom += one.scrollTop;
  }
  return right > -left && bottom > 0 && (right > 0 || getComputedStyle(element.ownerDocument.documentElement).direction === 'rtl');
}

function isStyledAway(start: Element): boolean {
  for (let element: Element | null = start; element; element = around(element)) {
    if (element.hasAttribute('hidden') || /display:\s*none/.test(attribute(element, 'style'))) return true;
  }
  return /visibility:\s*hidden/.test(attribute(start, 'style'));
}
