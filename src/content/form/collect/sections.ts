import {all, around, attribute, byId, text} from './dom';

/** What looks like a heading without being one: its class says so. */
const LOOKS_LIKE = /(?:^|[-_\s])(?:title|heading|header|legend|caption|subhead)(?:$|[-_\s])|(?:Title|Heading|Header)(?:$|\s)/;
const NO_HEADING = /^(?:legend|label|button|a|input|select|textarea|td|body|html|header|form|option|span|i|svg)$/;
const GROUPS = /^(?:group|tabpanel|dialog|region|radiogroup)$/;

/** Keeps the headings that the walk has passed: those that a field stands under are the last of each level. */
export class Headings {
  readonly every: string[] = [];
  #open: {level: number; words: string}[] = [];
  /** Names of the boxes around an element, by the element: fields of one box share them. */
  #boxes = new Map<Element, readonly string[]>();

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
    return [...this.#boxesAround(element), ...this.#open.map((one) => one.words).reverse()].slice(0, 8);
  }

  #boxesAround(element: Element): readonly string[] {
    // Up to the first element that is known, then back down: no recursion, however deep the page is.
    const path: Element[] = [];
    let known: readonly string[] | undefined;
    for (let one = around(element); one; one = around(one)) {
      known = this.#boxes.get(one);
      if (known) break;
      path.push(one);
    }
    let names = known ?? [];
    for (const one of path.reverse()) {
      const name = nameOfBox(one);
      if (name) names = [name, ...names].slice(0, 5);
      this.#boxes.set(one, names);
    }
    return names;
  }
}

function nameOfBox(box: Element): string {
  const {localName} = box;
  const isGroup = GROUPS.test(attribute(box, 'role'));
  if (localName === 'fieldset' || localName === 'details') {
    const first = [...box.children].find((child) => child.localName === 'legend' || child.localName === 'summary');
    if (first) return text(first);
  } else if (!isGroup && localName !== 'dialog' && localName !== 'section') return '';
  const labelled = attribute(box, 'aria-labelledby').split(' ')[0];
  const by = labelled ? byId(box, labelled) : null;
  if (by) return text(by);
  const [head] = /dialog/.test(localName + attribute(box, 'role')) ? all(box, 'header') : [];
  return attribute(box, 'aria-label') || (head ? text(head).slice(0, 120) : '');
}

/** 1 to 6 as in `<h1>` to `<h6>`, 7 for what only looks like one, 0 for what is none. */
function levelOf(element: Element): number {
  const {localName} = element;
  const heading = /^h([1-6])$/.exec(localName)?.[1];
  if (heading) return Number(heading);
  if (attribute(element, 'role') === 'heading') return Number(attribute(element, 'aria-level')) || 2;
  if (localName === 'th') return Number(attribute(element, 'colspan')) > 1 ? 7 : 0;
  if (NO_HEADING.test(localName)) return 0;
  return LOOKS_LIKE.test(attribute(element, 'class')) ? 7 : 0;
}
