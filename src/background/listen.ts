/** The one door for messages: who sent it, what it says, and only then its handler. */
import * as v from 'valibot';
import {onMessage, ownId, ownUrl, type Sender} from '../browser';
import {MICROSOFT_ORIGINS} from '../mail/microsoft-pages';
import {schemas, type MessageData, type MessageName, type Refusal, type Replies} from '../messages';

/** A handler's way to say no. The code becomes a sentence in the popup. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(readonly code: Refusal) {
    super(code);
  }
}

/** What a handler may know of the sender once it has passed. */
export interface From {
  /** The origin of the sending page. */
  readonly origin: string;
  readonly incognito: boolean;
  /** The sending frame; null for a page of the extension. */
  readonly frame: {readonly tabId: number; readonly frameId: number} | null;
}

export type Handlers = {[N in MessageName]: (data: MessageData<N>, from: From) => Promise<Replies[N]>};

const envelope = v.strictObject({name: v.picklist(Object.keys(schemas) as MessageName[]), data: v.unknown()});

export function listen(handlers: Handlers): void {
  onMessage((message, sender) => answer(handlers, message, sender));
}

/** The reply to any message from anybody. Never rejects: an exception's text could carry what it was about. */
export async function answer(handlers: Handlers, message: unknown, sender: Sender): Promise<{ok: true; value: unknown} | {ok: false; error: Refusal}> {
  try {
    const parsed = v.safeParse(envelope, message);
    if (!parsed.success) return {ok: false, error: 'bad-message'};
    const {name, data} = parsed.output;
    const from = passes(name, sender);
    if (!from) return {ok: false, error: 'bad-sender'};
    const checked = v.safeParse(schemas[name], data);
    if (!checked.success) return {ok: false, error: 'bad-message'};
    const handler = handlers[name] as (data: unknown, from: From) => Promise<unknown>;
    return {ok: true, value: await handler(checked.output, from)};
  } catch (error) {
    return {ok: false, error: error instanceof Refused ? error.code : 'failed'};
  }
}

/** The extension's own pages, by the first word of what they say. */
const OWN_PAGES: Readonly<Record<string, string>> = {popup: '/popup.html', clipboard: '/clipboard.html'};

/** The guide speaks from Microsoft's pages, the others from the extension's own; nobody else is heard. */
function passes(name: MessageName, sender: Sender): From | null {
  if (sender.id !== ownId() || !sender.url || !URL.canParse(sender.url)) return null;
  const {origin, pathname} = new URL(sender.url);
  const {tab, frameId = 0} = sender;
  const from = {origin, incognito: tab?.incognito ?? false, frame: tab?.id === undefined ? null : {tabId: tab.id, frameId}};
  const own = OWN_PAGES[name.split('-')[0] ?? ''];
  if (own) return origin === new URL(ownUrl('')).origin && pathname === own ? from : null;
  return tab !== undefined && MICROSOFT_ORIGINS.includes(origin) ? from : null;
}
