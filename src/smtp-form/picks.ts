/** Fields that the user pointed at, remembered for the page on which it was done. */
import type {FieldFacts, PageFacts} from './field-facts';
import type {Plan, PlannedField} from './plan';
import type {Role} from './role';

/** What is read off a page, as far as it names the page and its fields. */
export interface Scanned {
  readonly fields: readonly FieldFacts[];
  readonly page: PageFacts;
}

/** For each role the field that was pointed at, by its mark: see `markOf`. */
export type Picks = Readonly<Partial<Record<Role, string>>>;

/**
 * Tells a page from others by its fields' names and its heading, and by nothing that stands in them. Numbers do not
 * count: a framework may number its ids anew. FNV-1a, 32 bits, as eight hexadecimal digits.
 */
export function fingerprint({fields, page}: Scanned): string {
  const text = [page.headings[0] ?? page.title, ...fields.map(markOf)].join('\n');
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Names a field from one visit to the next: type, name or id, and label. */
export function markOf({type, name, id, label}: FieldFacts): string {
  return [type, name || id, label].join('|').replace(/\d+/g, '#');
}

/** The key of the field that was picked for a role; null where it isn't on the page or isn't the only one with its mark. */
export function pickedKey({fields}: Scanned, picks: Picks, role: Role): string | null {
  const mark = picks[role];
  const fitting = mark === undefined ? [] : fields.filter((field) => markOf(field) === mark);
  return fitting.length === 1 ? (fitting[0]?.key ?? null) : null;
}

/**
 * The plan as the user's picks have it: a picked field takes its role, and whatever had the role or the field before
 * gives it up.
 * @param plannedAs what would go into a field in a role, as `plannedField` of plan.ts gives it; null: nothing would
 */
export function applyPicks(plan: Plan, scan: Scanned, picks: Picks, plannedAs: (field: FieldFacts, role: Role) => PlannedField | null): Plan {
  let {fields} = plan;
  for (const role of Object.keys(picks) as Role[]) {
    const key = pickedKey(scan, picks, role);
    const facts = scan.fields.find((field) => field.key === key);
    const planned = facts ? plannedAs(facts, role) : null;
    if (planned) fields = [...fields.filter((field) => field.key !== key && field.role !== role), planned];
  }
  const order = new Map(scan.fields.map(({key}, index) => [key, index]));
  return fields === plan.fields ? plan : {...plan, fields: [...fields].sort((one, other) => (order.get(one.key) ?? 0) - (order.get(other.key) ?? 0))};
}
