/** Offers the guide's face to the guide in the same frame: see face.ts. */
import {setText} from '../form/set-text';
import {FACE, type MakeFace} from './face';
import {makeOverlay} from './overlay';
import {pick} from './pick';
import {tell} from './story';

const makeFace: MakeFace = (signal) => {
  const overlay = makeOverlay(signal);
  const {host, setFolded, focus, remove} = overlay;
  return {
    host,
    get folded() {
      return overlay.folded;
    },
    show: (situation, deeds) => overlay.show(tell(situation, deeds)),
    setFolded,
    focus,
    remove,
    pick: (documents, exact, chosen) => pick(documents, host, exact, chosen, signal),
    type: setText,
  };
};

(globalThis as unknown as Record<string, MakeFace>)[FACE] = makeFace;
