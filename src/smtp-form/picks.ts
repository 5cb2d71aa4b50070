/**
 * What the user pointed at on a page, remembered for pages that are built the same. A page's fingerprint is made of its
 * fields' names and its heading; no value is in it, and none is kept.
 */
import type {FieldFacts, PageFacts} from './field-facts';
import type {Role} from './role';

/** The roles that can be pointed at, in the order in which the user is asked. */
export const PICKABLE = ['smtp-password', 'smtp-username', 'smtp-host', 'smtp-port', 'from-address'] as const satisfies readonly Role[];
export type Pickable = (typeof PICKABLE)[number];

/** How a picked field is known again: which one of the fields that look like it. */
export interface Mark {
  readonly role: Pickable;
  readonly look: string;
  readonly nth: number;
}

interface Scan {
  readonly fields: readonly FieldFacts[];
  readonly page: PageFacts;
}

/** A field as it looks whatever stands in it; ids that are numbered anew at every load are alike. */
function look({tag, type, name, id, label}: FieldFacts): string {
  return [tag, type, (name || id).replace(/\d+/g, '#'), name || id ? '' : label].join('|');
}

/** The same for every page that is built the same: up to 13 letters and digits. */
export function fingerprint({fields, page}: Scan): string {
  const text = [page.headings[0] ?? page.title, ...fields.map(look).sort()].join('\n');
  // FNV-1a, forwards and backwards: short, and far apart for texts that differ in a letter.
  let [low, high] = [0x811c9dc5, 0xcbf29ce4];
  for (let at = 0; at < text.length; at++) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(text.length - at - 1), 0x01000193);
  }
  return ((high >>> 12) * 0x1_0000_0000 + (low >>> 0)).toString(36);
}

/** What to remember of a field that was picked. Null for a key that no field has. */
export function markOf(fields: readonly FieldFacts[], key: string, role: Pickable): Mark | null {
  const field = fields.find((one) => one.key === key);
  if (!field) return null;
  const alike = fields.filter((one) => look(one) === look(field));
  return {role, look: look(field), nth: alike.indexOf(field)};
}

/** The fields of a page that were picked before, by key. A mark whose field is not there is left out. */
export function pickedIn(fields: readonly FieldFacts[], marks: readonly Mark[]): Map<string, Pickable> {
  return new Map(
    marks.flatMap(({role, look: wanted, nth}) => {
      const field = fields.filter((one) => look(one) === wanted)[nth];
      return field ? [[field.key, role] as const] : [];
    }),
  );
}
