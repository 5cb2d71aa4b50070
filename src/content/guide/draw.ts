/** Offers the guide's face to the guide in the same frame: see face.ts. */
import {setText} from '../form/set-text';
import {copyText} from './copy-text';
import {type Doings, FACE, type MakeFace, type State} from './face';
import {makeOverlay} from './overlay';
import type {Step} from './pages/reading';
import {pick} from './pick';
import {makeRest} from './rest';
import {adminMessage, type Copied, tell} from './story';

const makeFace: MakeFace = (signal) => {
  const overlay = makeOverlay(signal);
  const {host, setFolded, focus} = overlay;
  const rested = makeRest();
  let copied: Copied = 'no';
  let picking: AbortController | null = null;
  /** What the user pointed at for a step. */
  const picks = new Map<Step, HTMLElement>();

  function show(state: State, doings: Doings): void {
    const {readAgain} = doings;
    for (const [one, element] of picks) if (!element.isConnected) picks.delete(one);
    // Where the page shows no step, what was pointed at is what begins.
    const step = state.reading.step ?? (picks.has('create') ? 'create' : null);
    const copyMessage = async () => {
      copied = (await copyText(adminMessage())) ? 'yes' : 'failed';
      if (!signal.aborted) readAgain();
    };
    const point = () => {
      const exact = state.keeping === 'unread';
      picking?.abort();
      picking = pick(doings.documents(), host, exact, (element) => {
        picking = null;
        if (element && exact) doings.keep(element);
        else if (element) picks.set(step ?? 'create', element);
        readAgain();
      }, signal);
      readAgain();
    };
    const unpick = () => {
      if (step) picks.delete(step);
      readAgain();
    };
    const picked = (step && picks.get(step)) ?? null;
    const situation = {...state, reading: {...state.reading, step}, rested: rested(state.reading, readAgain), picked, picking: picking !== null};
    overlay.show(tell(situation, {...doings, pick: point, unpick, fold: () => setFolded(true)}, copied, () => void copyMessage()));
  }

  return {
    host,
    get folded() {
      return overlay.folded;
    },
    show,
    // Escape gives up the pointing, and no more.
    setFolded: (folded) => (folded && picking) || setFolded(folded),
    focus,
    remove() {
      picking?.abort();
      overlay.remove();
    },
    type: setText,
  };
};

(globalThis as unknown as Record<string, MakeFace>)[FACE] = makeFace;
