import type {FieldFacts} from '../../../smtp-form/field-facts';
import {TICKED} from '../collect/facts';
import {isInput, isSelect, isTextarea} from '../collect/dom';
import {checkboxControl, radioControl, switchControl} from './choice';
import type {Control} from './control';
import {editableControl} from './editable';
import {listboxControl} from './listbox';
import {selectControl} from './select';
import {textControl} from './text';

export type {Control} from './control';

/** Input types that hold text a person types. */
const TEXT = /^(?:|text|password|email|number|tel|url|search)$/;

/** The control behind a field, or null for one that Postkey does not fill. `secret`: it is to take the password. */
export function controlOf(facts: FieldFacts, elements: readonly Element[], secret: boolean): Control | null {
  const [element] = elements;
  if (isSelect(element)) return element.multiple ? null : selectControl(element);
  if (isTextarea(element)) return textControl(element, secret);
  if (isInput(element) && element.getAttribute('role') !== 'combobox') {
    if (element.type === 'radio') return radioControl(elements as readonly HTMLInputElement[], facts.options.map(({value}) => value));
    if (element.type === 'checkbox') return checkboxControl(element);
    return TEXT.test(element.type) ? textControl(element, secret) : null;
  }
  if (!(element instanceof HTMLElement)) return null;
  if (element.isContentEditable) return editableControl(element);
  if (secret) return null;
  return TICKED.test(facts.type) ? switchControl(element) : listboxControl(element);
}
