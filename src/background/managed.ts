/**
 * What the administrator has set, as the browser hands it over, checked key by key: one that is wrong is left out and
 * named, the others hold. Chrome checks the types too (managed_schema.json) and drops what doesn't fit before we see it.
 */
import {readManaged} from '../browser';
import {object, oneOf, text, type Check} from '../checks';
import {isHost, portOf} from '../mail/providers';
import {isMinutes} from '../settings/choices';
import {NAME_PATTERN} from '../settings/name-pattern';
import type {FoundPolicy, Policy} from '../settings/policy';
import {siteOf} from '../settings/sites';

/** Firefox hands over a number of Windows' registry as it stands there. */
const isFlag = (value: unknown): value is boolean | 0 | 1 => typeof value === 'boolean' || value === 0 || value === 1;
const isHostText = (value: unknown): value is string => text()(value) && isHost(value);
const isPort = (value: unknown): value is number => typeof value === 'number' && portOf(String(value)) !== null;
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const said = (longest: number) => text(longest, /\S/);

const keys = {
  maxLifetimeMinutes: isMinutes,
  forgetAfterFill: isFlag,
  allowCopy: isFlag,
  allowReveal: isFlag,
  allowGuide: isFlag,
  fillOnly: isList,
  fillNever: isList,
  server: object({host: isHostText, port: isPort, security: oneOf(['none', 'starttls', 'tls'])}),
  sender: text(320, /^[^\s@]+@[^\s@]+$/),
  namePattern: text(Infinity, NAME_PATTERN),
  helpText: said(500),
  helpContact: said(200),
} satisfies Record<keyof Policy, Check<unknown>>;

export async function managedPolicy(): Promise<FoundPolicy> {
  return parsePolicy(await readManaged());
}

/** What of a policy can be understood. A key that is not known is ignored as well: a typing error is found that way. */
export function parsePolicy(raw: Readonly<Record<string, unknown>>): FoundPolicy {
  const policy: Record<string, unknown> = {};
  const ignored: string[] = [];
  for (const [key, value] of Object.entries(raw)) {
    const check: Check<unknown> | false = Object.hasOwn(keys, key) && keys[key as keyof typeof keys];
    if (!check || !check(value)) {
      ignored.push(key);
    } else if (isList(value)) {
      // The list stands although an entry falls out: a list of none allows nothing, rather than everything.
      const named = (site: unknown) => typeof site === 'string' && siteOf(site) !== null;
      policy[key] = value.filter(named);
      value.forEach((site, at) => named(site) || ignored.push(`${key}[${at}]`));
    } else {
      policy[key] = check === isFlag ? Boolean(value) : value;
    }
  }
  return {policy, ignored};
}
