import type { AclBindingChange } from '../../model/acl.js';
import { type Change, changeId } from '../../model/change.js';
import type { DeviceState } from '../../model/state.js';
import type { Objection } from '../driver.js';

/**
 * Lists that would be bound where there is nothing yet: the line that names the place would make it, and taking the list
 * away again would leave it there.
 * @param places the kinds of places that a configuration always shows
 */
export function placeObjections(
  changes: readonly Change[],
  before: Pick<DeviceState, 'config'>,
  places: readonly ('interface' | 'line')[],
): readonly Objection[] {
  const bound = changes.filter(
    (change): change is AclBindingChange => change.kind === 'acl_binding' && change.before === undefined,
  );
  if (bound.length === 0) return [];
  const headers = new Set(before.config.map((line) => line.toLowerCase()));
  const missing = new Map<string, Change>();
  for (const change of bound) {
    const place = change.after?.place;
    if (place === undefined || place.kind === 'vlan' || !places.includes(place.kind)) continue;
    const header = `${place.kind} ${place.name}`;
    if (!headers.has(header.toLowerCase()) && !missing.has(header)) missing.set(header, change);
  }
  return [...missing].map(([header, change]) => ({
    code: 'NETCTL_PLAN_PLACE_MISSING',
    message: `a list would be bound to ${header}, which the configuration of the device does not have`,
    hint: 'Correct its name as the configuration writes it, or set it up on the device first.',
    allowedBy: undefined,
    change: changeId(change),
  }));
}
