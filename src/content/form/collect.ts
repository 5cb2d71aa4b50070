import type {FieldFacts, PageFacts} from '../../smtp-form/field-facts';
import {all, around, attribute, closest, fold, isInput, matches, NATIVE, text} from './collect/dom';
import {factsOf, type Found} from './collect/facts';
import {CHOICE, drawnList} from './collect/name';
import {Headings} from './collect/sections';
import {isSeen} from './collect/seen';
import {elementsOf} from './collect/walk';

export interface Collected {
  readonly fields: FieldFacts[];
  readonly page: PageFacts;
  /** The elements of each field by its key: one, or the buttons of a radio group. */
  readonly elements: Map<string, Element[]>;
  /** Origins of the frames that this document's scripts may not look into. */
  readonly foreignFrames: string[];
}

/** Inputs that hold no setting. */
const NO_FIELD = /^(?:hidden|submit|button|reset|image|file)$/;
const CUSTOM = '[role=combobox], [role=listbox], [role=switch], [role=checkbox], [role=radiogroup], [role=textbox], [role=spinbutton], [aria-haspopup=listbox], [contenteditable=""], [contenteditable=true]';

/** Reads every field of a document, shadow roots included, as plain facts. Never throws: a field that can't be read is left out. */
export function collect(document: Document): Collected {
  const headings = new Headings();
  const found: Found[] = [];
  const groups = new Map<string, Element[]>();
  const forms = new Map<Element, number>();
  const buttons: string[] = [];
  const foreign = new Set<string>();

  for (const element of elementsOf(document)) {
    try {
      headings.pass(element);
      if (isButton(element)) {
        const shown = text(element) || attribute(element, 'value');
        if (buttons.length < 40) buttons.push(shown || attribute(element, 'aria-label'));
        // An eye that shows the password is passed over: it has no text.
        const last = found.at(-1);
        if (last) last.button ||= shown;
      }
      const origin = element instanceof HTMLIFrameElement ? foreignOrigin(element) : '';
      if (origin) foreign.add(origin);
      if (!isField(element)) continue;
      const group = radioGroup(element, forms);
      const known = group ? groups.get(group) : undefined;
      if (known) {
        known.push(element);
        continue;
      }
      const elements: Found['elements'] = [element];
      if (group) groups.set(group, elements);
      found.push({key: String(found.length), elements, sections: headings.above(element), button: ''});
    } catch {
      // A page that makes reading one element fail does not keep the others from being read.
    }
  }

  const fields: FieldFacts[] = [];
  const elements = new Map<string, Element[]>();
  for (const one of found) {
    try {
      fields.push(factsOf(one, formOf(one.elements[0], forms)));
      elements.set(one.key, one.elements);
    } catch {
      // As above.
    }
  }
  const {pathname = '', search = ''} = document.location ?? {};
  const page: PageFacts = {title: fold(String(document.title)), headings: headings.every, path: fold(pathname + search), buttons: buttons.filter(Boolean)};
  return {fields, page, elements, foreignFrames: [...foreign]};
}

function isButton(element: Element): boolean {
  return element.localName === 'button' || (element.localName === 'input' && /^(?:submit|button)$/.test(attribute(element, 'type'))) || attribute(element, 'role') === 'button';
}

function foreignOrigin(frame: HTMLIFrameElement): string {
  if (frame.contentDocument || !URL.canParse(frame.src)) return '';
  const {origin, protocol} = new URL(frame.src);
  return /^https?:$/.test(protocol) && origin !== self.origin && isSeen(frame) ? origin : '';
}

function isField(element: Element): boolean {
  switch (element.localName) {
    case 'input':
      return !NO_FIELD.test((element as HTMLInputElement).type);
    case 'select':
    case 'textarea':
      return true;
    default:
      return ['role', 'aria-haspopup', 'contenteditable'].some((name) => element.hasAttribute(name)) && matches(element, CUSTOM) && !isPartOfAnother(element);
  }
}

/** A kit's widget often has a native field inside, or is the list that another widget opens: then that one counts. */
function isPartOfAnother(element: Element): boolean {
  if (all(element, NATIVE).length > 0 || drawnList(element) || (matches(element, CHOICE) && closest(element, 'label'))) return true;
  const outer = closest(element.parentElement ?? element, CUSTOM);
  if (outer && outer !== element) return true;
  const id = attribute(element, 'id');
  return id !== '' && matches(element, '[role=listbox]') && all(element.ownerDocument, `[aria-controls="${CSS.escape(id)}"], [aria-owns="${CSS.escape(id)}"]`).length > 0;
}

/** Names the group of a radio button: those of one name in one form are one field. */
function radioGroup(element: Element, forms: Map<Element, number>): string {
  if (!isInput(element) || element.type !== 'radio') return '';
  const name = attribute(element, 'name');
  const set = closest(element, '[role=radiogroup], fieldset');
  return name ? `${formOf(element, forms)} ${name}` : set ? `set ${numberOf(set, forms)}` : '';
}

function formOf(element: Element, forms: Map<Element, number>): number {
  for (let box: Element | null = element; box; box = around(box)) {
    if (box.localName === 'form' || box.localName === 'dialog' || /^(?:dialog|form)$/.test(attribute(box, 'role'))) {
      // A form of its own around each field tells nothing of what belongs together.
      if (forms.has(box) || box.localName !== 'form' || all(box, NATIVE).length > 1) return numberOf(box, forms);
    }
  }
  return 0;
}

function numberOf(box: Element, forms: Map<Element, number>): number {
  const number = forms.get(box) ?? forms.size + 1;
  forms.set(box, number);
  return number;
}
