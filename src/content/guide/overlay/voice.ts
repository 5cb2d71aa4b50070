/** What a screen reader is told: each thing once. A part of the live region changes only when what it says is new. */
import {t} from '../../../browser-page';
import type {Card, View} from '../view';
import {element} from './element';

/** Said once it has stood so long, in milliseconds: what a page shows in passing is no step, and a region that has just come is not heard. */
const STOOD = 250;

export interface Voice {
  readonly element: HTMLElement;
  /** Null is silence. */
  say(view: View | null): void;
}

export function makeVoice(): Voice {
  const parts = Array.from({length: 5}, () => element('p', {}));
  const region = element('div', {class: 'live', 'aria-live': 'polite'}, ...parts);
  let words: readonly string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = false;

  function speak(): void {
    for (const [index, part] of parts.entries()) {
      const word = words[index] ?? '';
      if (part.textContent !== word) part.textContent = word;
    }
  }

  return {
    element: region,
    say(view) {
      const {hint, trouble} = view ?? {hint: null, trouble: null};
      const reach = hint?.action ?? trouble?.action;
      if (reach) told = true;
      const next = [trouble ? spoken(trouble) : '', hint?.title ?? '', hint ? rest(hint) : '', hint?.state?.text ?? '', view && told ? t('guideReach') : ''];
      if (next.join() === words.join()) return;
      words = next;
      clearTimeout(timer);
      timer = setTimeout(speak, STOOD);
    },
  };
}

const spoken = (card: Card) => sentences([card.title, rest(card), card.state?.text]);
const rest = ({text, points = [], action}: Card) => sentences([text, ...points.filter(({said}) => said).map((point) => point.text), action?.label]);

function sentences(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).map((part) => (/[.:!?]$/.test(part ?? '') ? part : `${part}.`)).join(' ');
}
