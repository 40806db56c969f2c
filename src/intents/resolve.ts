import { throwCollected } from '../errors/netctl-error.js';
import type { DesiredCheck } from '../model/check.js';
import type { DesiredState } from '../model/desired.js';
import { uniteAclWishes } from './acl/unite.js';
import { uniteBgpWishes } from './bgp/unite.js';
import type { IntentDocument } from './document.js';
import type { IntentTarget } from './target.js';
import { uniteVlanWishes } from './vlan/unite.js';
import { present } from './wished.js';

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
  const { vlan, errors } = uniteVlanWishes(vlanWishes, device);
  const acls = uniteAclWishes(
    wishes.filter((wish) => wish.kind === 'acl'),
    device,
  );
  const bgps = uniteBgpWishes(
    wishes.filter((wish) => wish.kind === 'bgp'),
    device,
  );
  throwCollected([...errors, ...acls.errors, ...bgps.errors]);
  const checks = [...vlanWishes.flatMap((wish) => wish.checks), ...acls.checks, ...bgps.checks];
  return { ...present({ vlan, acl: acls.acl, bgp: bgps.bgp }), checks };
}
