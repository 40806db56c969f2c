import type { DesiredPort, DesiredVlans } from '../../model/desired.js';
import { type Port, plainPort, type Vlan, type VlanState } from '../../model/vlan.js';
import { ALL_VLANS, NO_VLANS, type VlanSet } from '../../model/vlan-set.js';

/** VLANs and ports as they are asked for. A port of which no mode is said is left out: what it is only its device knows. */
export function wishedVlan({ vlans, ports }: DesiredVlans): VlanState {
  return {
    vlans: new Map(vlans.flatMap((vlan) => (vlan.ensure === 'absent' ? [] : [[vlan.id, wished(vlan)] as const]))),
    ports: new Map(ports.flatMap((port) => portOf(port).map((one) => [one.name, one] as const))),
    uses: [],
  };
}

function wished({ id, name, status }: DesiredVlans['vlans'][number]): Vlan {
  return { id, name: name?.value ?? undefined, status: status?.value ?? 'active', lines: [] };
}

function portOf(port: DesiredPort): readonly Port[] {
  const mode = port.mode?.value;
  if (port.ensure === 'default' || mode == null) return [];
  return [
    plainPort(port.name, {
      mode,
      accessVlan: port.accessVlan?.value ?? undefined,
      nativeVlan: port.nativeVlan?.value ?? undefined,
      voiceVlan: port.voiceVlan?.value ?? undefined,
      allowed: allowedOf(port),
      lines: [`mode ${mode}`],
    }),
  ];
}

/** What is not said is left as it is, and nothing is known of it. */
function allowedOf({ allowed }: DesiredPort): VlanSet {
  if (allowed === undefined) return NO_VLANS;
  if (allowed.value === null) return ALL_VLANS;
  return allowed.value.kind === 'exactly' ? allowed.value.members : allowed.value.add;
}
