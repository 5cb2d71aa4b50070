/** Pages gone wrong: what a record's page may look like after a careless author, a framework or a hostile hand. */
import type {Random} from './random';

/** Properties that a reader may ask an element for. */
const TRAPPED = ['type', 'value', 'labels', 'options', 'checked', 'disabled', 'children', 'parentNode', 'previousSibling', 'textContent', 'innerText', 'localName', 'firstElementChild', 'getRootNode', 'checkVisibility', 'getBoundingClientRect'];

/** Mutations of markup. None gives a field another field's words, so that the record's roles stay true. */
const MARKUP: readonly ((html: string, random: Random) => string)[] = [
  // Labels that are missing.
  (html, random) => html.replace(/<label[^>]*>[^<]*<\/label>/g, (label) => (random.chance(0.4) ? '' : label)),
  (html, random) => html.replace(/<(td|span|h5)[^>]*>[^<]*<\/\1>/g, (text) => (random.chance(0.2) ? '<span></span>' : text)),
  // Attributes that are missing, the same everywhere, or huge.
  (html, random) => html.replace(/ (?:id|name|placeholder|class)="[^"]*"/g, (attribute) => (random.chance(0.3) ? '' : attribute)),
  (html) => html.replace(/ id="[^"]*"/g, ' id="field"'),
  (html, random) => html.replace(/<(input|select)/g, (tag) => (random.chance(0.2) ? `${tag} data-x="${'x'.repeat(20_000)}" class="${'y '.repeat(5000)}"` : tag)),
  (html, random) => html.replace(/<(input|select)/g, (tag) => (random.chance(0.1) ? `${tag} aria-label="${'z'.repeat(50_000)}"` : tag)),
  // Deep nesting.
  (html, random) => html.replace('<main>', `<main>${'<div>'.repeat(random.number(400))}`),
  // Right to left, with marks of direction inside words.
  (html) => html.replace('<body>', '<body dir="rtl">').replace(/>([A-Za-z]{3,} [^<]*)</g, '>\u200f\u202b$1\u202c<'),
  // Names that hide a form's own properties.
  (html) => html.replace(/<form>/g, '<form name="body"><input name="parentNode"><input name="elements"><input name="children"><input name="getAttribute"><input name="querySelectorAll"><input name="nodeType"><img name="forms">'),
  // References to nothing and to itself.
  (html, random) => html.replace(/<input/g, () => (random.chance(0.3) ? '<input aria-describedby="field nothing" aria-labelledby="nothing"' : '<input')),
  (html) => html.replace(/<\/div>/g, ''),
  (html, random) => html.replace(/<\/?(?:p|div|fieldset|section)[^>]*>/g, (tag) => (random.chance(0.1) ? '' : tag)),
  // Elements that throw when they are read, or are gone or others by then: see `setTrap` of the reader in Chromium.
  (html, random) => html.replace(/<(input|select|label|fieldset|form|div)\b/g, (tag) => (random.chance(0.1) ? `${tag} data-trap="${random.pick(TRAPPED)} ${random.pick(['throws', 'leaves', 'changes'])}"` : tag)),
  // White space and entities.
  (html) => html.replace(/>([^<]{3,})</g, '>\n\n\u00a0  $1 *:\t<'),
  (html) => html.replace(/<(label|input|div|span|td|p)\b/g, (tag) => tag.toUpperCase()),
];

export function mutate(html: string, random: Random): string {
  let mutated = html;
  for (let count = 1 + random.number(3); count > 0; count--) mutated = random.pick(MARKUP)(mutated, random);
  return mutated;
}
