import { throwCollected } from '../errors/netctl-error.js';
import type { DesiredCheck } from '../model/check.js';
import type { DesiredState } from '../model/desired.js';
import type { IntentDocument } from './document.js';
import type { IntentTarget } from './target.js';
import { uniteVlanWishes } from './vlan/unite.js';

/** What a device is to hold, and what is to be looked at afterwards. */
export interface ResolvedIntents extends DesiredState {
  readonly checks: readonly DesiredCheck[];
}

/**
 * Unites the documents that are for one device; their order means nothing.
 * @throws NetctlError or NetctlErrors with places: unknown variables, ports and port groups, and two values for one thing.
 * Their messages do not name the device, so that `distinctErrors` can tell one mistake once for many.
 */
export function resolveIntents(documents: readonly IntentDocument[], device: IntentTarget): ResolvedIntents {
  const wishes = documents.map((document) => document.wishes(device));
  const { vlan, errors } = uniteVlanWishes(wishes, device);
  throwCollected(errors);
  return { ...(vlan !== undefined && { vlan }), checks: wishes.flatMap(({ checks }) => checks) };
}
