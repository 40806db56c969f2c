import { throwCollected } from '../errors/netctl-error.js';
import type { DesiredCheck } from '../model/check.js';
import type { DesiredState } from '../model/desired.js';
import { uniteAclWishes } from './acl/unite.js';
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
  const vlanWishes = wishes.filter((wish) => wish.kind === 'vlan');
  const { vlan, errors: vlanErrors } = uniteVlanWishes(vlanWishes, device);
  const {
    acl,
    errors: aclErrors,
    checks: aclChecks,
  } = uniteAclWishes(
    wishes.filter((wish) => wish.kind === 'acl'),
    device,
  );
  throwCollected([...vlanErrors, ...aclErrors]);
  return {
    ...(vlan !== undefined && { vlan }),
    ...(acl !== undefined && { acl }),
    checks: [...vlanWishes.flatMap(({ checks }) => checks), ...aclChecks],
  };
}
