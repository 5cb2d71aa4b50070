/** Pages that mask whatever they keep in the environment: the server and the user name are boxes of `type=password` too. */
import type {FieldFacts} from './field-facts';
import {wordOf} from './text-role';
import {plain} from './words';

/**
 * The same fields, where a page masks a server or a port: then a masked box is for a password only if its label says so. All others are
 * copies with `type: 'text'`.
 */
export function withoutMasks(fields: readonly FieldFacts[]): readonly FieldFacts[] {
  const said = (field: FieldFacts) => (field.type === 'password' ? wordOf(plain(field.label)) : 'text');
  if (!fields.some((field) => /^smtp-(?:host|port)$/.test(said(field)))) return fields;
  return fields.map((field) => (/^(?:smtp-password|again|text)$/.test(said(field)) ? field : {...field, type: 'text'}));
}
