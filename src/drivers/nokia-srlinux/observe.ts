import { NetctlError } from '../../errors/netctl-error.js';
import { canonicalIp } from '../../model/ip-prefix.js';
import type { BgpPeerObservation, Neighbor, VlanObservation } from '../../model/observation.js';
import { hasVlan } from '../../model/vlan-set.js';
import type { Reply } from '../../transports/transport.js';
import { mergeData } from '../../yang/merge-edits.js';
import { listAt, text } from '../../yang/read-data.js';
import type { YangData } from '../../yang/schema.js';
import type { Observations } from '../driver.js';
import { bgpInstances } from './bgp-state.js';
import { macVrfs } from './mac-vrfs.js';
import { ask, dataIn } from './reading.js';
import { NATIVE, TOP } from './schema/index.js';
import { vlanState } from './vlan-state.js';

const LLDP = `/${TOP.system}/srl_nokia-lldp:lldp/interface/neighbor`;
const PEERS = `/${TOP.instance}/protocols/srl_nokia-bgp:bgp/neighbor/session-state`;
const INSTANCES = `/${TOP.instance}/oper-state`;

/** What the device tells of how it works. */
export const observe: Observations = {
  vlans: (ids) => ({
    ops: [ask([`/${TOP.interface}`, `/${TOP.instance}`], 'config'), ask([INSTANCES], 'state')],
    read: (replies) => readVlans(merged(replies), ids),
  }),
  bgpPeers: () => ({ ops: [ask([PEERS], 'state')], read: (replies) => readPeers(merged(replies)) }),
  neighbors: () => ({ ops: [ask([LLDP], 'state')], read: ([reply]) => readNeighbors(reply) }),
};

function merged(replies: readonly Reply[]): YangData {
  return replies.reduce<YangData>((data, reply) => mergeData(NATIVE, data, dataIn(reply) ?? {}), {});
}

function readVlans(data: YangData, ids: readonly number[]): readonly VlanObservation[] {
  const ports = [...vlanState(data, []).ports.values()];
  return macVrfs(data).flatMap(({ id, entry }): readonly VlanObservation[] => {
    if (id === undefined || !ids.includes(id)) return [];
    const status = text(entry, 'oper-state') ?? 'unknown';
    const within = ports.filter(({ mode, accessVlan, allowed }) =>
      mode === 'access' ? accessVlan === id : mode === 'trunk' && hasVlan(allowed, id),
    );
    return [{ id, active: status === 'up', status, ports: within.map(({ name }) => name) }];
  });
}

function readPeers(data: YangData): readonly BgpPeerObservation[] {
  return bgpInstances(data).flatMap(({ vrf, bgp }) =>
    listAt(bgp, 'neighbor').flatMap((neighbor): readonly BgpPeerObservation[] => {
      const state = text(neighbor, 'session-state');
      const address = text(neighbor, 'peer-address') ?? '';
      if (state === undefined) return [];
      const peer = canonicalIp(address) ?? address;
      return [{ vrf, peer, state, established: state === 'established', since: undefined, received: {} }];
    }),
  );
}

/** @throws NetctlError NETCTL_PLAN_UNSUPPORTED where LLDP is not switched on */
function readNeighbors(reply: Reply | undefined): readonly Neighbor[] {
  const data = reply === undefined ? undefined : dataIn(reply);
  if (data === undefined) {
    throw new NetctlError('NETCTL_PLAN_UNSUPPORTED', 'the device tells nothing of neighbours by LLDP', {
      hint: 'Enable LLDP on the device, or leave the check out.',
    });
  }
  return listAt(data, TOP.system, 'srl_nokia-lldp:lldp', 'interface').flatMap((entry) =>
    listAt(entry, 'neighbor').flatMap((neighbor) => {
      const device = text(neighbor, 'system-name');
      return device === undefined ? [] : [{ port: text(entry, 'name') ?? '', device }];
    }),
  );
}
