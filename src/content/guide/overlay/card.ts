/** A card: step count, a title, one sentence, at most one button. */
import type {Action, Card} from '../view';
import {button, element} from './element';

export function cardBody(card: Card, count: string): HTMLElement {
  const body = element('div', {class: 'body'});
  if (count) body.append(element('p', {class: 'count'}, count));
  body.append(element('p', {class: 'title'}, card.title), element('p', {class: 'text'}, card.text));
  if (card.points?.length) {
    body.append(element('ul', {}, ...card.points.map(({text, said}) => element('li', said ? {class: 'said'} : {}, text))));
  }
  if (card.state) body.append(element('p', {class: card.state.good ? 'state good' : 'state'}, card.state.text));
  if (card.foot) body.append(element('p', {class: 'foot'}, card.foot));
  if (card.message) body.append(element('pre', {tabindex: '0'}, card.message));
  if (card.action) body.append(actionButton(card.action));
  return body;
}

const actionButton = ({label, run, main}: Action) => button(main ? 'act main' : 'act', label, run);

/** Whether two cards look alike, so that an open one need not be drawn anew under the pointer. */
export const cardKey = (card: Card | null) =>
  card ? JSON.stringify([card.title, card.text, card.state, card.points, card.foot, card.message, card.action?.label, card.action?.main]) : '';
