/** Draws a view over the page and keeps it in place: ring, hint, trouble, panel. Shows no secret, takes no focus. */
import {t} from '../../../browser-page';
import type {Step} from '../pages/reading';
import type {Card, View} from '../view';
import {cardBody, cardKey} from './card';
import {element} from './element';
import {follow} from './follow';
import {isFree, isInView, rectOf, surroundingsOf, windowSize} from './geometry';
import {makeHost} from './host';
import {layOut} from './layout';
import {drawPanel, position} from './panel';
import {type Placement, type Rect, type Size} from './place';
import {makeVoice} from './voice';

export interface Overlay {
  readonly host: HTMLElement;
  /** Draws; the same view again costs next to nothing. */
  show(view: View): void;
  setFolded(folded: boolean): void;
  readonly folded: boolean;
  /** Moves the focus to the first button: on the user's own request alone. Folding gives it back. */
  focus(): void;
  remove(): void;
}

/** The sizes that the contents ask for, in a window of this size. */
interface Natural {
  readonly hint: Size | null;
  readonly trouble: Size | null;
  readonly panel: Size;
  readonly window: string;
}

/** How soon to look again whether what covers the target is gone, in milliseconds. */
const LOOK_AGAIN = 250;

/** How soon to ask again whether the guide may return to a page that threw it out, in milliseconds. */
const TRY_AGAIN = 1000;

export function makeOverlay(signal: AbortSignal): Overlay {
  const host = makeHost(signal);
  const ring = element('div', {class: 'ring', 'data-testid': 'guide-ring', hidden: ''});
  const hint = element('div', {class: 'card', 'data-testid': 'guide-hint', role: 'group', 'aria-label': 'Postkey', hidden: ''});
  const trouble = element('div', {class: 'card', 'data-testid': 'guide-trouble', role: 'group', 'aria-label': 'Postkey', hidden: ''});
  const panel = element('div', {class: 'panel', 'data-testid': 'guide-panel', role: 'group', 'aria-label': t('guideLabel')});
  const pointer = element('div', {class: 'pointer'});
  const voice = makeVoice();
  host.root.append(ring, hint, trouble, panel, voice.element);

  let view: View | null = null;
  let drawn = {hint: '', trouble: '', panel: ''};
  let open = false;
  let folded = false;
  let again: ReturnType<typeof setTimeout> | undefined;
  let back: ReturnType<typeof setTimeout> | undefined;
  let following: {target: HTMLElement; stop: AbortController} | null = null;
  /** Sizes that the contents ask for, until those or the window change. */
  let sizes: Natural | null = null;
  let broughtFor: Step | null = null;
  let focusBefore: Element | null = null;

  function draw(): void {
    if (!view || signal.aborted) return;
    const standing = host.attach();
    if (standing === 'came') sizes = null;
    clearTimeout(back);
    // Nothing may change on the page again to bring it back.
    if (standing === 'barred') back = setTimeout(draw, TRY_AGAIN);
    drawCard(hint, 'hint', folded ? null : view.hint, count(view));
    if (view.step) hint.dataset['step'] = view.step;
    else delete hint.dataset['step'];
    if (view.trouble) trouble.dataset['code'] = view.trouble.code;
    drawCard(trouble, 'trouble', folded ? null : view.trouble, '');
    const {step, more} = view;
    const key = JSON.stringify([step, open, folded, more.map(({label}) => label)]);
    if (key !== drawn.panel) {
      drawn.panel = key;
      sizes = null;
      drawPanel(panel, {step, open, folded, more, toggle});
    }
    voice.say(folded ? null : view);
    watch(folded ? null : view.target);
    arrange();
  }

  function drawCard(box: HTMLElement, which: 'hint' | 'trouble', card: Card | null, number: string): void {
    const key = cardKey(card) + number;
    box.hidden = card === null;
    if (key === drawn[which]) return;
    drawn[which] = key;
    sizes = null;
    if (card) box.replaceChildren(...(which === 'hint' ? [pointer] : []), cardBody(card, number));
    else box.replaceChildren();
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
    const window = windowSize();
    const target = folded ? null : view.target;
    const free = target !== null && isFree(target, host.element);
    clearTimeout(again);
    if (target && !free) again = setTimeout(arrange, LOOK_AGAIN);
    if (target && free) bring(target, view.step);
    const parts = measured(window);
    const rect = target && free ? rectOf(target) : null;
    const spots = layOut({...parts, target: rect}, window, target && rect ? surroundingsOf(target) : {around: null, label: null, avoid: []});
    put(ring, spots.ring);
    put(hint, spots.hint, parts.hint);
    put(trouble, spots.trouble, parts.trouble);
    put(panel, spots.panel, parts.panel);
    point(spots.hint);
  }

  function measured(window: Size): Natural {
    const key = `${window.width} ${window.height}`;
    if (sizes?.window === key) return sizes;
    for (const card of [hint, trouble]) card.style.height = '';
    const sizeOf = ({offsetWidth: width, offsetHeight: height}: HTMLElement) => ({width, height});
    return (sizes = {hint: hint.hidden ? null : sizeOf(hint), trouble: trouble.hidden ? null : sizeOf(trouble), panel: sizeOf(panel), window: key});
  }

  /** Scrolls a control into view that can't be seen: once a step, for then it is the user who scrolls. */
  function bring(target: HTMLElement, step: Step | null): void {
    if (step === broughtFor) return;
    broughtFor = step;
    if (!isInView(target)) target.scrollIntoView({block: 'center', inline: 'nearest'});
  }

  function point(spot: Rect | Placement | null): void {
    const {side, pointer: at} = spot && 'side' in spot ? spot : {side: null, pointer: null};
    pointer.style.display = at === null ? 'none' : '';
    const across = side === 'left' || side === 'right';
    pointer.style.left = across ? (side === 'left' ? '100%' : '0') : `${at}px`;
    pointer.style.top = across ? `${at}px` : side === 'above' ? '100%' : '0';
  }

  function toggle(): void {
    if (folded) folded = false;
    else open = !open;
    draw();
  }

  signal.addEventListener('abort', () => {
    following?.stop.abort();
    clearTimeout(again);
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
      if (folded && host.root.activeElement) (focusBefore as HTMLElement | null)?.focus?.();
      draw();
    },
    get folded() {
      return folded;
    },
    focus() {
      if (!host.root.activeElement) focusBefore = document.activeElement;
      host.root.querySelector<HTMLElement>('.card:not([hidden]) button, .pill')?.focus();
    },
    remove() {
      view = null;
      drawn = {...drawn, panel: ''};
      following?.stop.abort();
      following = null;
      clearTimeout(again);
      host.remove();
    },
  };
}

function count({step}: View): string {
  if (!step) return '';
  const {at, of} = position(step);
  return t('guideCount', String(at), String(of));
}

/** Moves a part to its spot. Null hides it: there is nothing to show, or no room. `natural` is its size without a limit. */
function put(part: HTMLElement, spot: Rect | null, natural?: Size | null): void {
  if (natural === undefined) part.hidden = spot === null;
  else part.style.visibility = spot ? '' : 'hidden';
  if (!spot) return;
  part.style.transform = `translate(${spot.x}px,${spot.y}px)`;
  if (natural === undefined) part.style.width = `${spot.width}px`;
  if (!natural || spot.height < natural.height) part.style.height = `${spot.height}px`;
  else part.style.height = '';
}
