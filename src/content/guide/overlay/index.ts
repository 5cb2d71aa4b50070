/** Draws a view over the page and keeps it in place: ring, hint, trouble, panel. Shows no secret, takes no focus. */
import {t, uiLanguage} from '../../../browser-page';
import type {Card, View} from '../view';
import {cardBody, cardKey, spokenCard} from './card';
import {element} from './element';
import {follow, windowSize} from './follow';
import {isFree, rectOf} from './geometry';
import {makeHost} from './host';
import {drawPanel, position} from './panel';
import {place, type Rect, shared} from './place';

/** Between the target's edge and the ring's outer edge, in CSS pixels. */
const RING = 6;

export interface Overlay {
  readonly host: HTMLElement;
  /** Draws; the same view again costs next to nothing. */
  show(view: View): void;
  setFolded(folded: boolean): void;
  readonly folded: boolean;
  /** Moves the focus to the first button: on the user's own request alone. */
  focus(): void;
  remove(): void;
}

/** How soon to look again whether what covers the target is gone, in milliseconds. */
const LOOK_AGAIN = 250;

export function makeOverlay(signal: AbortSignal): Overlay {
  const host = makeHost(uiLanguage());
  const ring = element('div', {class: 'ring', 'data-testid': 'guide-ring', hidden: ''});
  const hint = element('div', {class: 'card', 'data-testid': 'guide-hint', role: 'group', hidden: ''});
  const trouble = element('div', {class: 'card', 'data-testid': 'guide-trouble', role: 'group', hidden: ''});
  const panel = element('div', {class: 'panel', 'data-testid': 'guide-panel', role: 'group', 'aria-label': t('guideLabel')});
  const pointer = element('div', {class: 'pointer'});
  const live = element('div', {class: 'live', 'aria-live': 'polite'});
  host.root.append(ring, hint, trouble, panel, live);

  let view: View | null = null;
  let drawn = {hint: '', trouble: '', panel: ''};
  let said = '';
  let open = false;
  let folded = false;
  let again: ReturnType<typeof setTimeout> | undefined;
  let following: {target: HTMLElement; stop: AbortController} | null = null;

  function draw(): void {
    if (!view) return;
    host.attach();
    drawCard(hint, 'hint', folded ? null : view.hint, count(view));
    if (view.step) hint.dataset['step'] = view.step;
    else delete hint.dataset['step'];
    if (view.trouble) trouble.dataset['code'] = view.trouble.code;
    drawCard(trouble, 'trouble', folded ? null : view.trouble, '');
    const {step, more} = view;
    const key = JSON.stringify([step, open, folded, more.map(({label}) => label)]);
    if (key !== drawn.panel) {
      drawn.panel = key;
      drawPanel(panel, {step, open, folded, more, toggle});
    }
    speak();
    watch(folded ? null : view.target);
    arrange();
  }

  function drawCard(box: HTMLElement, which: 'hint' | 'trouble', card: Card | null, number: string): void {
    const key = cardKey(card) + number;
    box.hidden = card === null;
    if (key === drawn[which]) return;
    drawn[which] = key;
    if (card) box.replaceChildren(...(which === 'hint' ? [pointer] : []), cardBody(card, number));
    else box.replaceChildren();
  }

  function speak(): void {
    const words = [view?.trouble, view?.hint].map((card) => (card && !folded ? spokenCard(card) : '')).filter(Boolean).join('. ');
    if (words !== said) live.textContent = said = words;
  }

  function watch(target: HTMLElement | null): void {
    if (following?.target === target) return;
    following?.stop.abort();
    following = target ? {target, stop: new AbortController()} : null;
    if (target && following) follow(target, arrange, following.stop.signal);
  }

  /** Puts everything in its place. Runs at every movement: reads first, writes after. */
  function arrange(): void {
    if (!view || signal.aborted) return;
    const size = windowSize();
    const target = folded ? null : view.target;
    const free = target !== null && isFree(target, host.element);
    clearTimeout(again);
    if (target && !free) again = setTimeout(arrange, LOOK_AGAIN);
    const rect = target && free ? rectOf(target) : null;
    const corner = placePanel(rect, size);
    ring.hidden = rect === null;
    if (rect) move(ring, {x: rect.x - RING, y: rect.y - RING, width: rect.width + 2 * RING, height: rect.height + 2 * RING});
    dock(trouble, corner, size, rect);
    if (hint.hidden) return;
    if (rect) beside(rect, corner, size);
    else dock(hint, corner, size, null);
  }

  /** The lower corner, or another one where that would cover the target. */
  function placePanel(rect: Rect | null, size: {width: number; height: number}): Rect {
    const {offsetWidth: width, offsetHeight: height} = panel;
    const far = {x: size.width - width - 14, y: size.height - height - 14};
    const near = {x: 14, y: 14};
    const corners = [far, {x: near.x, y: far.y}, {x: far.x, y: near.y}, near].map((corner) => ({...corner, width, height}));
    const [first = {x: 0, y: 0, width, height}] = corners;
    const corner = rect ? (corners.find((one) => shared(one, grown(rect, RING + 4)) === 0) ?? first) : first;
    panel.style.left = `${Math.max(8, corner.x)}px`;
    panel.style.top = `${Math.max(8, corner.y)}px`;
    return corner;
  }

  function beside(rect: Rect, corner: Rect, size: {width: number; height: number}): void {
    hint.style.height = '';
    const {offsetWidth: width, offsetHeight: height} = hint;
    const around = (view?.target?.parentElement?.querySelectorAll<HTMLElement>('button,input,a') ?? []) as Iterable<HTMLElement>;
    const others = [...around].slice(0, 12).filter((one) => one !== view?.target);
    const spot = place(rect, {width, height}, size, [corner, ...others.map(rectOf)]);
    // No room beside it, as at 400 % zoom: the panel alone tells the step.
    hint.style.visibility = spot && shared(spot, corner) === 0 ? '' : spot && height <= size.height / 2 ? '' : 'hidden';
    if (!spot) return;
    hint.style.transform = `translate(${spot.x}px,${spot.y}px)`;
    hint.style.height = spot.height < height ? `${spot.height}px` : '';
    pointer.style.display = '';
    const across = spot.side === 'left' || spot.side === 'right';
    pointer.style.left = across ? (spot.side === 'left' ? '100%' : '0') : `${spot.pointer}px`;
    pointer.style.top = across ? `${spot.pointer}px` : spot.side === 'above' ? '100%' : '0';
  }

  /** Above the panel, or below it where the panel is at the top. */
  function dock(box: HTMLElement, corner: Rect, size: {width: number; height: number}, rect: Rect | null): void {
    if (box.hidden) return;
    const {offsetWidth: width} = box;
    const room = corner.y > size.height / 2 ? corner.y - 18 : size.height - corner.y - corner.height - 28;
    box.style.height = '';
    const height = Math.min(box.offsetHeight, Math.max(0, room));
    const spot = {
      x: Math.max(8, Math.min(corner.x + corner.width - width, size.width - width - 8)),
      y: corner.y > size.height / 2 ? corner.y - 10 - height : corner.y + corner.height + 10,
      width,
      height,
    };
    const other = {...spot, x: size.width - spot.x - width};
    const chosen = rect && shared(spot, grown(rect, RING)) > 0 && shared(other, grown(rect, RING)) < shared(spot, grown(rect, RING)) ? other : spot;
    box.style.height = `${height}px`;
    box.style.transform = `translate(${chosen.x}px,${chosen.y}px)`;
    box.style.visibility = height < 40 || (rect && shared(chosen, rect) > 0) ? 'hidden' : '';
    pointer.style.display = 'none';
  }

  function toggle(): void {
    if (folded) folded = false;
    else open = !open;
    draw();
  }

  signal.addEventListener('abort', () => {
    following?.stop.abort();
    host.remove();
  });

  return {
    host: host.element,
    show(next) {
      view = next;
      draw();
    },
    setFolded(value) {
      folded = value;
      open = false;
      draw();
    },
    get folded() {
      return folded;
    },
    focus() {
      (host.root.querySelector('.card:not([hidden]) button') as HTMLElement | null)?.focus();
    },
    remove() {
      view = null;
      drawn = {...drawn, panel: ''};
      following?.stop.abort();
      following = null;
      host.remove();
    },
  };
}

function count({step}: View): string {
  if (!step) return '';
  const {at, of} = position(step);
  return t('guideCount', String(at), String(of));
}

const grown = ({x, y, width, height}: Rect, by: number): Rect => ({x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by});

function move(box: HTMLElement, {x, y, width, height}: Rect): void {
  box.style.transform = `translate(${x}px,${y}px)`;
  box.style.width = `${width}px`;
  box.style.height = `${height}px`;
}
