import {all, around, attribute, byId, closest, fold, isSelect, matches, NATIVE, nextOf, parentOf, previousOf, shownText, text} from './dom';
import {isSeen} from './seen';

/** What takes input: a text that holds one of these is no label of another. */
const FIELD = `${NATIVE}, [role=combobox], [role=listbox], [role=switch]`;

/** Drawn in the row of a label it says how the field is written, such as "Fixed" or "Expression". */
export const CHOICE = '[role=radiogroup]';

const CUSTOM_LIST = '[role=combobox], [role=listbox], [aria-haspopup]';

/**
 * The accessible name that the page gives a field: `aria-labelledby`, `aria-label`, `<label>`, in the order of the
 * standard (Accessible Name and Description Computation 1.2, §4.3.2, steps 2B to 2I). The `title` and the placeholder, which
 * it takes last, are facts of their own here. The libraries that do all of it are half as large as the whole form script.
 */
export function tiedLabel(element: Element): string {
  // Some kits count what is chosen among the name: it would change with the value.
  const named = ids(element, 'aria-labelledby').filter((one) => !element.contains(one));
  const said = attribute(element, 'aria-label');
  return joined(named) || (said === text(element) ? '' : said) || joined(labelsOf(element));
}

function joined(elements: readonly Element[]): string {
  return fold(elements.map(nameFromContent).join(' '));
}

/** What an element says when it is read out: its text, `aria-label`s and pictures' `alt`, but no field inside it. */
function nameFromContent(element: Element): string {
  const said = attribute(element, 'aria-label');
  if (said) return said;
  const parts: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    if (matches(node, `script, style, [aria-hidden=true], ${CHOICE}, ${FIELD}`)) return NodeFilter.FILTER_REJECT;
    return attribute(node, 'aria-label') || node.localName === 'img' ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  for (let node = walker.nextNode(); node && parts.length < 50; node = walker.nextNode()) {
    parts.push(node instanceof Element ? attribute(node, 'aria-label') || attribute(node, 'alt') : (node.nodeValue ?? ''));
  }
  return fold(parts.join(' '));
}

function labelsOf(element: Element): Element[] {
  const {labels} = element as Partial<HTMLInputElement>;
  return labels ? [...labels] : [];
}

function ids(element: Element, name: string): Element[] {
  return attribute(element, name)
    .split(' ')
    .map((id) => byId(element, id))
    .filter((one) => one !== null);
}

/** What explains a field, and is not its name. */
const HELP = 'small, .help, .help-text, .help-block, .form-text, .description, .hint';

/** How far out a label that is not tied to its field is looked for. */
const LEVELS = 7;

/**
 * The text that stands where a label would: in the cell to the left, before the field, above it; for a box that is
 * ticked also behind it.
 */
export function nearbyText(element: Element, ticked: boolean): string {
  if (!ticked) return textBefore(element);
  return sideways(element, nextOf, HELP) || textBefore(element) || sideways(element, nextOf);
}

function textBefore(element: Element): string {
  let inner: Element | null = element;
  for (let level = 0; inner && level < LEVELS; level++) {
    const beside = sideways(inner, previousOf);
    if (beside) return beside;
    const outer: Element | null = around(inner);
    // Another field in the same box: what stands further out is no longer about this one alone.
    if (!outer || matches(outer, 'form, body, fieldset, table, [role=dialog], [role=tabpanel]')) break;
    if (level > 0 && otherField(outer, element)) {
      const above = outer.localName === 'tr' ? '' : columnHead(inner);
      return above;
    }
    inner = outer;
  }
  return inner ? columnHead(inner) : '';
}

/** The nearest text in one direction among the siblings, before any other field. */
function sideways(element: Element, step: (node: unknown) => Node | null, passedOver = 'button'): string {
  for (let node = step(element), count = 0; node && count < 8; node = step(node), count++) {
    if (node instanceof Element) {
      if (matches(node, `script, style, svg, br, button, ${passedOver}, ${FIELD}`)) {
        if (matches(node, FIELD)) return '';
        continue;
      }
      if (all(node, FIELD).length > 0) return '';
    }
    const found = node instanceof Element ? (all(node, CHOICE).length > 0 ? nameFromContent(node) : shownText(node)) : node.nodeType === Node.TEXT_NODE ? text(node) : '';
    if (/[\p{L}\p{N}]/u.test(found)) return found;
  }
  return '';
}

/** Whether a box holds another field too, so that its text is not about this one alone. */
export function otherField(outer: Element, element: Element): boolean {
  const type = (one: Element) => attribute(one, 'type');
  return all(outer, FIELD).some((one) => one !== element && !one.contains(element) && !element.contains(one) && type(one) !== 'radio' && drawnList(one) !== element);
}

/** The native list that a widget draws anew: it stands hidden before the widget. */
export function drawnList(widget: Element): HTMLSelectElement | null {
  const list = widget.previousElementSibling;
  return isSelect(list) && matches(widget, CUSTOM_LIST) && !isSeen(list) ? list : null;
}

/** The head of the column that a table's cell stands in. */
function columnHead(element: Element): string {
  const cell = closest(element, 'td');
  const row = cell && parentOf(cell);
  const table = cell && closest(cell, 'table');
  if (!cell || !(row instanceof HTMLTableRowElement) || !(table instanceof HTMLTableElement)) return '';
  const head = table.rows[0];
  if (!head || head === row) return '';
  const above = head.cells[[...row.cells].indexOf(cell as HTMLTableCellElement)];
  return above?.localName === 'th' ? text(above) : '';
}

/** Descriptions and help texts of a field, and what it, its label or its row says when it is pointed at. */
export function helpOf(element: Element): string {
  const described = ids(element, 'aria-describedby').map(text);
  let help: Element[] = [];
  for (let box = around(element), level = 0; box && level < 3 && help.length === 0 && !(level > 0 && otherField(box, element)); box = around(box), level++) {
    help = all(box, HELP).slice(0, 2);
  }
  const row = around(element);
  const titled = [element, ...labelsOf(element), ...(row && !otherField(row, element) ? [row] : [])].map((one) => attribute(one, 'title'));
  return fold([...described, ...help.map(text), ...titled].join(' '));
}
