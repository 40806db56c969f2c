import { BGP_FAMILIES } from '../model/bgp.js';
import type { DesiredCheck } from '../model/check.js';
import { isIp } from '../model/ip-address.js';
import { byKind, type Check, fields, line, lines, listOf, maybe, oneOf, PLACE, RANGES, whole } from './shape.js';

const CHECK_FRAME = { within: whole, source: PLACE };
const address: Check = (value) => typeof value === 'string' && isIp(value);
const PROBE = fields({ to: address, from: maybe(address), count: whole });
const NAMES: Check = (value) => value === 'unchanged' || lines(value);
const PEERS = fields({ vrf: line, names: (value) => value === 'all' || listOf(address)(value) });
const AT = {
  place: byKind({ interface: fields({ name: line }), vlan: fields({ id: whole }), line: fields({ name: line }) }),
  direction: oneOf('in', 'out'),
};
const PACKET = fields({
  family: oneOf('ipv4', 'ipv6'),
  protocol: whole,
  source: address,
  destination: address,
  sourcePort: maybe(whole),
  destinationPort: maybe(whole),
});
/** By kind: a check that had no shape here would make a journal unreadable. */
const CHECKS: Readonly<Record<DesiredCheck['kind'], Check>> = {
  vlan_active: fields({ ...CHECK_FRAME, vlans: RANGES }),
  ping: fields({ ...CHECK_FRAME, probe: PROBE }),
  neighbors: fields({ ...CHECK_FRAME, names: NAMES }),
  bgp_established: fields({ ...CHECK_FRAME, peers: PEERS }),
  prefixes_received: fields({
    ...CHECK_FRAME,
    peers: PEERS,
    family: maybe(oneOf(...BGP_FAMILIES)),
    atLeast: (value) => value === 'unchanged' || whole(value),
  }),
  acl_bound: fields({ ...CHECK_FRAME, ...AT, acl: line, family: oneOf('ipv4', 'ipv6', 'mac') }),
  packet: fields({ ...CHECK_FRAME, probe: PACKET, at: fields(AT), action: oneOf('permit', 'deny') }),
};

/** A check as a plan of a journal holds it. */
export const CHECK: Check = byKind(CHECKS);

/** A BGP session as a plan of a journal holds it. */
export const SESSION: Check = fields({
  vrf: line,
  peer: address,
  state: line,
  established: (value) => typeof value === 'boolean',
  since: maybe((value) => typeof value === 'number'),
  received: (value) => typeof value === 'object' && value !== null && Object.values(value).every(whole),
});
