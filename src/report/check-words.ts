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
    case 'bgp_established':
      return `bgp_established ${peerWords(check.peers)}`;
    case 'prefixes_received': {
      const least = check.atLeast === 'unchanged' ? 'unchanged' : `at least ${check.atLeast}`;
      return `prefixes_received ${peerWords(check.peers)} ${least}`;
    }
    case 'acl_bound':
      return `acl_bound ${check.acl} ${placeWords(check)}`;
    case 'packet': {
      const { protocol, source, destination, destinationPort } = check.probe;
      const port = destinationPort === undefined ? '' : ` port ${destinationPort}`;
      return `packet ${check.action} protocol ${protocol} ${source} to ${destination}${port} ${placeWords(check.at)}`;
    }
    case 'neighbors':
      return `neighbors ${check.names === 'unchanged' ? 'unchanged' : check.names.join(', ')}`;
    case 'bgp_established':
      return `bgp_established ${peersWords(check.peers)}`;
    case 'prefixes_received': {
      const least = check.atLeast === 'before' ? 'no fewer than before' : `at least ${check.atLeast}`;
      return `prefixes_received ${peersWords(check.peers)}, ${check.family}, ${least}`;
    }
    case 'acl_bound':
      return `acl_bound ${check.acl} at ${placeWords(check.place)}, ${check.direction}`;
    case 'packet': {
      const { protocol, source, sourcePort, destination, destinationPort } = check.probe;
      const from = sourcePort === undefined ? source : `${source} port ${sourcePort}`;
      const to = destinationPort === undefined ? destination : `${destination} port ${destinationPort}`;
      return `packet ${check.action} ${protocolName(protocol)} ${from} to ${to} at ${placeWords(check.place)}, ${check.direction}`;
    }
  }
}

function peersWords(peers: CheckedPeers): string {
  if (peers === 'unchanged') return 'unchanged';
  return peers.map(({ vrf, peer }) => (vrf === DEFAULT_VRF ? peer : `${peer} in ${vrf}`)).join(', ');
}

function placeWords(place: AclPlace): string {
  return place.kind === 'vlan' ? `VLAN ${place.id}` : place.name;
}

function peerWords({ vrf, names }: CheckedPeers): string {
  const peers = names === 'all' ? 'all' : names.join(', ');
  return vrf === DEFAULT_VRF ? peers : `${peers} in ${vrf}`;
}

function placeWords({ place, direction }: Pick<CheckedPlace, 'place' | 'direction'>): string {
  return `${place.kind === 'vlan' ? `VLAN ${place.id}` : place.name} ${direction}`;
}
