/** Whether a document holds the settings of outgoing mail, and which of its fields are those. */
import {classify, type Assigned, type Classified} from './classify';
import {kindOfPage} from './context';
import type {FieldFacts, PageFacts} from './field-facts';
import {mailerOf} from './mailer';
import type {Role} from './role';

/** `smtp`: the settings of outgoing mail. `unsure`: maybe, so the user points. `none`: something else. */
export type Verdict = 'smtp' | 'unsure' | 'none';

/** From this weight on the document holds the settings of outgoing mail; from the second on it may. */
const SURE = 2.85;
const MAYBE = 1.9;

export interface Form {
  readonly verdict: Verdict;
  /** None where the verdict is `none`. */
  readonly fields: readonly Assigned[];
  /** What spoke for and against outgoing mail. */
  readonly evidence: readonly string[];
}

/** @param picked fields that the user pointed at, by key: they come before anything that was found */
export function formIn(fields: readonly FieldFacts[], page: PageFacts, picked: ReadonlyMap<string, Role>): Form {
  const found = withMailer(withPicked(classify(fields, page), fields, picked), fields, page);
  if (!found || !isMaybe(found)) return {verdict: 'none', fields: [], evidence: found?.evidence ?? []};
  return {verdict: found.weight >= SURE ? 'smtp' : 'unsure', fields: found.fields, evidence: found.evidence};
}

function isMaybe(found: Classified): boolean {
  return found.weight >= MAYBE;
}

/** Where the fields can't be seen before SMTP is chosen, choosing it comes first; the rest is planned when it appears. */
function withMailer(found: Classified | null, fields: readonly FieldFacts[], page: PageFacts): Classified | null {
  const shown = found !== null && isMaybe(found) && found.fields.some(({field, role}) => role === 'smtp-host' && field.visible);
  const mailer = shown ? null : mailerOf(fields);
  if (!mailer) return found;
  const {kind} = kindOfPage(page, mailer.field);
  if (!(found && isMaybe(found)) && kind !== 'outgoing' && kind !== 'mail') return found;
  const row: Assigned = {field: mailer.field, role: 'mailer', score: 1, reasons: ['offers SMTP among other ways to send']};
  const rest = found && isMaybe(found) ? found : {fields: [], weight: SURE, evidence: []};
  return {...rest, fields: [row, ...rest.fields], evidence: [...rest.evidence, '+ offers SMTP among other ways to send']};
}

function withPicked(found: Classified | null, fields: readonly FieldFacts[], picked: ReadonlyMap<string, Role>): Classified | null {
  if (picked.size === 0) return found;
  const roles = new Set(picked.values());
  const pointed = fields.flatMap((field): Assigned[] => {
    const role = picked.get(field.key);
    return role ? [{field, role, score: 1, reasons: ['you pointed at it']}] : [];
  });
  const others = found?.fields.filter(({field, role}) => !roles.has(role) && !picked.has(field.key)) ?? [];
  return {fields: [...others, ...pointed], weight: Math.max(SURE, found?.weight ?? 0), evidence: [...(found?.evidence ?? []), '+ you pointed at its fields']};
}
