/** One way in which a page of Microsoft's may look, in every state that a user sees it in, with the truth beside it. */
import type {Step} from '../../../src/content/guide/pages/reading';

/** What the page shows at one moment. */
export interface State {
  /** Unique within a variant. */
  readonly key: string;
  /** The step that the user stands at; null where the page shows none of them. */
  readonly step: Step | null;
  /** Inside of the body. What is to be ringed carries `data-truth="target"`; the reader knows nothing of that attribute. */
  readonly body: string;
  /** The guide may show no ring here and still be right: nothing can be pressed, or there is something to say first. */
  readonly ringless?: boolean;
  /** The app password on screen. */
  readonly password: string;
  /** The name typed so far in this round. */
  readonly name: string;
  /** The copy control was pressed. */
  readonly used: boolean;
  /** A password was captured in this round already. */
  readonly captured: boolean;
}

export interface Variant {
  readonly seed: number;
  readonly url: string;
  readonly language: string;
  /** Inside of the head. */
  readonly head: string;
  readonly direction: 'ltr' | 'rtl';
  readonly states: readonly State[];
  /** How a live page goes from one state to the next. */
  readonly live: Live;
  /** What was drawn, in words: for a failing test's message. */
  readonly about: string;
}

export interface Live {
  /** Each state is a page of its own, loaded anew. */
  readonly separate: boolean;
  /** Milliseconds until a state stands there. */
  readonly delay: number;
  /** Everything is drawn anew so often, in milliseconds; 0 for never. */
  readonly redraw: number;
}

export const TARGET = 'data-truth="target"';
