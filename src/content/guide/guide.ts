/** The guide on one page: observe → read → show, and capture on the way. What is shown is drawn by a script of its own. */
import {isAlive, send} from '../../browser-page';
import {stripped} from '../../mail/app-password';
import {type Capture, makeCapture} from './capture';
import {type Face, loadFace} from './face';
import {guard} from './guard';
import type {Adapter} from './pages';
import {documentsOf, textOf} from './pages/page';
import {type Known, NO_READING, NOTHING_KNOWN, type Reading, type Step, UNREAD} from './pages/reading';
import {handOver, takeOver} from './round';
import type {Keeping} from './story';
import {watch} from './watch';

/** How long a page without a step must be at rest, and may be at work, before the guide says what it lacks; in ms. */
const REST = 1500;
const PATIENCE = 8000;
/** How often the guide looks whether its extension is still there, in ms: nothing tells it. */
const PULSE = 500;
/** So long after a name was on screen, in ms, a password is expected, and no change of the page waits for the next frame. */
const AWAITED = 60_000;

export interface Guide {
  /** Brings it back where it was folded or closed; `focus` moves the focus into it too. */
  open(focus: boolean): void;
}

export function startGuide(adapter: Adapter, stop: AbortController): Guide {
  const {signal} = stop;
  let known: Known = {...NOTHING_KNOWN, name: takeOver()};
  let reading: Reading = NO_READING;
  let purpose = '';
  let namePattern = '';
  /** A password that was on screen, and gone before it was known to be held; UNREAD where it could not be told. */
  let missed = '';
  let off = false;
  let named = -AWAITED;
  let picking: AbortController | null = null;
  let by: {element: HTMLElement; value: string} | null = null;
  const picks = new Map<Step, HTMLElement>();
  const since = {first: 0, last: 0};

  let face: Face | null = null;
  const capture: Capture = makeCapture(() => {
    soon();
    void learn().then(soon);
  }, signal);
  const awaited = () => !off && !reading.shown && performance.now() - named < AWAITED;
  const {soon, renew} = watch(update, look, awaited, () => face?.host ?? null, (one) => {
    guard(one, act, signal);
    one.defaultView?.addEventListener('keydown', keys, {capture: true, signal});
  }, signal);

  /** What the background knows: what the password is for, and what is held. */
  async function learn(): Promise<void> {
    const answer = await send('guide-bg-purpose', {}).catch(() => null);
    if (!answer) return;
    ({purpose, namePattern} = answer);
    known = {...known, held: answer.heldNames};
  }

  function update(): void {
    if (off) return;
    if (!isAlive()) return stop.abort();
    renew();
    look();
    show();
  }

  /** Reads the page, and keeps what it shows. Runs before a press reaches the page, too. */
  function look(): void {
    const before = reading;
    reading = adapter.read(document, known);
    const {step} = reading;
    if (step === 'name' || step === 'next') {
      // A box that the page has just drawn anew may stand empty for a moment.
      known = {...known, name: reading.name || (awaited() ? known.name : ''), copied: '', captured: false};
      missed = '';
      by = null;
      named = performance.now();
    }
    if (reading.appPassword) capture.keep(reading.appPassword, known.name, reading.account);
    if (before.shown && !reading.shown) {
      missed = passwordIn(before) || UNREAD;
      named = -AWAITED;
      known = {...known, captured: !isLost()};
      // The same page reads otherwise now: the list after a capture is the end, not another beginning.
      reading = adapter.read(document, known);
    }
    for (const [one, element] of picks) if (!element.isConnected) picks.delete(one);
  }

  const passwordIn = (of: Reading) => of.appPassword || by?.value || (of.step === 'confirm' && known.copied !== UNREAD ? known.copied : '');

  function keeping(of: Reading): Keeping {
    if (!of.shown) return 'none';
    const password = passwordIn(of);
    return password ? (capture.fate(password) ?? 'reading') : 'unread';
  }

  /** One that is still on its way is not lost: a background that is slow to start hears of it in the end. */
  const isLost = () => missed === UNREAD || (missed !== '' && capture.fate(missed) === 'failed');

  /** Any press on the page, before the page itself hears of it. */
  function act(event: Event): void {
    if (off || !isAlive()) return;
    look();
    const path = event.composedPath();
    // A background that has gone to sleep is awake by the time that the password comes: what is sent to one that starts is lost with the page.
    if (reading.nameBox && /^(pointerdown|keydown)$/.test(event.type)) void learn();
    if (reading.nameBox && /^(click|submit|keydown)$/.test(event.type) && (event.type !== 'click' || !path.includes(reading.nameBox))) known = {...known, tried: reading.name};
    if (event.type === 'click' && reading.copy && path.includes(reading.copy)) known = {...known, copied: reading.appPassword || UNREAD};
    if (event.type === 'copy' && reading.appPassword && stripped(String(document.getSelection())).includes(reading.appPassword)) known = {...known, copied: reading.appPassword};
    soon();
  }

  function show(): void {
    if (off || !face) return;
    const {step} = reading;
    const {setFolded, type} = face;
    const situation = {
      reading,
      keeping: keeping(reading),
      rested: rested(),
      picked: (step && picks.get(step)) ?? null,
      picking: picking !== null,
      purpose,
      namePattern,
      held: known.held,
      lost: isLost(),
      lostName: known.name,
      leastName: adapter.leastName,
    };
    face.show(situation, {
      propose: (name) => reading.nameBox && type(reading.nameBox, name),
      keep,
      pick: point,
      unpick: () => {
        if (step) picks.delete(step);
        show();
      },
      fold: () => setFolded(true),
      off: close,
    });
  }

  /** A page still being built lacks much. One that never rests is judged all the same, later. */
  function rested(): boolean {
    if (!reading.trouble) {
      since.first = 0;
      return false;
    }
    const now = performance.now();
    if (since.first === 0) since.first = now;
    if (now - since.first >= PATIENCE) return true;
    if (document.readyState === 'complete' && !reading.busy && now - since.first >= REST) return true;
    setTimeout(soon, REST / 3);
    return false;
  }

  function keep(element: HTMLElement): void {
    const value = stripped('value' in element ? String((element as HTMLInputElement).value) : textOf(element, 80));
    if (value.length < 8 || value.length > 64) return;
    by = {element, value};
    capture.keep(value, known.name, reading.account);
    show();
  }

  function point(): void {
    const exact = keeping(reading) === 'unread';
    const step = reading.step ?? 'create';
    picking?.abort();
    picking = face?.pick(documentsOf(document), exact, (element) => {
      picking = null;
      if (element && exact) keep(element);
      else if (element) picks.set(step, element);
      if (element && !exact && !reading.step) reading = {...reading, step};
      show();
    }) ?? null;
    show();
  }

  function close(): void {
    off = true;
    picking?.abort();
    face?.remove();
  }

  function open(focus: boolean): void {
    if (focus && !off && face && !face.folded) return face.focus();
    off = false;
    face?.setFolded(false);
    soon();
  }

  function keys(event: KeyboardEvent): void {
    if (!event.isTrusted || picking) return;
    if (event.key === 'Escape' && !off && face && !face.folded) face.setFolded(true);
    if (event.altKey && event.shiftKey && event.code === 'KeyK') open(true);
  }

  window.addEventListener('pagehide', () => handOver(reading.nameBox?.value.trim() || (awaited() ? known.name : '')), {signal});
  const pulse = setInterval(() => {
    if (!isAlive()) stop.abort();
  }, PULSE);
  signal.addEventListener('abort', () => clearInterval(pulse));
  void learn().then(soon);
  void loadFace(signal).then((loaded) => {
    face = loaded;
    soon();
  });
  update();
  return {open};
}
