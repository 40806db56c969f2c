import type { AclPlace } from '../model/acl.js';
import { DEFAULT_VRF } from '../model/bgp.js';
import type { CheckedPeers, DesiredCheck } from '../model/check.js';
import { protocolName } from '../model/packet-names.js';
import { describeVlanSet } from '../model/vlan-set.js';

/** A check as a plan tells of it, in the words of the intents. */
export function checkWords(check: DesiredCheck): string {
  switch (check.kind) {
    case 'vlan_active':
      return `vlan_active ${describeVlanSet(check.vlans)}`;
    case 'ping': {
      const { to, from } = check.probe;
      return from === undefined ? `ping ${to}` : `ping ${to} from ${from}`;
    }
    case 'neighbors':
      return `neighbors ${check.names === 'unchanged' ? 'unchanged' : check.names.join(', ')}`;
    case 'bgp_established':
      return `bgp_established ${peersWords(check.peers)}`;
    case 'prefixes_received': {
      const family = check.family === undefined ? '' : ` (${check.family})`;
      const least = check.atLeast === 'unchanged' ? 'no fewer than before' : `at least ${check.atLeast}`;
      return `prefixes_received ${peersWords(check.peers)}${family}: ${least}`;
    }
    case 'acl_bound':
      return `acl_bound ${check.acl} at ${placeWords(check.place)}, ${check.direction}`;
    case 'packet': {
      const { protocol, source, destination } = check.probe;
      const from = withPort(source, check.probe.sourcePort);
      const to = withPort(destination, check.probe.destinationPort);
      const where = `${placeWords(check.at.place)}, ${check.at.direction}`;
      return `packet ${check.action} ${protocolName(protocol)} ${from} to ${to} at ${where}`;
    }
  }
}

function peersWords({ vrf, names }: CheckedPeers): string {
  const peers = names === 'all' ? 'all' : names.join(', ');
  return vrf === DEFAULT_VRF ? peers : `${peers} in ${vrf}`;
}

function withPort(address: string, port: number | undefined): string {
  return port === undefined ? address : `${address} port ${port}`;
}

function placeWords(place: AclPlace): string {
  return place.kind === 'vlan' ? `VLAN ${place.id}` : place.name;
}
