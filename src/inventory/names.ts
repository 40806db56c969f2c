import { NetctlError, throwCollected } from '../errors/netctl-error.js';
import { likelyMeant } from '../util/did-you-mean.js';
import { isGlob, matchesGlob } from '../util/glob.js';

/**
 * The devices whose names match any of the patterns, in the order of the inventory, each once. A pattern is a name, or a name
 * with `*` (any characters) and `?` (one character); case counts.
 * @throws NetctlError NETCTL_INVENTORY_NO_MATCH for every pattern that matches no device.
 */
export function matchNames<T extends { readonly name: string }>(
  patterns: readonly string[],
  devices: readonly T[],
): readonly T[] {
  const selected = new Set<T>();
  const errors: NetctlError[] = [];
  for (const pattern of patterns) {
    const matching = devices.filter((device) => matchesGlob(pattern, device.name));
    for (const device of matching) selected.add(device);
    if (matching.length === 0) errors.push(unmatched(pattern, devices));
  }
  throwCollected(errors);
  return devices.filter((device) => selected.has(device));
}

function unmatched(pattern: string, devices: readonly { readonly name: string }[]): NetctlError {
  const names = devices.map((device) => device.name);
  const message = isGlob(pattern)
    ? `No name of the ${names.length} devices in the inventory matches "${pattern}".`
    : `The inventory has no device "${pattern}".`;
  return new NetctlError('NETCTL_INVENTORY_NO_MATCH', message, { hint: hintFor(pattern, names) });
}

function hintFor(pattern: string, names: readonly string[]): string | undefined {
  if (/[[\]{}]/.test(pattern)) return 'The wildcards in device names are "*" and "?"; repeat -d for several names.';
  const meant = isGlob(pattern) ? undefined : likelyMeant(pattern, names);
  return meant === undefined ? undefined : `Did you mean ${meant}?`;
}
