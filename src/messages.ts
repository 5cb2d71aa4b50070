/**
 * The typed protocol between the parts. A message's name carries its direction. Each has a schema that the receiver
 * checks before a handler sees it; who may send it is checked there too (`background/listen.ts`). A messaging library
 * would leave both checks to each handler, where one day one is forgotten.
 */
import * as v from 'valibot';
import type {FillReport} from './form-agent';
import {isMinutes} from './settings/choices';
import type {Settings} from './settings/settings';
import {ROLES} from './smtp-form/role';

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const shortText = v.pipe(v.string(), v.maxLength(320));

/** What the popup may know of a held password without asking for it. Times in milliseconds since the epoch. */
export interface HeldSummary {
  readonly id: string;
  readonly name: string;
  readonly account: string;
  /** Where it was made: decides the SMTP preset. */
  readonly origin: string;
  readonly capturedAt: number;
  /** null: held until the browser closes. */
  readonly expiresAt: number | null;
}

/** What holds for the popup, beside what is held. */
export interface Situation {
  readonly settings: Settings;
  /** The version of an update that waits until nothing is held; '': none. */
  readonly update: string;
}

/** A salted SHA-256 of what was copied, both in hexadecimal: enough to know it again, not to read it. */
const fingerprint = v.strictObject({salt: v.pipe(v.string(), v.regex(/^[\da-f]{32}$/)), digest: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/))});
export type Fingerprint = v.InferOutput<typeof fingerprint>;

export const schemas = {
  /** The guide read a new password off Microsoft's page. */
  'guide-bg-capture': v.strictObject({
    password: v.pipe(v.string(), v.regex(/^\S{8,64}$/)),
    name: shortText,
    account: shortText,
  }),
  /** The guide asks what the password is for, to propose a name. */
  'guide-bg-purpose': v.strictObject({}),
  /** The guide asks for the script that draws what it has to say, in its own frame. */
  'guide-bg-draw': v.strictObject({}),
  /** The popup asks what is held. */
  'popup-bg-held': v.strictObject({incognito: v.boolean()}),
  /** The user wants to see a password, or to copy it: an administrator may forbid each. */
  'popup-bg-reveal': v.strictObject({id}),
  'popup-bg-copy': v.strictObject({id}),
  /** A password, alone or among other things, was put on the clipboard. */
  'popup-bg-copied': fingerprint,
  'popup-bg-forget': v.strictObject({id}),
  /** The user named the mailbox that a held password belongs to. */
  'popup-bg-account': v.strictObject({id, account: shortText}),
  /** Opens Microsoft's page, in the window that the user is in; `purpose` is the site that the user came from, or ''. */
  'popup-bg-open-microsoft': v.strictObject({purpose: shortText, incognito: v.boolean(), windowId: v.nullable(v.number())}),
  'popup-bg-situation': v.strictObject({}),
  /** The user changes a setting. */
  'popup-bg-choose': v.strictObject({
    lifetime: v.exactOptional(v.nullable(v.custom<number>(isMinutes))),
    forgetAfterFill: v.exactOptional(v.boolean()),
    clearClipboard: v.exactOptional(v.boolean()),
  }),
  /** The user does not want to wait with an update: what is held goes with it. */
  'popup-bg-update': v.strictObject({}),
  /** The clipboard page asks what is to be taken off the clipboard, and tells that it is through. */
  'clipboard-bg-due': v.strictObject({}),
  'clipboard-bg-done': v.strictObject({}),
  /** Fill a planned document with a held password. */
  'popup-bg-fill': v.strictObject({
    id: v.nullable(id),
    tabId: v.number(),
    frameId: v.number(),
    documentId: v.nullable(v.string()),
    origin: v.string(),
    scanId: id,
    steps: v.pipe(
      v.array(v.strictObject({key: id, role: v.picklist(ROLES), value: v.pipe(v.string(), v.maxLength(1000)), secret: v.boolean()})),
      v.maxLength(64),
    ),
  }),
} as const;

export type MessageName = keyof typeof schemas;
export type MessageData<N extends MessageName> = v.InferOutput<(typeof schemas)[N]>;

/** Why the background would not do what it was asked: a key of `_locales` behind `refused_`. */
export type Refusal = 'gone' | 'not-active' | 'document-gone' | 'private' | 'not-allowed' | 'site-not-allowed' | 'bad-message' | 'bad-sender' | 'storage-full' | 'failed';

/** What each message is answered with. */
export interface Replies {
  /** `held`: it is in the vault, now or from before. */
  'guide-bg-capture': {held: boolean};
  /**
   * `purpose`: the site that it is for, or ''. `heldNames`: names of what this page made and Postkey still holds.
   * `namePattern`: how the organisation wants it called, or ''.
   */
  'guide-bg-purpose': {purpose: string; heldNames: readonly string[]; namePattern: string};
  /** `drawn`: the script is in the frame. `off`: the administrator wants no hints. */
  'guide-bg-draw': {drawn: boolean; off: boolean};
  /** Newest first. */
  'popup-bg-held': readonly HeldSummary[];
  'popup-bg-reveal': {password: string};
  'popup-bg-copy': {password: string};
  'popup-bg-copied': null;
  'popup-bg-forget': null;
  'popup-bg-account': null;
  'popup-bg-open-microsoft': null;
  'popup-bg-situation': Situation;
  'popup-bg-choose': Situation;
  'popup-bg-update': null;
  /** null: nothing, any more. */
  'clipboard-bg-due': Fingerprint | null;
  'clipboard-bg-done': null;
  'popup-bg-fill': FillReport;
}
