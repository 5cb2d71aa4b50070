/**
 * The typed protocol between the parts. A message's name carries its direction. Each has a schema that the receiver
 * checks before a handler sees it; who may send it is checked by the receiver too (`background/listen.ts`).
 *
 * Our own forty lines instead of a messaging library: sender and schema are checked in one place that no handler can
 * forget, and the libraries on npm leave both to each handler.
 */
import * as v from 'valibot';

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
  readonly expiresAt: number;
}

export const schemas = {
  /** The guide read a new password off Microsoft's page. */
  'guide-bg-capture': v.strictObject({
    password: v.pipe(v.string(), v.regex(/^\S{8,64}$/)),
    name: shortText,
    account: shortText,
  }),
  /** The guide asks what the password is for, to propose a name. */
  'guide-bg-purpose': v.strictObject({}),
  /** The popup asks what is held. */
  'popup-bg-held': v.strictObject({incognito: v.boolean()}),
  'popup-bg-reveal': v.strictObject({id}),
  'popup-bg-forget': v.strictObject({id}),
  /** The user named the mailbox that a held password belongs to. */
  'popup-bg-account': v.strictObject({id, account: shortText}),
  /** Opens Microsoft's page; `purpose` is the site that the user came from, or ''. */
  'popup-bg-open-microsoft': v.strictObject({purpose: shortText}),
  /** Fill a planned document with a held password. */
  'popup-bg-fill': v.strictObject({
    id: v.nullable(id),
    tabId: v.number(),
    frameId: v.number(),
    documentId: v.nullable(v.string()),
    origin: v.string(),
    scanId: id,
    steps: v.pipe(
      v.array(v.strictObject({key: v.string(), role: v.string(), value: v.string(), secret: v.boolean()})),
      v.maxLength(64),
    ),
  }),
} as const;

export type MessageName = keyof typeof schemas;
export type MessageData<N extends MessageName> = v.InferOutput<(typeof schemas)[N]>;
