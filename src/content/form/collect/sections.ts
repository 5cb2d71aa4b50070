import {all, attribute, byId, closest, matches, text} from './dom';

const HEADING = 'h1, h2, h3, h4, h5, h6, [role=heading]';
/** What looks like a heading without being one: its class says so, or it spans a row of a table. */
const LOOKS_LIKE = /(?:^|[-_\s])(?:title|heading|header|legend|caption|subhead)(?:$|[-_\s])|(?:Title|Heading|Header)$/;

/** Keeps the headings that the walk has passed: those that a field stands under are the last of each level. */
export class Headings {
  readonly every: string[] = [];
  #open: {level: number; words: string}[] = [];

  /** Takes notice of an element that the walk meets. */
  pass(element: Element): void {
    const level = levelOf(element);
    if (level === 0) return;
    const words = text(element);
    if (!words || words.length > 120 || all(element, 'input, select, textarea').length > 0) return;
    this.#open = [...this.#open.filter((one) => one.level < level), {level, words}];
    if (level < 7 && this.every.length < 20) this.every.push(words);
  }

  /** The headings above an element, nearest first: legends, names of its panel, then headings. */
  above(element: Element): string[] {
    const found: string[] = [];
    for (let box = closest(element, BOX); box; box = box.parentElement && closest(box.parentElement, BOX)) {
      const name = nameOfBox(box);
      if (name) found.push(name);
      if (found.length > 4) break;
    }
    return [...found, ...this.#open.map((one) => one.words).reverse()].slice(0, 8);
  }
}

const BOX = 'fieldset, details, [role=group], [role=tabpanel], [role=dialog], [role=region], dialog, section[aria-label], section[aria-labelledby]';

function nameOfBox(box: Element): string {
  const labelled = attribute(box, 'aria-labelledby').split(' ')[0];
  const by = labelled ? byId(box, labelled) : null;
  if (by) return text(by);
  const [first] = all(box, ':scope > legend, :scope > summary');
  return attribute(box, 'aria-label') || (first ? text(first) : '');
}

/** 1 to 6 as in `<h1>` to `<h6>`, 7 for what only looks like one, 0 for what is none. */
function levelOf(element: Element): number {
  if (matches(element, HEADING)) return Number(/^h(\d)$/.exec(element.localName)?.[1] ?? (attribute(element, 'aria-level') || '2'));
  if (element.localName === 'th') return attribute(element, 'colspan') > '1' ? 7 : 0;
  if (matches(element, 'legend, label, button, a, input, select, textarea, td, body, html, header, form')) return 0;
  return LOOKS_LIKE.test(attribute(element, 'class')) ? 7 : 0;
}
