/**
 * What page scripts need of the extension API. Here it is used as the browsers offer it, with promises everywhere
 * (Chrome since 99 in Manifest V3, Firefox always): the polyfill would be a third of the guide.
 */
import type extensionTexts from '../_locales/en/extension.json';
import type guideTexts from '../_locales/en/guide.json';
import type guideWords from '../_locales/en/guide-words.json';
import type mailTexts from '../_locales/en/mail.json';
import type popupTexts from '../_locales/en/popup.json';
import type {MessageData, MessageName, Replies} from './messages';
import {type I18n, textOf} from './text-source';

export type TextKey = keyof typeof extensionTexts | keyof typeof guideTexts | keyof typeof mailTexts | keyof typeof popupTexts;

interface PageApi {
  readonly i18n: I18n;
  readonly runtime: {readonly id?: string; sendMessage(message: unknown): Promise<unknown>};
  readonly dom?: {openOrClosedShadowRoot?(element: Element): ShadowRoot | null};
}

const api = (): PageApi => {
  const world = globalThis as unknown as {browser?: PageApi; chrome: PageApi};
  return world.browser?.runtime ? world.browser : world.chrome;
};

/** The shadow root of an element, closed ones too where the browser lets an extension see them. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  try {
    // Throws for what is no HTML element, and where there is no such API.
    return api().dom?.openOrClosedShadowRoot?.(element) ?? element.shadowRoot;
  } catch {
    return element.shadowRoot;
  }
}

/** The text of `_locales` in the user's language, `$1`… replaced. An unknown key shows itself, never an empty place. */
export function t(key: TextKey, ...substitutions: readonly string[]): string {
  return textOf(api().i18n, key, substitutions) || key;
}

/** A list of words of `_locales` that no person reads. */
export const wordList = (key: keyof typeof guideWords): string => api().i18n.getMessage(key, []);

/** The language of the extension's texts, a BCP 47 tag: for dates and for `lang` attributes. */
export function uiLanguage(): string {
  return api().i18n.getUILanguage();
}

/** Sends a message to the background. Rejects with a named error where the receiver refused it or is gone. */
export async function send<N extends MessageName>(name: N, data: MessageData<N>): Promise<Replies[N]> {
  const answer = (await api().runtime.sendMessage({name, data})) as {ok: true; value: Replies[N]} | {ok: false; error: string};
  if (answer.ok) return answer.value;
  throw new MessageRefused(answer.error);
}

/** The background would not do what was asked; `message` is a short code, never a secret. */
export class MessageRefused extends Error {
  override readonly name = 'MessageRefused';
}

/** False once the extension was updated, disabled or removed while this script lives on in a page. */
export function isAlive(): boolean {
  try {
    return Boolean(api().runtime.id);
  } catch {
    return false;
  }
}
