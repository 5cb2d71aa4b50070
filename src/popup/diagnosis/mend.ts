/** What Postkey can set right of a failure, as a plan of its own: the same fields, the same fill, the same Undo. */
import type {Mend} from '../../mail/smtp-replies/form-facts';
import type {PlannedField} from '../../smtp-form/plan';
import type {Wanted} from '../../smtp-form/value';
import type {Security} from '../../mail/providers';
import type {PlannedDocument} from '../form';
import {isReady} from '../plan/ready';

/** The values that are wanted once the mends are made. */
export function mended(wanted: Wanted, mends: readonly Mend[]): Wanted {
  const value = (role: Mend['role']) => mends.find((mend) => mend.role === role)?.value ?? undefined;
  return {
    host: value('smtp-host') ?? wanted.host,
    port: Number(value('smtp-port') ?? wanted.port),
    security: (value('smtp-security') as Security | undefined) ?? wanted.security,
    username: value('smtp-username') ?? wanted.username,
    from: value('from-address') ?? wanted.from,
  };
}

/**
 * The fields that the mends change; none where the form has no field for them.
 * @param planned the form, planned for what `mended` gives
 * @param holds whether a password is held
 */
export function mendable({plan}: PlannedDocument, mends: readonly Mend[], holds: boolean): PlannedField[] {
  const roles = new Set<string>(mends.map(({role}) => role));
  const asksPort = plan.fields.some(({role}) => role === 'smtp-port');
  return plan.fields.filter((field) => {
    const meant = roles.has(field.role) || (field.role === 'smtp-host' && roles.has('smtp-port') && !asksPort);
    return meant && isReady(field, holds) && (field.role === 'smtp-password' || field.before !== field.shown || mends.some(({role, blank}) => blank && role === field.role));
  });
}
