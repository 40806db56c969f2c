import type { BgpFamily, BgpPeer, BgpState } from '../../../model/bgp.js';
import { BGP_FAMILIES, peerKey } from '../../../model/bgp.js';
import { isActive } from '../../../model/bgp-activation.js';
import { listAt } from '../../../yang/read-data.js';
import type { YangData } from '../../../yang/schema.js';
import { TOP } from '../native/modules.js';
import { fromTree } from '../native/tree.js';

/** What the device tells of how it works: every VLAN does that is not suspended, every session that is not shut is up. */
export function stateOf(running: YangData): YangData {
  const { vlan, bgp } = fromTree(running, ['vlan', 'bgp']);
  const ports = [...(vlan?.ports.values() ?? [])].filter(({ mode }) => mode === 'access');
  const entries = listAt(running, TOP, 'vlan', 'Cisco-IOS-XE-vlan:vlan-list');
  const vlans = [{ id: 1, name: 'default' }, ...entries].map(({ id = 0, name, state }: YangData) => {
    const within = ports.filter(({ accessVlan }) => accessVlan === id).map(({ name: port }) => ({ interface: port }));
    return {
      id,
      name: name ?? `VLAN${String(id).padStart(4, '0')}`,
      status: state === 'suspend' ? 'suspend' : 'active',
      ...(within.length > 0 && { 'vlan-interfaces': within }),
    };
  });
  return {
    'Cisco-IOS-XE-vlan-oper:vlans': { vlan: vlans },
    ...(bgp !== undefined && bgp.instances.size > 0 && { 'Cisco-IOS-XE-bgp-oper:bgp-state-data': sessionsOf(bgp) }),
  };
}

function sessionsOf(state: BgpState): YangData {
  const families = BGP_FAMILIES.map((family) => ({
    'afi-safi': family.replace('_', '-'),
    'vrf-name': 'default',
    'bgp-neighbor-summaries': { 'bgp-neighbor-summary': summaries(family, state) },
  }));
  return { 'address-families': { 'address-family': families } };
}

function summaries(family: BgpFamily, state: BgpState): readonly YangData[] {
  const isShut = ({ vrf, shutdown, group }: BgpPeer): boolean =>
    (shutdown ?? state.peers.get(peerKey({ vrf, name: group ?? '' }))?.shutdown) === true;
  return [...state.peers.values()]
    .filter((peer) => peer.kind === 'neighbor' && isActive(peer, family, state))
    .map((peer) => ({
      id: peer.name,
      state: isShut(peer) ? 'fsm-idle' : 'fsm-established',
      'prefixes-received': 0,
    }));
}
