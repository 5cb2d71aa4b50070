import type {FieldFacts, OptionFacts, PageFacts} from '../../smtp-form/field-facts';
import {all, around, attribute, byId, closest, fold, isInput, isSelect, isTextarea, matches, NATIVE, saysTrue, text} from './collect/dom';
import {CHOICE, drawnList, helpOf, nearbyText, otherField, tiedLabel} from './collect/name';
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

/** Types of fields that are on or off. */
export const TICKED = /^(?:checkbox|switch)$/;

/** Reads every field of a document, shadow roots included, as plain facts. Never throws: a field that can't be read is left out. */
export function collect(document: Document): Collected {
  const headings = new Headings();
  const found: {key: string; elements: Element[]; sections: string[]}[] = [];
  const groups = new Map<string, Element[]>();
  const forms = new Map<Element, number>();
  const buttons: string[] = [];
  const foreign = new Set<string>();

  for (const element of elementsOf(document)) {
    try {
      headings.pass(element);
      if (isButton(element) && buttons.length < 40) buttons.push(fold(text(element) || attribute(element, 'value') || attribute(element, 'aria-label')));
      const origin = element instanceof HTMLIFrameElement ? foreignOrigin(element) : '';
      if (origin) foreign.add(origin);
      if (!isField(element)) continue;
      const group = radioGroup(element, forms);
      const known = group ? groups.get(group) : undefined;
      if (known) {
        known.push(element);
        continue;
      }
      const elements = [element];
      if (group) groups.set(group, elements);
      found.push({key: String(found.length), elements, sections: headings.above(element)});
    } catch {
      // A page that makes reading one element fail does not keep the others from being read.
    }
  }

  const fields: FieldFacts[] = [];
  const elements = new Map<string, Element[]>();
  for (const one of found) {
    try {
      fields.push(factsOf(one.key, one.elements, one.sections, forms));
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

function factsOf(key: string, elements: readonly Element[], sections: readonly string[], forms: Map<Element, number>): FieldFacts {
  const [element] = elements;
  if (!element) throw new Error('no element');
  const native = isInput(element) || isSelect(element) || isTextarea(element);
  const box = native ? element : null;
  const role = attribute(element, 'role');
  const radio = box?.type === 'radio';
  const type = radio ? 'radio' : isSelect(element) ? 'select' : role === 'combobox' || !box ? role || customType(element) : box.type;
  const ticked = TICKED.test(type);
  const host = element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : null;
  const nearby = radio ? groupText(elements) : nearbyText(host && !nearbyText(element, ticked) ? host : element, ticked);
  const tied = radio ? groupLabel(element) : tiedLabel(element) || (host ? attribute(host, 'label') || tiedLabel(host) || (ticked ? text(host) : '') : '');
  return {
    key,
    tag: !box || role === 'combobox' ? 'custom' : (element.localName as 'input' | 'select' | 'textarea'),
    type,
    name: attribute(element, 'name') || (host ? attribute(host, 'name') : ''),
    id: attribute(element, 'id') || (host ? attribute(host, 'id') : ''),
    label: tied || nearby || attribute(element, 'title'),
    nearby: tied && nearby !== tied ? nearby : '',
    placeholder: attribute(element, 'placeholder'),
    help: helpOf(element),
    hints: fold(['class', 'data-testid', 'data-name', 'data-field', 'ng-model', 'v-model', 'x-model', 'formcontrolname', 'autocomplete'].map((name) => attribute(element, name)).join(' ')),
    sections,
    value: valueOf(elements, type),
    options: optionsOf(elements),
    required: box?.required ?? saysTrue(element, 'aria-required'),
    disabled: matches(element, ':disabled') || saysTrue(element, 'aria-disabled'),
    readonly: !isSelect(box) && (box?.readOnly ?? saysTrue(element, 'aria-readonly')),
    maxLength: box && !isSelect(box) ? box.maxLength : -1,
    visible: elements.some((one) => isSeenOrDrawn(one, ticked || radio || type === 'select')),
    form: formOf(element, forms),
  };
}

function customType(element: Element): string {
  return matches(element, '[aria-haspopup=listbox]') ? 'combobox' : 'textbox';
}

/** Lists and boxes to tick are often hidden behind a drawing of them: then the drawing or the label is what is seen. */
function isSeenOrDrawn(element: Element, mayBeDrawn: boolean): boolean {
  if (isSeen(element)) return true;
  if (!mayBeDrawn) return false;
  const drawn = [...((element as Partial<HTMLInputElement>).labels ?? []), element.nextElementSibling].filter((one) => one !== null);
  return drawn.some((one) => !matches(one, 'input, select, textarea') && isSeen(one));
}

function groupLabel(radio: Element): string {
  const group = closest(radio, '[role=radiogroup]');
  if (group) return tiedLabel(group) || nearbyText(group, false);
  const legend = closest(radio, 'fieldset');
  const [first] = legend ? all(legend, ':scope > legend') : [];
  return first ? text(first) : '';
}

/** The text before the first button of a group: the nearest that is not a button's own label. */
function groupText(radios: readonly Element[]): string {
  const own = new Set(radios.map((one) => tiedLabel(one)));
  let [start] = radios;
  for (let level = 0; start && level < 5; level++) {
    const words = nearbyText(start, false);
    if (words && !own.has(words)) return words;
    const outer: Element | null = around(start);
    if (!outer || matches(outer, 'form, body') || otherField(outer, start)) return '';
    start = outer;
  }
  return '';
}

function optionsOf(elements: readonly Element[]): OptionFacts[] {
  const [element] = elements;
  if (isSelect(element)) {
    return [...element.options].slice(0, 100).map((one) => ({value: one.value, text: fold(one.label || text(one)), disabled: one.disabled}));
  }
  if (isInput(element) && element.type === 'radio') {
    const values = radioValues(elements as HTMLInputElement[]);
    return (elements as HTMLInputElement[]).map((one, index) => ({value: values[index] ?? '', text: tiedLabel(one) || nearbyText(one, true), disabled: one.disabled}));
  }
  if (!element || isTextarea(element)) return [];
  const list = byId(element, attribute(element, 'aria-controls') || attribute(element, 'aria-owns')) ?? element;
  const options = all(list, '[role=option], [role=radio]').slice(0, 100);
  return options.map((one) => ({value: attribute(one, 'data-value') || text(one), text: text(one), disabled: saysTrue(one, 'aria-disabled')}));
}

/** Angular keeps what a radio button stands for to itself: where all buttons say the same, their labels tell them apart. */
function radioValues(radios: readonly HTMLInputElement[]): string[] {
  const values = radios.map(({value}) => value);
  return new Set(values).size === values.length ? values : radios.map((one) => tiedLabel(one) || nearbyText(one, true));
}

function valueOf(elements: readonly Element[], type: string): string {
  const [element] = elements;
  if (type === 'password') return (element as HTMLInputElement).value ? '••••' : '';
  if (type === 'radio') return radioValues(elements as HTMLInputElement[])[(elements as HTMLInputElement[]).findIndex((one) => one.checked)] ?? '';
  if (isInput(element) && type === 'checkbox') return String(element.checked);
  if (isInput(element) || isTextarea(element) || isSelect(element)) return fold(element.value);
  if (!element) return '';
  if (TICKED.test(type)) return String(saysTrue(element, 'aria-checked'));
  const chosen = all(element, '[aria-selected=true], [aria-checked=true]')[0];
  return chosen ? text(chosen) : text(element);
}
