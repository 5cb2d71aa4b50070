import type {DocumentScan} from '../../form-agent';
import type {FieldFacts} from '../../smtp-form/field-facts';
import {collect} from './collect';
import type {Located} from './set-field';

/** What one reading of the document found. */
export type Reading = Pick<DocumentScan, 'fields' | 'page' | 'foreignFrames'>;

/**
 * The fields of this document. An element keeps its key from one reading to the next, so that a plan made from an
 * earlier reading still names it.
 */
export class Fields {
  #keys = new WeakMap<Element, string>();
  #last = 0;
  #planned = new Map<string, Located>();

  /** Reads the document anew. What it finds may be planned. */
  read(): Reading {
    const {fields, page, foreignFrames} = this.#collect();
    return {fields: fields.map(({facts}) => facts), page, foreignFrames};
  }

  #collect(): {fields: Located[]; page: Reading['page']; foreignFrames: readonly string[]} {
    const {fields, elements, page, foreignFrames} = collect(document);
    const located = fields.flatMap((facts): Located[] => {
      const [first, ...rest] = elements.get(facts.key) ?? [];
      return first ? [{facts: {...facts, key: this.#keyOf(first)}, elements: [first, ...rest]}] : [];
    });
    for (const field of located) if (!this.#planned.has(field.facts.key)) this.#planned.set(field.facts.key, field);
    return {fields: located, page, foreignFrames};
  }

  #keyOf(element: Element): string {
    const known = this.#keys.get(element);
    if (known) return known;
    const key = `f${++this.#last}`;
    this.#keys.set(element, key);
    return key;
  }

  /** Forgets what earlier readings saw, so that a plan is held against the reading that it was made from. */
  restart(): void {
    this.#planned.clear();
  }

  /**
   * Where a field is now that was like `planned`: as the last plan saw it, or as a fill left it. A page may have drawn it
   * anew, under the same type, name and label; a field that became another one since is not given back.
   */
  find(key: string, planned = this.#planned.get(key)?.facts): Located | 'gone' | 'changed' {
    if (!planned) return 'gone';
    const {fields} = this.#collect();
    const here = fields.find((field) => field.facts.key === key);
    if (here) return alike(planned, here.facts) ? here : 'changed';
    const redrawn = fields.filter((field) => alike(planned, field.facts));
    return redrawn.length === 1 && redrawn[0] ? {...redrawn[0], facts: {...redrawn[0].facts, key}} : 'gone';
  }

  /** The key of the field that an element belongs to, among those of a reading. */
  keyOf(element: Element): string | null {
    return this.#collect().fields.find((field) => field.elements.includes(element))?.facts.key ?? null;
  }

  /** The field whose element has the focus: the one that was right-clicked. */
  focused(): Located | null {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return this.#collect().fields.find((field) => element !== null && field.elements.includes(element)) ?? null;
  }
}

/** The same field to a person: same kind, name and label. Ids that are made anew count only where there is nothing else. */
function alike(one: FieldFacts, other: FieldFacts): boolean {
  const stable = (id: string) => id.replace(/\d+/g, '#');
  return (
    one.tag === other.tag &&
    one.type === other.type &&
    one.name === other.name &&
    (one.label !== '' || one.name !== '' || stable(one.id) === stable(other.id)) &&
    (one.label === other.label || one.label.startsWith(other.label) || other.label.startsWith(one.label))
  );
}
