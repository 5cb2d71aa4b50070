/** Shows a state to the reader and compares what it read with the truth. */
import type {Adapter} from '../../../src/content/guide/pages';
import {type Known, NOTHING_KNOWN, type Reading, UNREAD} from '../../../src/content/guide/pages/reading';
import {doWithoutLayout} from './without-layout';
import type {State, Variant} from './variant';

/** `unsure`: no ring, or the right step without one. `wrong`: a ring on something else. */
export type Ring = 'right' | 'unsure' | 'wrong';
export type Captured = 'exact' | 'nothing' | 'missed' | 'wrong';

export interface Verdict {
  readonly ring: Ring;
  readonly step: boolean;
  readonly captured: Captured;
  readonly reading: Reading;
}

/** Puts a state into a document that exists already: faster by far than a new one. */
export function put(document: Document, {head, direction, language}: Pick<Variant, 'head' | 'direction' | 'language'>, body: string): void {
  const root = document.documentElement;
  root.lang = language;
  root.dir = direction;
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  for (const frame of document.querySelectorAll('iframe')) {
    const inner = frame.contentDocument;
    if (!inner?.defaultView) continue;
    doWithoutLayout(inner.defaultView);
    inner.documentElement.innerHTML = /<body[\s\S]*/.exec(frame.srcdoc)?.[0] ?? '';
  }
}

export const knownAt = (state: State): Known => ({...NOTHING_KNOWN, name: state.name, captured: state.captured, copied: state.used ? state.password || UNREAD : ''});

export function judge(document: Document, variant: Variant, state: State, adapter: Adapter): Verdict {
  put(document, variant, state.body);
  const reading = adapter.read(document, knownAt(state));
  const {target, step} = reading;
  const right = target?.closest('[data-truth]') !== null && target !== null;
  const ring = target === null ? (state.ringless || state.step === null ? 'right' : 'unsure') : right && step === state.step ? 'right' : 'wrong';
  const captured = reading.appPassword === state.password ? (state.password ? 'exact' : 'nothing') : reading.appPassword ? 'wrong' : 'missed';
  return {ring, step: step === state.step, captured, reading};
}
