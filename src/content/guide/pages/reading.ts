/** What an adapter reads off a page. */

export const STEPS = ['create', 'name', 'next', 'copy', 'confirm', 'close', 'done'] as const;
export type Step = (typeof STEPS)[number];

/** What stands in the way. */
export type Trouble = 'signed-out' | 'not-available' | 'personal-account' | 'unknown-page';

/** What the page says of the last thing done: the list is full, the name was refused, the page lost its network or its session. */
export type Note = '' | 'limit' | 'refused' | 'network' | 'expired';

/** Why app passwords are not available, as far as the page's words point to one cause. */
export type Cause = '' | 'switch' | 'enforced' | 'policy' | 'method';

/** What the guide knows from before, besides the page itself. All of it may be empty. */
export interface Known {
  /** The password on screen whose copy control was pressed. */
  readonly copied: string;
  /** The name that was typed in this round. */
  readonly name: string;
  /** The name that stood in the box when something on the page was pressed last: what the page complains of is that one. */
  readonly tried: string;
  /** Names of the passwords that Postkey holds and that were made on this page. */
  readonly held: readonly string[];
  /** A password was captured here, and its box has not been followed by a new round. */
  readonly captured: boolean;
}

/** In the place of a password whose text could not be told. */
export const UNREAD = '?';

export const NOTHING_KNOWN: Known = {copied: '', name: '', tried: '', held: [], captured: false};

export interface Reading {
  /** Where the user stands; null where the page does not tell. */
  readonly step: Step | null;
  /** The control to use next; null where the evidence is weak. */
  readonly target: HTMLElement | null;
  /** The app password, spaces stripped: read on strong evidence alone, else ''. */
  readonly appPassword: string;
  /** Text that may be the password but has another form, or one of several: the user is asked. */
  readonly doubtful: readonly HTMLElement[];
  /** The step shows a password, whether it could be read or not. */
  readonly shown: boolean;
  /** The box for the name, at `name` and `next`. */
  readonly nameBox: HTMLInputElement | HTMLTextAreaElement | null;
  /** What stands in that box. */
  readonly name: string;
  /** The account's address, where the page shows exactly one. Read only while a password is shown. */
  readonly account: string;
  /** Names in the list of app passwords. */
  readonly entries: readonly string[];
  /** The control that copies, while a password is shown. */
  readonly copy: HTMLElement | null;
  readonly note: Note;
  /** What stands in the way, once the page has come to rest. */
  readonly trouble: Trouble | null;
  readonly cause: Cause;
  /** The page says that it is still loading. */
  readonly busy: boolean;
}

export const NO_READING: Reading = {
  step: null,
  target: null,
  appPassword: '',
  doubtful: [],
  shown: false,
  nameBox: null,
  name: '',
  account: '',
  entries: [],
  copy: null,
  note: '',
  trouble: null,
  cause: '',
  busy: false,
};
