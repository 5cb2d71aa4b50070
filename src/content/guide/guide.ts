/** The guide on one page: observe → read → show, and capture on the way. What is shown is drawn by a script of its own. */
import {isAlive, send} from '../../browser-page';
import {stripped} from '../../mail/app-password';
import {type Capture, makeCapture} from './capture';
import {type Face, loadFace} from './face';
import {guard} from './guard';
import type {Adapter} from './pages';
import {documentsOf, textOf} from './pages/page';
import {type Known, NO_READING, NOTHING_KNOWN, type Reading, UNREAD} from './pages/reading';
import {handOver, takeOver} from './round';
import type {Keeping} from './story';
import {watch} from './watch';

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
  let by: {element: HTMLElement; value: string} | null = null;

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
    const {type} = face;
    const state = {reading, keeping: keeping(reading), purpose, namePattern, held: known.held, lost: isLost(), lostName: known.name, leastName: adapter.leastName};
    face.show(state, {
      propose: (name) => reading.nameBox && type(reading.nameBox, name),
      keep,
      off: close,
      documents: () => documentsOf(document),
      readAgain: soon,
    });
  }

  function keep(element: HTMLElement): void {
    const value = stripped('value' in element ? String((element as HTMLInputElement).value) : textOf(element, 80));
    if (value.length < 8 || value.length > 64) return;
    by = {element, value};
    capture.keep(value, known.name, reading.account);
    show();
  }

  function close(): void {
    off = true;
    face?.remove();
  }

  function open(focus: boolean): void {
    if (focus && !off && face && !face.folded) return face.focus();
    off = false;
    face?.setFolded(false);
    soon();
  }

  function keys(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
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
