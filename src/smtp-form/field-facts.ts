/**
 * Plain facts about one field of a page, as `content/form/collect` read them: no DOM, so that everything that
 * judges them is a pure function. A radio group is one field whose options are its buttons.
 */
export interface FieldFacts {
  /** Names the field within one scan of one document. */
  readonly key: string;
  /** `custom`: a control that isn't native, such as `role="combobox"` or `role="switch"`. */
  readonly tag: 'input' | 'select' | 'textarea' | 'custom';
  /** The input's `type`, `radio` for a radio group, or the ARIA role of a custom control. */
  readonly type: string;
  readonly name: string;
  readonly id: string;
}
