import type { Requirement } from '../selector.js';

/** Up to so many demands are walked through; more are sorted by their keys first. */
const FEW = 16;

/** The demands of a selector on one key, where it has few of them perhaps among others: look at their keys. */
export function requirementsByKey(requirements: readonly Requirement[]): (key: string) => readonly Requirement[] {
  if (requirements.length <= FEW) return () => requirements;
  const byKey = new Map<string, Requirement[]>();
  for (const one of requirements) {
    const others = byKey.get(one.key);
    if (others === undefined) byKey.set(one.key, [one]);
    else others.push(one);
  }
  return (key) => byKey.get(key) ?? [];
}
