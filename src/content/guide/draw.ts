/** Offers the guide's face to the guide in the same frame: see face.ts. */
import {setText} from '../form/set-text';
import {copyText} from './copy-text';
import {FACE, type MakeFace} from './face';
import {makeOverlay} from './overlay';
import {pick} from './pick';
import {adminMessage, type Copied, type Deeds, type Situation, tell} from './story';

const makeFace: MakeFace = (signal) => {
  const overlay = makeOverlay(signal);
  const {host, setFolded, focus, remove} = overlay;
  let copied: Copied = 'no';
  function show(situation: Situation, deeds: Deeds): void {
    const copyMessage = async () => {
      copied = (await copyText(adminMessage())) ? 'yes' : 'failed';
      if (!signal.aborted) show(situation, deeds);
    };
    overlay.show(tell(situation, deeds, copied, () => void copyMessage()));
  }
  return {
    host,
    get folded() {
      return overlay.folded;
    },
    show,
    setFolded,
    focus,
    remove,
    pick: (documents, exact, chosen) => pick(documents, host, exact, chosen, signal),
    type: setText,
  };
};

(globalThis as unknown as Record<string, MakeFace>)[FACE] = makeFace;
