import {shadowRootOf} from '../../../browser-page';
import {localNameOf} from './dom';

/** Elements that can have a shadow root besides custom ones. Source: DOM standard, "valid shadow host name". */
const HOSTS = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$|-/;

/** No page that a person fills in has more; one that grows without end must not take the browser with it. */
const MOST = 200_000;

/**
 * Every element of a document in the order in which a person meets it, shadow roots included. Not recursive, so that
 * no depth of nesting is too deep.
 */
export function* elementsOf(document: Document): Generator<Element> {
  const walker = (root: Node) => Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT);
  const open = [walker(document)];
  for (let count = 0; open.length > 0 && count < MOST; count++) {
    const element = open.at(-1)?.nextNode() as Element | null | undefined;
    if (!element) {
      open.pop();
      continue;
    }
    yield element;
    const root = HOSTS.test(localNameOf(element)) ? shadowRootOf(element) : null;
    if (root) open.push(walker(root));
  }
}
