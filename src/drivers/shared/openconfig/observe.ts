import { NetctlError } from '../../../errors/netctl-error.js';
import { BGP_FAMILIES, type BgpFamily, DEFAULT_VRF } from '../../../model/bgp.js';
import { canonicalIp } from '../../../model/ip-prefix.js';
import type { BgpPeerObservation, Neighbor, VlanObservation } from '../../../model/observation.js';
import { hasVlan } from '../../../model/vlan-set.js';
import type { Op, Reply } from '../../../transports/transport.js';
import { mergeData } from '../../../yang/merge-edits.js';
import { dataAt, listAt, numberAt, text } from '../../../yang/read-data.js';
import type { YangData } from '../../../yang/schema.js';
import type { Observations } from '../../driver.js';
import { AFI_SAFIS, BGP_PROTOCOL } from './bgp-tree.js';
import { portSettings } from './port-tree.js';
import type { Reading } from './reading.js';
import { OPENCONFIG } from './schema.js';

const INSTANCE = '/openconfig-network-instance:network-instances/network-instance';
const INTERFACE = '/openconfig-interfaces:interfaces/interface';
const VLANS = [`${INSTANCE}/vlans`, '/openconfig-vlan:vlans'] as const;
const PORTS = [
  `${INTERFACE}/openconfig-if-ethernet:ethernet`,
  `${INTERFACE}/openconfig-if-aggregate:aggregation`,
] as const;
const PEERS = [`${INSTANCE}/protocols`] as const;
const LLDP = ['/openconfig-lldp:lldp'] as const;

/** What a device with the models tells of how it works, each asked for as state. */
export function treeObservations(reading: Reading): Observations {
  const each = (paths: readonly string[]): readonly Op[] => paths.flatMap((path) => reading.ask([path], 'state'));
  // What a device has no module for it refuses, and has nothing to tell of.
  const read = (replies: readonly Reply[]): YangData =>
    replies.reduce<YangData>((data, reply) => mergeData(OPENCONFIG, data, reading.data(reply) ?? {}), {});
  return {
    vlans: (ids) => ({ ops: [...each(VLANS), ...each(PORTS)], read: (replies) => readVlans(read(replies), ids) }),
    bgpPeers: () => ({ ops: each(PEERS), read: (replies) => readPeers(read(replies)) }),
    neighbors: () => ({ ops: each(LLDP), read: (replies) => readNeighbors(read(replies)) }),
  };
}

function readVlans(data: YangData, ids: readonly number[]): readonly VlanObservation[] {
  const instances = listAt(data, 'openconfig-network-instance:network-instances', 'network-instance');
  const vlans = [
    ...listAt(data, 'openconfig-vlan:vlans', 'vlan'),
    ...instances.flatMap((one) => listAt(one, 'vlans', 'vlan')),
  ];
  return vlans.flatMap((vlan) => {
    const id = numberAt(vlan, 'vlan-id');
    if (id === undefined || !ids.includes(id)) return [];
    const status = text(vlan, 'state', 'status') ?? text(vlan, 'config', 'status') ?? 'ACTIVE';
    const members = listAt(vlan, 'members', 'member').flatMap((member) => text(member, 'state', 'interface') ?? []);
    const ports = [...new Set([...members, ...portsIn(data, id)])];
    return [{ id, active: status === 'ACTIVE', status: status.toLowerCase(), ports }];
  });
}

/** The ports that say of themselves that they are in the VLAN; trunks where they list it. */
function portsIn(data: YangData, id: number): readonly string[] {
  return listAt(data, 'openconfig-interfaces:interfaces', 'interface').flatMap((entry) => {
    const sides = ['openconfig-if-ethernet:ethernet', 'openconfig-if-aggregate:aggregation'];
    const switched = sides.map((side) => dataAt(entry, side, 'openconfig-vlan:switched-vlan'));
    const said = switched.flatMap((one) => [dataAt(one, 'state'), dataAt(one, 'config')]);
    const settings = said.find((one) => one['interface-mode'] !== undefined);
    if (settings === undefined) return [];
    const { mode, accessVlan, nativeVlan, allowed } = portSettings(settings);
    const within = mode === 'access' ? accessVlan === id : nativeVlan === id || hasVlan(allowed, id);
    return within ? [text(entry, 'name') ?? ''] : [];
  });
}

function readPeers(data: YangData): readonly BgpPeerObservation[] {
  return listAt(data, 'openconfig-network-instance:network-instances', 'network-instance').flatMap((instance) => {
    const name = text(instance, 'name') ?? '';
    const vrf = name.toLowerCase() === 'default' ? DEFAULT_VRF : name;
    const protocols = listAt(instance, 'protocols', 'protocol').filter(
      (one) => text(one, 'identifier') === BGP_PROTOCOL,
    );
    return protocols
      .flatMap((protocol) => listAt(protocol, 'bgp', 'neighbors', 'neighbor'))
      .flatMap((neighbor) => readPeer(neighbor, vrf));
  });
}

function readPeer(neighbor: YangData, vrf: string): readonly BgpPeerObservation[] {
  const address = text(neighbor, 'neighbor-address') ?? '';
  const state = text(neighbor, 'state', 'session-state')?.toLowerCase();
  if (state === undefined) return [];
  const received: Partial<Record<BgpFamily, number>> = {};
  for (const family of BGP_FAMILIES) {
    const own = listAt(neighbor, 'afi-safis', 'afi-safi').find(
      (one) => text(one, 'afi-safi-name') === AFI_SAFIS[family],
    );
    const count = numberAt(own, 'state', 'prefixes', 'received');
    if (count !== undefined) received[family] = count;
  }
  const peer = canonicalIp(address) ?? address;
  return [{ vrf, peer, state, established: state === 'established', since: undefined, received }];
}

function readNeighbors(data: YangData): readonly Neighbor[] {
  if (data['openconfig-lldp:lldp'] === undefined) {
    throw new NetctlError('NETCTL_PLAN_UNSUPPORTED', 'the device tells nothing of neighbours by openconfig-lldp', {
      hint: 'Enable LLDP on the device, or leave the check out.',
    });
  }
  return listAt(data, 'openconfig-lldp:lldp', 'interfaces', 'interface').flatMap((entry) =>
    listAt(entry, 'neighbors', 'neighbor').flatMap((neighbor) => {
      const device = text(neighbor, 'state', 'system-name');
      return device === undefined ? [] : [{ port: text(entry, 'name') ?? '', device }];
    }),
  );
}
