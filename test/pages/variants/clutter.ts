/** What a large site puts beside any page of its own: tours, surveys, ids to copy, things to close. All say what the steps say, and none is one. */
import {copyWord} from '../labels';
import type {Look} from './look';
import {control, escape, naming} from './markup';
import {random as seeded} from './seeded';

export interface Clutter {
  readonly before: string;
  readonly after: string;
}

/** Of a chance of its own, so that the rest of a variant stays what it was; the same in every state. */
export function clutter({texts, language}: Look, seed: number): Clutter {
  const random = seeded(seed + 7_000_000);
  if (random.chance(0.4)) return {before: '', after: ''};
  const names = naming(random);
  const button = (text: string) => control('button', text, names);
  const copy = copyWord(language);
  const guid = `${random.letters(8, '0123456789abcdef')}-4${random.letters(3, '0123456789abcdef')}-${random.letters(12, '0123456789abcdef')}`;
  const all = random.shuffled([
    `<div role="note">Take a look around. ${button(texts.next)} ${button(texts.close)}</div>`,
    `<div>Object ID <span>${guid}</span> ${button(copy)}</div>`,
    `<div>Link <input readonly value="https://aka.ms/${random.letters(6)}"> ${button(copy)}</div>`,
    `<div><p>How likely are you to recommend us?</p><label><input type="radio" name="nps">1</label><label><input type="radio" name="nps">2</label> ${button(texts.next)}</div>`,
    `<div role="status">What is new on this page. ${button(texts.ok)}</div>`,
    `<nav aria-label="pagination">${button('1')} ${button('2')} ${button(texts.next)}</nav>`,
    `<section><h3>Windows Hello</h3><button type="button">${escape(texts.create)} PIN</button></section>`,
    `<figure><figcaption>How it works (1:32)</figcaption>${button(texts.close)}</figure>`,
  ]).slice(0, random.between(1, 4));
  const half = random.between(0, all.length);
  return {before: all.slice(0, half).join(''), after: all.slice(half).join('')};
}
