/** The list of app passwords that exist already: one row each, with something to delete it. */
import {has} from './label';
import {type Control, type Page, saying, textOf, within} from './page';
import {isDialog} from './sight';

export interface Entry {
  readonly row: Element;
  readonly name: string;
}

const ROW = 'tr,li,[role=row],[role=listitem]';

/**
 * The rows of the list that have a control to delete them. Rows of plain `div`s are found by what stands beside that
 * control; where the page's word for it is unknown, a table with one control in each of two rows or more will do.
 */
export function entriesOf(page: Page): Entry[] {
  const removers = page.controls.filter((control) => isRemover(page, control));
  const rows = new Set<Element>();
  for (const {element} of removers) {
    const row = rowOf(page, element, removers);
    if (row && !row.querySelector('th')) rows.add(row);
  }
  if (rows.size === 0) for (const row of tableRows(page)) rows.add(row);
  return [...rows].map((row) => ({row, name: nameIn(row, page.controls)})).filter(({name}) => name !== '');
}

/** Deletes an entry: not the button of a dialog that asks whether to. */
function isRemover(page: Page, {element, label}: Control): boolean {
  if (!has(label, 'remove') || label.length > 60) return false;
  return !isDialog(page.layer(element));
}

/** A row holds one thing to delete, little text and nothing to type into; a cell of a table that lays out the page is none. */
function rowOf(page: Page, element: Element, removers: readonly Control[]): Element | null {
  const marked = element.closest(ROW);
  const fits = marked && within(marked, removers).length === 1 && textOf(marked, 300).length < 200 && !marked.querySelector('h1,h2,h3,iframe') && saying(within(marked, page.controls), 'create').length === 0;
  return fits ? marked : plainRow(element);
}

/** The nearest ancestor that has text besides the control's own. */
function plainRow(element: Element): Element | null {
  const own = textOf(element, 200);
  for (let row = element.parentElement; row && row.localName !== 'body'; row = row.parentElement) {
    const text = textOf(row, 300);
    if (text.length > own.length + 1) return text.length < 200 ? row : null;
  }
  return null;
}

function tableRows(page: Page): Element[] {
  const rows = page.documents.flatMap((document) => [...document.querySelectorAll('table tr')]);
  const single = rows.filter((row) => page.sees(row) && page.controls.filter(({element}) => row.contains(element)).length === 1 && row.children.length > 1);
  return single.length > 1 ? single : [];
}

/** The first text of a row that is not a control's. */
function nameIn(row: Element, controls: readonly Control[]): string {
  const walker = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    if (text && !controls.some(({element}) => element.contains(node))) return text;
  }
  return '';
}
