/**
 * Reading a page that may not want to be read. A form or a document answers to the names of what is in it (an input
 * called `parentNode` hides the property), so what is asked of them goes through the prototypes.
 */
const getter = <T>(prototype: object, name: string): ((node: unknown) => T) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (node) => get?.call(node) as T;
};

export const parentOf = getter<Node | null>(Node.prototype, 'parentNode');
export const previousOf = getter<Node | null>(Node.prototype, 'previousSibling');
export const nextOf = getter<Node | null>(Node.prototype, 'nextSibling');
export const localNameOf = getter<string>(Element.prototype, 'localName');
const textContentOf = getter<string | null>(Node.prototype, 'textContent');

/** The fields that HTML has. */
export const NATIVE = 'input:not([type=hidden]), select, textarea';

export const isInput = (node: unknown): node is HTMLInputElement => node instanceof HTMLInputElement;
export const isSelect = (node: unknown): node is HTMLSelectElement => node instanceof HTMLSelectElement;
export const isTextarea = (node: unknown): node is HTMLTextAreaElement => node instanceof HTMLTextAreaElement;

/** Longest text that is kept, in characters: pages may hold attributes of any size. */
const LONGEST = 300;

export function attribute(element: Element, name: string): string {
  return fold(Element.prototype.getAttribute.call(element, name) ?? '');
}

/** Whether an attribute of ARIA's says "true". */
export const saysTrue = (element: Element, name: string): boolean => attribute(element, name) === 'true';

export function fold(text: string): string {
  return text.slice(0, LONGEST * 4).replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

/** The text of a node, as it stands in the markup. */
export function text(node: Node): string {
  return fold(textContentOf(node) ?? '');
}

/** The text of an element as a person reads it: without a hint inside that isn't shown. */
export function shownText(element: Element): string {
  const whole = text(element);
  const shown = fold((element.firstElementChild && (element as HTMLElement).innerText) || '');
  // Longer only by the spaces that lines are made of: as it stands in the markup, its case too.
  return shown && shown.replace(/\s/g, '').length < whole.replace(/\s/g, '').length ? shown : whole;
}

/** All elements that match, inside this root only. */
export function all(root: Document | ShadowRoot | Element, selector: string): Element[] {
  const {querySelectorAll} = root instanceof Document ? Document.prototype : root instanceof Element ? Element.prototype : DocumentFragment.prototype;
  return [...querySelectorAll.call(root, selector)];
}

export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** The element with that id in the same tree. Of several with one id, the first: as labels find it. */
export function byId(near: Element, id: string): Element | null {
  const root = Node.prototype.getRootNode.call(near);
  if (!id) return null;
  if (root instanceof Document) return Document.prototype.getElementById.call(root, id);
  return root instanceof ShadowRoot ? root.getElementById(id) : null;
}

/** The element around this one, out of shadow roots too. */
export function around(element: Element): Element | null {
  const parent = parentOf(element);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
