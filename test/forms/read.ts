/** Reads a rendered page in jsdom as the form script would. */
import {collect} from '../../src/content/form/collect';
import {makePlan, type Plan} from '../../src/smtp-form/plan';
import {WANTED} from './judge';

export {WANTED};


/** jsdom does not build shadow roots from markup: closed ones are kept open, for it has no API of extensions either. */
function buildShadowRoots(document: Document): void {
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    template.parentElement?.attachShadow({mode: 'open'}).append(template.content);
    template.remove();
  }
}

export function readPage(html: string): {plan: Plan; fieldOf: (key: string) => number} {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.replaceWith(document.adoptNode(page.documentElement));
  buildShadowRoots(document);
  const scan = collect(document);
  return {plan: makePlan(scan, WANTED), fieldOf: (key) => Number(scan.elements.get(key)?.[0]?.getAttribute('data-n') ?? -1)};
}
