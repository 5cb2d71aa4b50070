import type {FieldFacts, OptionFacts} from '../../../smtp-form/field-facts';
import {all, around, attribute, byId, closest, fold, isInput, isSelect, isTextarea, matches, saysTrue, text} from './dom';
import {helpOf, nearbyText, otherField, tiedLabel} from './name';
import {isSeen} from './seen';

/** Types of fields that are on or off. */
export const TICKED = /^(?:checkbox|switch)$/;

/** A field as the walk found it. */
export interface Found {
  readonly key: string;
  /** The one element, or the buttons of a radio group. */
  readonly elements: [Element, ...Element[]];
  /** The headings that it stands under, nearest first. */
  readonly sections: readonly string[];
  /** Text of the first button behind it, before the next field: one that is but a picture has none. */
  button: string;
}

/** What one field says of itself. @param form the number of the form that it stands in */
export function factsOf({key, elements, sections, button}: Found, form: number): FieldFacts {
  const [element] = elements;
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
    button,
    sections,
    value: valueOf(elements, type),
    options: optionsOf(elements),
    required: box?.required ?? saysTrue(element, 'aria-required'),
    disabled: matches(element, ':disabled') || saysTrue(element, 'aria-disabled'),
    readonly: !isSelect(box) && (box?.readOnly ?? saysTrue(element, 'aria-readonly')),
    maxLength: box && !isSelect(box) ? box.maxLength : -1,
    visible: elements.some((one) => isSeenOrDrawn(one, ticked || radio || type === 'select')),
    form,
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
