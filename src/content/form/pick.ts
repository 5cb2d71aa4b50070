/**
 * Lets the user point at fields, with the mouse or the keyboard: injected on demand, when Postkey is not sure by itself.
 * It takes what is pointed at and puts nothing in. A press on a field while it runs does nothing on the page.
 *
 * Try it on: a page with a "Host", a "User" and a "Password" and no word of mail.
 */
import {PICKED, PICKER, type Picker, type PickerWords, type Wish} from '../../form-agent';

const FIELD = 'input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image], [type=file]), select, textarea, [role=combobox], [role=switch], [role=textbox], [contenteditable=true], [contenteditable=""]';
/** How long the last words stand, in milliseconds. */
const FAREWELL = 6000;

const world = globalThis as unknown as {[PICKER]?: Picker; [PICKED]?: Map<string, Element>};
let running: AbortController | null = null;

world[PICKER] = (wishes, words) => {
  running?.abort();
  running = new AbortController();
  void pick(wishes, words, running);
};

async function pick(wishes: readonly Wish[], words: PickerWords, stop: AbortController): Promise<void> {
  const {signal} = stop;
  const found = new Map<string, Element>();
  world[PICKED] = found;
  const view = draw(signal);
  for (const wish of wishes) {
    const answer = await ask(view, wish, words, signal);
    if (answer === 'stop' || signal.aborted) break;
    if (answer !== 'skip') found.set(wish.role, answer);
  }
  view.say(words.done, []);
  view.mark(null);
  setTimeout(() => stop.abort(), FAREWELL);
}

/** Resolves with the field that was pointed at. */
function ask(view: View, wish: Wish, words: PickerWords, signal: AbortSignal): Promise<Element | 'skip' | 'stop'> {
  return new Promise((resolve) => {
    const turn = new AbortController();
    const options = {capture: true, signal: AbortSignal.any([signal, turn.signal])};
    const end = (answer: Element | 'skip' | 'stop') => {
      turn.abort();
      resolve(answer);
    };
    view.say(words.ask.replace('$1', wish.name), [
      [words.skip, () => end('skip')],
      [words.stop, () => end('stop')],
    ]);
    signal.addEventListener('abort', () => end('stop'), {signal: turn.signal});
    const still = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick']) {
      window.addEventListener(
        type,
        (event) => {
          if (view.owns(event)) return;
          still(event);
          const field = fieldOf(event);
          if (type === 'click' && event.isTrusted && field) end(field);
        },
        options,
      );
    }
    window.addEventListener('pointermove', (event) => view.mark(view.owns(event) ? null : fieldOf(event)), options);
    window.addEventListener('focusin', (event) => view.owns(event) || view.mark(fieldOf(event)), options);
    window.addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted || view.owns(event)) return;
        if (event.key === 'Escape') {
          still(event);
          end('stop');
        } else if (event.key === 'Enter') {
          still(event);
          const field = fieldOf(event);
          if (field) end(field);
        }
      },
      options,
    );
  });
}

/** The field that an event is about, in shadow roots too; the one that a label belongs to. */
function fieldOf(event: Event): Element | null {
  for (const target of event.composedPath()) {
    if (!(target instanceof Element)) continue;
    if (target.matches(FIELD)) return target;
    if (target instanceof HTMLLabelElement && target.control?.matches(FIELD)) return target.control;
  }
  return null;
}

interface View {
  say(text: string, actions: readonly (readonly [label: string, run: () => void])[]): void;
  mark(field: Element | null): void;
  owns(event: Event): boolean;
}

function draw(signal: AbortSignal): View {
  const host = document.createElement('div');
  host.popover = 'manual';
  Object.assign(host.style, {all: 'initial', position: 'fixed', inset: '0', width: 'auto', height: 'auto', background: 'transparent', border: '0', padding: '0', pointerEvents: 'none', overflow: 'visible'});
  const root = host.attachShadow({mode: 'closed'});
  const frame = root.appendChild(document.createElement('div'));
  Object.assign(frame.style, {position: 'fixed', display: 'none', boxSizing: 'border-box', border: '3px solid #c43d1b', borderRadius: '8px', outline: '1px solid #fff', boxShadow: 'inset 0 0 0 1px #fff, 0 0 0 5px rgb(196 61 27 / 25%)'});
  const bar = root.appendChild(document.createElement('div'));
  bar.setAttribute('role', 'status');
  Object.assign(bar.style, {position: 'fixed', top: '16px', left: '50%', transform: 'translateX(-50%)', maxWidth: 'calc(100vw - 32px)', boxSizing: 'border-box', display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', padding: '12px 16px', borderRadius: '12px', background: '#16191d', color: '#eceff2', font: '14px/1.4 system-ui, sans-serif', boxShadow: '0 8px 32px rgb(0 0 0 / 35%)', pointerEvents: 'auto'});
  document.documentElement.append(host);
  host.showPopover();
  signal.addEventListener('abort', () => host.remove());
  return {
    say(text, actions) {
      const words = document.createElement('span');
      words.textContent = text;
      const buttons = actions.map(([label, run]) => {
        const button = document.createElement('button');
        button.textContent = label;
        Object.assign(button.style, {minHeight: '32px', padding: '0 12px', border: '1px solid #7b8592', borderRadius: '8px', background: 'transparent', color: 'inherit', font: 'inherit', cursor: 'pointer'});
        button.addEventListener('click', (event) => event.isTrusted && run());
        return button;
      });
      bar.replaceChildren(words, ...buttons);
    },
    mark(field) {
      const box = field?.getBoundingClientRect();
      frame.style.display = box ? 'block' : 'none';
      if (box) Object.assign(frame.style, {left: `${box.left - 4}px`, top: `${box.top - 4}px`, width: `${box.width + 8}px`, height: `${box.height + 8}px`});
    },
    owns: (event) => event.composedPath().includes(host),
  };
}
