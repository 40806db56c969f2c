import { NetctlError } from '../errors/netctl-error.js';
import type { SourceRef } from '../util/source.js';
import { aclLacks } from './acl-lacks.js';
import { bgpLacks } from './bgp-lacks.js';
import type { Capabilities } from './capabilities.js';
import type { DesiredState } from './desired.js';
import type { Feature } from './state.js';

/** Who is asked, and what others can. */
export interface Asked {
  readonly device: string;
  readonly platform: string;
  /** What each platform can, by its name; for saying which ones have what this one lacks. */
  readonly platforms?: ReadonlyMap<string, Capabilities>;
}

/** Something that a platform lacks, told by what another one would have to have. */
interface PlatformLack {
  readonly message: string;
  readonly source: SourceRef;
  has(can: Capabilities): boolean;
}

const NAMES: Readonly<Record<Feature, string>> = { vlan: 'VLANs', acl: 'filters', bgp: 'BGP' };

/**
 * What is asked of a device that its platform cannot do, as its capabilities tell; without facts these are the most that the
 * platform can, so that what is refused by them can be refused before anything is connected to.
 */
export function unsupported(
  desired: DesiredState,
  capabilities: Capabilities,
  { device, platform, platforms }: Asked,
): readonly NetctlError[] {
  return lacksOf(desired, capabilities).map(({ message, source, has }) => {
    const having = [...(platforms ?? [])].flatMap(([name, can]) => (has(can) ? [name] : []));
    const hint = having.length === 0 ? undefined : `These platforms have it: ${having.sort().join(', ')}.`;
    return new NetctlError('NETCTL_PLAN_UNSUPPORTED', `${message} (${platform})`, { device, source, hint });
  });
}

function lacksOf(desired: DesiredState, capabilities: Capabilities): readonly PlatformLack[] {
  const whole = (['vlan', 'acl', 'bgp'] as const).flatMap((feature) => {
    const source = placeOf(desired, feature);
    if (source === undefined || capabilities[feature] !== undefined) return [];
    const message = `netctl does not manage ${NAMES[feature]} on the platform`;
    return [{ message, source, has: (can: Capabilities) => can[feature] !== undefined }];
  });
  const { acl, bgp } = capabilities;
  const acls = acl === undefined || desired.acl === undefined ? [] : aclLacks(desired.acl, acl);
  const bgps = bgp === undefined || desired.bgp === undefined ? [] : bgpLacks(desired.bgp, bgp);
  return [
    ...whole,
    ...acls.map(({ has, ...lack }) => ({ ...lack, has: (can: Capabilities) => can.acl !== undefined && has(can.acl) })),
    ...bgps.map(({ has, ...lack }) => ({ ...lack, has: (can: Capabilities) => can.bgp !== undefined && has(can.bgp) })),
  ];
}

/** The first place that asks for anything of a feature. */
function placeOf({ vlan, acl, bgp }: DesiredState, feature: Feature): SourceRef | undefined {
  switch (feature) {
    case 'vlan':
      return (vlan?.vlans[0] ?? vlan?.ports[0])?.source ?? vlan?.purge.vlans ?? vlan?.purge.ports;
    case 'acl':
      return (acl?.acls[0] ?? acl?.bindings[0])?.source ?? acl?.purge.acls ?? acl?.purge.bindings;
    case 'bgp':
      return (
        (bgp?.instances[0] ?? bgp?.peers[0] ?? bgp?.prefixLists[0] ?? bgp?.routeMaps[0])?.source ??
        bgp?.purge.prefixLists ??
        bgp?.purge.routeMaps
      );
  }
}
