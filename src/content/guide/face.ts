/**
 * The guide's face: what is drawn and said. A script of its own (draw.ts), which the background adds once the guide has
 * found itself on a page to guide on: the other pages of these hosts carry the reading part alone.
 */
import {send} from '../../browser-page';
import {persist} from './persist';
import type {Deeds, Situation} from './story';

/** What the guide knows; what the user pointed at, and whether the page rests, the face knows itself. */
export type State = Omit<Situation, 'rested' | 'picked' | 'picking'>;

/** What the face lets the user do that is the guide's. */
export interface Doings extends Pick<Deeds, 'propose' | 'keep' | 'off'> {
  /** The page's documents, to point in. */
  readonly documents: () => Iterable<Document>;
  readonly readAgain: () => void;
}

export interface Face {
  readonly host: HTMLElement;
  readonly folded: boolean;
  /** Draws; the same state again costs next to nothing. */
  show(state: State, doings: Doings): void;
  setFolded(folded: boolean): void;
  /** Moves the focus to the first button: on the user's own request alone. */
  focus(): void;
  remove(): void;
  /** Types a text into a box, as a person would. */
  type(box: HTMLInputElement | HTMLTextAreaElement, text: string): void;
}

export type MakeFace = (signal: AbortSignal) => Face;

/** The global of the isolated world under which draw.ts offers itself. */
export const FACE = '__postkeyGuideFace';

const world = globalThis as unknown as Record<string, MakeFace | undefined>;

/** Null where the page or the extension went away meanwhile, or where the administrator wants no hints. */
export async function loadFace(signal: AbortSignal): Promise<Face | null> {
  const load = async () => {
    const {drawn, off} = await send('guide-bg-draw', {});
    return off || (drawn && world[FACE] !== undefined);
  };
  await persist(async () => world[FACE] !== undefined || load(), () => {}, signal);
  return signal.aborted ? null : (world[FACE]?.(signal) ?? null);
}
