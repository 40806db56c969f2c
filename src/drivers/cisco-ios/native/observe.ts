import { NetctlError } from '../../../errors/netctl-error.js';
import { BGP_FAMILIES, DEFAULT_VRF } from '../../../model/bgp.js';
import { canonicalIp } from '../../../model/ip-prefix.js';
import type { BgpPeerObservation, VlanObservation } from '../../../model/observation.js';
import type { Reply } from '../../../transports/transport.js';
import { mergeData } from '../../../yang/merge-edits.js';
import { listAt, numberAt, text } from '../../../yang/read-data.js';
import type { YangData } from '../../../yang/schema.js';
import type { Observations } from '../../driver.js';
import type { Reading } from './reading.js';
import { NATIVE } from './schema.js';

const VLANS = ['/Cisco-IOS-XE-vlan-oper:vlans'] as const;
const PEERS = ['/Cisco-IOS-XE-bgp-oper:bgp-state-data/address-families'] as const;

/** What a device tells by its models of state of how it works. */
export function nativeObservations({ ask, data }: Reading): Observations {
  const read = (replies: readonly Reply[]): YangData =>
    replies.reduce<YangData>((all, reply) => mergeData(NATIVE, all, data(reply) ?? {}), {});
  return {
    vlans: (ids) => ({ ops: ask(VLANS, 'state'), read: (replies) => readVlans(read(replies), ids) }),
    bgpPeers: () => ({ ops: ask(PEERS, 'state'), read: (replies) => readPeers(read(replies)) }),
  };
}

function readVlans(data: YangData, ids: readonly number[]): readonly VlanObservation[] {
  const vlans = listAt(data, 'Cisco-IOS-XE-vlan-oper:vlans', 'vlan');
  if (vlans.length === 0) {
    throw new NetctlError('NETCTL_PLAN_UNSUPPORTED', 'the device tells nothing of VLANs by Cisco-IOS-XE-vlan-oper', {
      hint: 'Reach it by `transport: ssh-cli`, or leave the check out.',
    });
  }
  return vlans.flatMap((vlan) => {
    const id = numberAt(vlan, 'id');
    if (id === undefined || !ids.includes(id)) return [];
    const status = text(vlan, 'status') ?? '';
    const ports = listAt(vlan, 'vlan-interfaces').flatMap((one) => text(one, 'interface') ?? []);
    return [{ id, active: status === 'active', status, ports }];
  });
}

/** A neighbour stands in each address family that it takes part in, with the state of its one session. */
function readPeers(data: YangData): readonly BgpPeerObservation[] {
  const found = new Map<string, BgpPeerObservation>();
  for (const family of listAt(data, 'Cisco-IOS-XE-bgp-oper:bgp-state-data', 'address-families', 'address-family')) {
    const name = BGP_FAMILIES.find((one) => one.replace('_', '-') === text(family, 'afi-safi'));
    const vrf = text(family, 'vrf-name') ?? DEFAULT_VRF;
    if (name === undefined) continue;
    for (const one of listAt(family, 'bgp-neighbor-summaries', 'bgp-neighbor-summary')) {
      const id = text(one, 'id') ?? '';
      const peer = canonicalIp(id) ?? id;
      const state = (text(one, 'state') ?? '').replace(/^fsm-/, '');
      const count = numberAt(one, 'prefixes-received');
      const known = found.get(`${vrf}/${peer}`)?.received;
      const received = { ...known, ...(count !== undefined && { [name]: count }) };
      found.set(`${vrf}/${peer}`, {
        vrf,
        peer,
        state,
        established: state === 'established',
        since: undefined,
        received,
      });
    }
  }
  return [...found.values()];
}
