/** Where everything stands at once: no part lies over the target, nor over another part while there is room. Pure. */
import {clamp, EDGE, grown, joined, place, type Placement, type Rect, shared, type Size, type Surroundings} from './place';

/** Between the target's edge and the ring's outer edge, and around that for the halo, in CSS pixels. */
export const RING = 6;
const HALO = 6;
/** Between the panel and the window's edge, and between the panel and a card that stands at it. */
const MARGIN = 14;
const STACK = 10;
/** Windows lower than this, as at a zoom of 400 %, have no room for a card above the panel: it goes beside it. */
const LOW = 420;
/** A docked card lower than this says nothing. */
const LEAST = 40;

export interface Parts {
  /** Null where there is nothing to ring, or it can't be seen. */
  readonly target: Rect | null;
  /** Sizes as the contents want them; null for what is not shown. */
  readonly hint: Size | null;
  readonly trouble: Size | null;
  readonly panel: Size;
}

export interface Layout {
  readonly ring: Rect | null;
  /** With a pointer where it stands beside the target. Null where nothing or no room is. */
  readonly hint: Placement | Rect | null;
  readonly trouble: Rect | null;
  readonly panel: Rect;
}

export function layOut({target, hint, trouble, panel}: Parts, window: Size, surroundings: Surroundings): Layout {
  const inSight = target && shared(target, {x: 0, y: 0, ...window}) > 0 ? target : null;
  const free = inSight ? grown(inSight, RING + HALO) : null;
  // The usual corner keeps out of the card's way rather than the other way round, but a card has many places.
  const corner = cornerFor(panel, window, free, null);
  const beside = hint && inSight ? place(inSight, hint, window, {...surroundings, avoid: [...surroundings.avoid, corner]}) : null;
  const pill = cornerFor(panel, window, free, beside);
  const warned = trouble ? dock(trouble, pill, window, [free, beside]) : null;
  const docked = hint && !inSight ? dock(hint, warned ? joined(pill, warned) : pill, window, [free]) : null;
  return {ring: target ? grown(target, RING) : null, hint: beside ?? docked, trouble: warned, panel: pill};
}

/** The lower end of the window, or the corner that covers least: the target counts before all else. */
function cornerFor({width, height}: Size, window: Size, target: Rect | null, card: Rect | null): Rect {
  const [right, bottom] = [window.width - width - MARGIN, window.height - height - MARGIN].map((one) => Math.max(EDGE, one)) as [number, number];
  const corners = [[right, bottom], [MARGIN, bottom], [right, MARGIN], [MARGIN, MARGIN]].map(([x = 0, y = 0]) => ({x, y, width, height}));
  const cost = (one: Rect) => (target ? 100 * shared(one, target) : 0) + (card ? shared(one, card) : 0);
  return corners.reduce((best, one) => (cost(one) < cost(best) ? one : best));
}

/** Above what stands in the corner, or below it at the top; in a low window beside it. Null where it would cover something. */
function dock(card: Size, corner: Rect, window: Size, keep: readonly (Rect | null)[]): Rect | null {
  const width = Math.min(card.width, window.width - 2 * EDGE);
  const low = corner.y > window.height / 2;
  const right = corner.x + corner.width / 2 > window.width / 2;
  const room = low ? corner.y - STACK - EDGE : window.height - EDGE - (corner.y + corner.height + STACK);
  const height = Math.min(card.height, room);
  const stacked = {x: clamp(right ? corner.x + corner.width - width : corner.x, width, window.width), y: low ? corner.y - STACK - height : corner.y + corner.height + STACK, width, height};
  const across = {...stacked, x: window.width - stacked.x - width};
  const tall = Math.min(card.height, window.height - 2 * EDGE);
  const side = right ? corner.x - EDGE - width : corner.x + corner.width + EDGE;
  const beside = {x: side, y: low ? window.height - EDGE - tall : EDGE, width, height: tall};
  const fits = beside.x >= EDGE && beside.x + width <= window.width - EDGE;
  const places = window.height < LOW && fits ? [beside, stacked, across] : [stacked, across];
  const cost = (one: Rect) => keep.reduce((sum, rect) => sum + (rect ? shared(one, rect) : 0), 0);
  const best = places.reduce((one, other) => (cost(other) < cost(one) ? other : one));
  return best.height < LEAST || cost(best) > 0 ? null : best;
}
