/** Names that begin with where a value is kept, which is not what it is: `form[imapConfiguration][smtpHost]`. */
import type {FieldFacts} from './field-facts';
import {Field, fieldWords} from './vocabulary';
import {identifier, plain} from './words';

/** Names that begin alike, from this many on, may be kept in one place. */
const SEVERAL = 4;
const MISLEADING = Field.INCOMING | Field.OTHER | Field.NEVER | Field.LOGIN;

/**
 * The same fields, without what their names begin with where that would mislead: it speaks of incoming mail or of no
 * mail at all, and yet one of the fields is plainly for outgoing mail. Fields that need no change are the same objects.
 */
export function withoutNamespaces(fields: readonly FieldFacts[]): readonly FieldFacts[] {
  const groups = new Map<string, FieldFacts[]>();
  for (const field of fields) {
    const name = nameOf(field);
    const first = name.slice(0, name.indexOf(' '));
    if (!first) continue;
    const group = groups.get(first);
    if (group) group.push(field);
    else groups.set(first, [field]);
  }
  const changed = new Map<FieldFacts, FieldFacts>();
  for (const group of groups.values()) {
    const namespace = group.length < SEVERAL ? '' : sharedStart(group.map(nameOf));
    const rest = (field: FieldFacts) => nameOf(field).slice(namespace.length);
    // `root_password` in a form that a library made of a schema is no root's password.
    const misleads = namespace !== '' && (fieldWords.says(namespace, MISLEADING) || group.some((field) => fieldWords.says(nameOf(field), Field.OTHER) && !fieldWords.says(rest(field), Field.OTHER)));
    if (!misleads || !group.some((field) => fieldWords.says(`${plain(field.label)} ${rest(field)}`, Field.OUTGOING))) continue;
    for (const field of group) changed.set(field, {...field, name: rest(field), id: ''});
  }
  return changed.size === 0 ? fields : fields.map((field) => changed.get(field) ?? field);
}

function nameOf({name, id}: FieldFacts): string {
  return identifier(name || id);
}

/** The words that all begin with, with the blank behind them. */
function sharedStart(names: readonly string[]): string {
  let [shared = ''] = names;
  for (const name of names) {
    while (shared && !name.startsWith(shared)) shared = shared.slice(0, Math.max(0, shared.lastIndexOf(' ', shared.length - 2) + 1));
  }
  return shared.slice(0, shared.lastIndexOf(' ') + 1);
}
