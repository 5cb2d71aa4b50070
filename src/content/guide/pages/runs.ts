/** Texts that a page shows in several nodes side by side: `<i>abcd</i><i>efgh</i>…`. */
import {drawn} from './letters';
import {textOf} from './page';

export interface Run {
  readonly text: string;
  /** The text before it. */
  readonly before: string;
}

export const ROW = 'tr,li,[role=row],[role=listitem]';
/** Rows, and the second of two cells: what stands in each is a text of its own. Four cells may hold four letters each. */
export const APART = `${ROW},:is(td,[role$=cell]):nth-child(2):last-child`;
const BREAK = /^W?BR$/i;

/** Pieces of lower-case letters next to each other, put together. */
export function* runs(parent: Element): Generator<Run> {
  let pieces: string[] = [];
  let tag = '';
  let lead = '';
  for (const node of parent.childNodes) {
    const isText = node.nodeType === 3;
    if (node.nodeType > 3 || BREAK.test(node.nodeName)) continue;
    const text = isText ? (node.nodeValue ?? '') : textOf(node, 40);
    if (!text.trim()) continue;
    const piece = /^[\s\u200b-\u200d\u2060\ufeffa-z]{1,40}$/.test(text) && (isText || ((node as Element).childElementCount === 0 && !(node as Element).matches(APART)));
    if (piece && (pieces.length === 0 || tag === '' || isText || node.nodeName === tag)) {
      pieces.push(text.trim());
      if (!isText) tag = node.nodeName;
      continue;
    }
    if (usable(pieces)) yield {text: pieces.join(''), before: lead};
    lead = piece ? pieces.join(' ') : text;
    pieces = piece ? [text.trim()] : [];
    tag = piece && !isText ? node.nodeName : '';
  }
  if (usable(pieces)) yield {text: pieces.join(''), before: lead};
}

/** Words beside each other could have 16 letters together by chance; even pieces or letters drawn by lot could not. */
const usable = (pieces: readonly string[]) =>
  pieces.length > 1 && ((pieces.length > 2 && pieces.slice(1, -1).every(({length}) => length === pieces[0]?.length)) || drawn(pieces.join('')) > 2);
