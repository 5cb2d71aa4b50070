/** What holds in the end: the user's choices within what the administrator allows. Pure. */
import {LIFETIMES, type Choices, type Lifetime} from './choices';
import type {FoundPolicy, Policy} from './policy';

export interface Settings extends Choices, FoundPolicy {
  /** What the user may pick from: what is no longer than the administrator allows, and that longest time itself. */
  readonly lifetimes: readonly Lifetime[];
}

export function settingsOf(choices: Choices, {policy, ignored}: FoundPolicy): Settings {
  const longest = longestOf(policy);
  return {
    lifetime: shorter(choices.lifetime, longest),
    lifetimes: longest === null ? LIFETIMES : [...LIFETIMES.filter((one) => one !== null && one < longest), longest],
    forgetAfterFill: policy.forgetAfterFill ?? choices.forgetAfterFill,
    clearClipboard: choices.clearClipboard,
    policy,
    ignored,
  };
}

/** The longest lifetime that is allowed; null: no end is set. */
export const longestOf = (policy: Policy): Lifetime => policy.maxLifetimeMinutes ?? null;

/** The shorter of two lifetimes or moments, where null never ends. */
export function shorter(one: number | null, other: number | null): number | null {
  if (one === null) return other;
  return other === null ? one : Math.min(one, other);
}
