import type {FieldFacts} from '../../../src/smtp-form/field-facts';

/** A plain text box with no name of any kind, and what is different about it. */
export const fieldOf = (over: Partial<FieldFacts> & {key: string}): FieldFacts => ({
  tag: 'input',
  type: 'text',
  name: '',
  id: '',
  label: '',
  nearby: '',
  placeholder: '',
  help: '',
  button: '',
  sections: [],
  value: '',
  options: [],
  required: false,
  disabled: false,
  readonly: false,
  maxLength: -1,
  visible: true,
  form: 0,
  ...over,
});
