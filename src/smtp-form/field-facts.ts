/**
 * Plain facts about one field of a page, as `content/form/collect` read them: no DOM, so that everything that judges
 * them is a pure function. A radio group is one field whose options are its buttons. Texts are trimmed, their white
 * space is folded, and none is longer than 300 characters.
 */
export interface FieldFacts {
  /** Names the field within one scan of one document. */
  readonly key: string;
  /** `custom`: a control that isn't native, such as `role="combobox"` or `role="switch"`. */
  readonly tag: 'input' | 'select' | 'textarea' | 'custom';
  /** The input's `type`, `radio` for a radio group, `select` for a list, or the ARIA role of a custom control. */
  readonly type: string;
  readonly name: string;
  readonly id: string;
  /** The accessible name, or else the text that stands where a label would. */
  readonly label: string;
  /** The text beside or above the field, tied to it or not; '' if it is that of `label`. */
  readonly nearby: string;
  readonly placeholder: string;
  /** The accessible description and help texts. */
  readonly help: string;
  /** Text of the first button behind it, where that comes before the next field: "Sign in" closes a box for signing in. */
  readonly button: string;
  /** Sub-heading, legend or tab that the field stands under, nearest first. */
  readonly sections: readonly string[];
  /** What stands there: text, the chosen option's `value`, 'true' or 'false'; of a password only '' or '••••'. */
  readonly value: string;
  readonly options: readonly OptionFacts[];
  readonly required: boolean;
  readonly disabled: boolean;
  readonly readonly: boolean;
  /** Characters, or -1 where there is no limit. */
  readonly maxLength: number;
  /** False for what can't be seen now, such as a field on a tab that isn't open. */
  readonly visible: boolean;
  /** The `<form>`, dialog or shadow root that the field stands in, as a number within the scan; 0 for none. */
  readonly form: number;
}

export interface OptionFacts {
  readonly value: string;
  readonly text: string;
  readonly disabled: boolean;
}

/** What the page says of itself. */
export interface PageFacts {
  readonly title: string;
  /** Headings of the page, in order, the first twenty. */
  readonly headings: readonly string[];
  /** Path and query of the address: `/settings/email`. */
  readonly path: string;
  /** Texts of buttons, such as "Send test mail": the first forty. */
  readonly buttons: readonly string[];
}
