/**
 * What the administrator has set, as the browser hands it over, checked key by key: one that is wrong is left out and
 * named, the others hold. Chrome checks the types too (managed_schema.json) and drops what doesn't fit before we see it.
 */
import * as v from 'valibot';
import {readManaged} from '../browser';
import {isHost, portOf} from '../mail/providers';
import {isMinutes} from '../settings/choices';
import {NAME_PATTERN} from '../settings/name-pattern';
import type {FoundPolicy, Policy} from '../settings/policy';
import {siteOf} from '../settings/sites';

/** Firefox hands over a number of Windows' registry as it stands there. */
const flag = v.pipe(v.custom<boolean | number>((value) => typeof value === 'boolean' || value === 0 || value === 1), v.transform((value: boolean | number) => Boolean(value)));
const host = v.pipe(v.string(), v.check(isHost));
const port = v.custom<number>((value) => typeof value === 'number' && portOf(String(value)) !== null);
const text = (most: number) => v.pipe(v.string(), v.regex(/\S/), v.maxLength(most));
const sites = v.array(v.unknown());

const keys = {
  maxLifetimeMinutes: v.custom<number>(isMinutes),
  forgetAfterFill: flag,
  allowCopy: flag,
  allowReveal: flag,
  allowGuide: flag,
  fillOnly: sites,
  fillNever: sites,
  server: v.strictObject({host, port, security: v.picklist(['none', 'starttls', 'tls'])}),
  sender: v.pipe(v.string(), v.maxLength(320), v.regex(/^[^\s@]+@[^\s@]+$/)),
  namePattern: v.pipe(v.string(), v.regex(NAME_PATTERN)),
  helpText: text(500),
  helpContact: text(200),
} satisfies Record<keyof Policy, v.GenericSchema>;

export async function managedPolicy(): Promise<FoundPolicy> {
  return parsePolicy(await readManaged());
}

/** What of a policy can be understood. A key that is not known is ignored as well: a typing error is found that way. */
export function parsePolicy(raw: Readonly<Record<string, unknown>>): FoundPolicy {
  const policy: Record<string, unknown> = {};
  const ignored: string[] = [];
  for (const [key, value] of Object.entries(raw)) {
    const checked = Object.hasOwn(keys, key) ? v.safeParse(keys[key as keyof typeof keys], value) : null;
    if (!checked?.success) {
      ignored.push(key);
    } else if (key === 'fillOnly' || key === 'fillNever') {
      // The list stands although an entry falls out: a list of none allows nothing, rather than everything.
      const named = (site: unknown) => typeof site === 'string' && siteOf(site) !== null;
      const list = checked.output as readonly unknown[];
      policy[key] = list.filter(named);
      list.forEach((site, at) => named(site) || ignored.push(`${key}[${at}]`));
    } else {
      policy[key] = checked.output;
    }
  }
  return {policy, ignored};
}
