/** The one API that page scripts need without the weight of the polyfill. */

interface DomApi {
  openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null;
}

/** The shadow root of an element, closed ones too where the browser lets an extension see them. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const {browser, chrome} = globalThis as unknown as {browser?: {dom?: DomApi}; chrome?: {dom?: DomApi}};
  const dom = browser?.dom ?? chrome?.dom;
  try {
    // Throws for what is no HTML element.
    return dom?.openOrClosedShadowRoot?.(element as HTMLElement) ?? element.shadowRoot;
  } catch {
    return element.shadowRoot;
  }
}
