/** The list of app passwords that exist already: one row each, with something to delete it. */
import {has} from './label';
import {all, type Control, look, type Page, says, textNodes, textOf, within} from './page';
import {ROW} from './runs';
import {isDialog} from './sight';

/**
 * A look at a page with its list: the rows that have a control to delete them. Rows of plain `div`s are found by what stands
 * beside that control; where the page's word for it is unknown, a table with one control in each of two rows or more will do.
 */
export function lookWithList(document: Document): Page {
  const page = look(document);
  const removers = page.controls.filter((control) => isRemover(page, control));
  const found = new Set<Element>();
  for (const {element} of removers) {
    const row = rowOf(page, element, removers);
    if (row && !row.querySelector('th')) found.add(row);
  }
  const names = new Map([...(found.size > 0 ? found : tableRows(page))].map((row) => [row, nameIn(row, page.controls)]));
  const rows = [...names.keys()].filter((row) => names.get(row));
  return {...page, rows, entries: rows.map((row) => names.get(row) ?? ''), controls: page.controls.filter(({element}) => !rows.some((row) => row.contains(element)))};
}

/** Deletes an entry: not the button of a dialog that asks whether to. */
function isRemover(page: Page, {element, label}: Control): boolean {
  if (!has(label, 'remove') || label.length > 60) return false;
  return !isDialog(page.layer(element));
}

/** A row holds one thing to delete, little text and nothing to type into; a cell of a table that lays out the page is none. */
function rowOf(page: Page, element: Element, removers: readonly Control[]): Element | null {
  const marked = element.closest(ROW);
  const fits = marked && within(marked, removers).length === 1 && textOf(marked, 300).length < 200 && !marked.querySelector('h1,h2,h3,iframe') && !says(within(marked, page.controls), 'create');
  const row = fits ? marked : plainRow(element);
  // What asks whether to delete has another way out.
  return row && says(within(row, page.controls), 'cancel', 'yes', 'no') ? null : row;
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
  const single = all(page, 'table tr').filter((row) => page.sees(row) && within(row, page.controls).length === 1 && row.children.length > 1);
  return single.length > 1 ? single : [];
}

/** The first text of a row that is not a control's. */
function nameIn(row: Element, controls: readonly Control[]): string {
  for (const node of textNodes(row)) {
    const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    if (text && !controls.some(({element}) => element.contains(node))) return text;
  }
  return '';
}
