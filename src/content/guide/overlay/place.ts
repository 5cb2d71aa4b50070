/** Where a card goes: beside what it is about, inside the window, over nothing that the user needs. Pure. */

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Side = 'right' | 'left' | 'below' | 'above';

export interface Placement extends Rect {
  /** The side of the target that the card stands on. */
  readonly side: Side;
  /** Where the pointer is, in pixels along the card's edge that faces the target. */
  readonly pointer: number;
}

/** Between card and target, and between card and the window's edge, in CSS pixels. */
const GAP = 18;
const EDGE = 8;
/** A card lower than this says nothing. */
const LEAST = 64;

/**
 * The best free side, or null where the window has no room beside the target. The card may come out less tall than
 * asked for: then it scrolls.
 * @param avoid boxes that it had better leave free, such as the other controls of the step.
 */
export function place(target: Rect, card: {width: number; height: number}, window: {width: number; height: number}, avoid: readonly Rect[]): Placement | null {
  const width = Math.min(card.width, window.width - 2 * EDGE);
  const places = (['right', 'left', 'below', 'above'] as const)
    .map((side) => fit(side, target, {width, height: card.height}, window))
    .filter((one) => one !== null);
  const cost = (one: Placement) => avoid.reduce((sum, rect) => sum + shared(one, rect), 0) + (card.height - one.height) * width;
  return places.sort((one, other) => cost(one) - cost(other))[0] ?? null;
}

function fit(side: Side, target: Rect, card: {width: number; height: number}, window: {width: number; height: number}): Placement | null {
  const beside = side === 'left' || side === 'right';
  const space = {
    right: window.width - EDGE - (target.x + target.width + GAP),
    left: target.x - GAP - EDGE,
    below: window.height - EDGE - (target.y + target.height + GAP),
    above: target.y - GAP - EDGE,
  }[side];
  if (space < (beside ? card.width : Math.min(card.height, LEAST))) return null;
  const height = Math.min(card.height, beside ? window.height - 2 * EDGE : space);
  const x = side === 'right' ? target.x + target.width + GAP : side === 'left' ? target.x - GAP - card.width : clamp(target.x, card.width, window.width);
  const y = side === 'below' ? target.y + target.height + GAP : side === 'above' ? target.y - GAP - height : clamp(target.y - 24, height, window.height);
  const middle = beside ? target.y + target.height / 2 - y : target.x + Math.min(target.width / 2, 48) - x;
  const length = beside ? height : card.width;
  return {side, x, y, width: card.width, height, pointer: Math.max(18, Math.min(length - 18, middle))};
}

/** A start between the window's edges. */
const clamp = (start: number, length: number, room: number) => Math.max(EDGE, Math.min(start, room - EDGE - length));

/** The area that two boxes share, in square pixels. */
export function shared(one: Rect, other: Rect): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? width * height : 0;
}
