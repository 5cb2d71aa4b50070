/** Where a card goes: beside what it is about, inside the window, over nothing that the user needs. Pure. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** In CSS pixels of the window. */
export interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

export type Side = 'right' | 'left' | 'below' | 'above';

export interface Placement extends Rect {
  /** The side of the target, or of the box around it, that the card stands on. */
  readonly side: Side;
  /** Where the pointer is, in pixels along the card's edge that faces the target; null where the card is too far off for one. */
  readonly pointer: number | null;
}

const SIDES = ['right', 'left', 'below', 'above'] as const;
/** Between card and target, and between card and the window's edge, in CSS pixels. */
const GAP = 18;
export const EDGE = 8;
/** A card lower than this says nothing. */
const LEAST = 56;
/** A card away from its target, without a pointer, is as bad as one that hides this part of its own area. */
const AWAY = 0.15;

export interface Surroundings {
  /** The dialog that the target stands in: where the card finds no good place in it, it goes beside it. */
  readonly around: Rect | null;
  /** The words that name the target, if it is a box: what is said of it stands beside both. */
  readonly label: Rect | null;
  /** Boxes that had better stay free: the words and other controls of the step. */
  readonly avoid: readonly Rect[];
}

/**
 * The best free side, or null where the window has no room. The card may come out less tall than asked for: then it
 * scrolls. It never lies over the target.
 */
export function place(target: Rect, card: Size, window: Size, {around, label, avoid}: Surroundings): Placement | null {
  const size = {width: Math.min(card.width, window.width - 2 * EDGE), height: card.height};
  const named = label ? joined(target, label) : target;
  const near = SIDES.map((side) => fit(side, named, target, size, window) ?? fit(side, target, target, size, window));
  const far = around ? SIDES.map((side) => fit(side, around, around, size, window)).map((one) => one && {...one, pointer: null}) : [];
  const cost = (one: Placement) =>
    avoid.reduce((sum, rect) => sum + shared(one, rect), 0) + (size.height - one.height) * size.width + (one.pointer === null ? AWAY * size.width * size.height : 0);
  return [...near, ...far]
    .filter((one) => one !== null)
    .map((one) => ({one, cost: cost(one)}))
    .reduce<{one: Placement; cost: number} | null>((best, next) => (best && best.cost <= next.cost ? best : next), null)?.one ?? null;
}

/** @param box what the card stands beside: the target, or a larger box around it */
function fit(side: Side, box: Rect, target: Rect, card: Size, window: Size): Placement | null {
  const beside = side === 'left' || side === 'right';
  const space = {
    right: window.width - EDGE - (box.x + box.width + GAP),
    left: box.x - GAP - EDGE,
    below: window.height - EDGE - (box.y + box.height + GAP),
    above: box.y - GAP - EDGE,
  }[side];
  if (space < (beside ? card.width : Math.min(card.height, LEAST))) return null;
  const height = Math.min(card.height, beside ? window.height - 2 * EDGE : space);
  const x = side === 'right' ? box.x + box.width + GAP : side === 'left' ? box.x - GAP - card.width : clamp(target.x, card.width, window.width);
  const y = side === 'below' ? box.y + box.height + GAP : side === 'above' ? box.y - GAP - height : clamp(target.y - 24, height, window.height);
  const middle = beside ? target.y + target.height / 2 - y : target.x + Math.min(target.width / 2, 48) - x;
  const length = beside ? height : card.width;
  return {side, x, y, width: card.width, height, pointer: Math.max(18, Math.min(length - 18, middle))};
}

/** A start between the window's edges. */
export const clamp = (start: number, length: number, room: number) => Math.max(EDGE, Math.min(start, room - EDGE - length));

/** The area that two boxes share, in square pixels. */
export function shared(one: Rect, other: Rect): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The smallest box around both. */
export function joined(one: Rect, other: Rect): Rect {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return {x, y, width: Math.max(one.x + one.width, other.x + other.width) - x, height: Math.max(one.y + one.height, other.y + other.height) - y};
}

export const grown = ({x, y, width, height}: Rect, by: number): Rect => ({x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by});
