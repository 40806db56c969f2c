import { BGP_FAMILIES } from '../model/bgp.js';
import type { Change } from '../model/change.js';
import {
  byKind,
  type Check,
  fields,
  flag,
  line,
  lines,
  listOf,
  mapOf,
  maybe,
  oneOf,
  PLACE,
  RANGES,
  whole,
} from './shape.js';

const VLAN = fields({ id: whole, name: maybe(line), status: oneOf('active', 'suspended'), lines });

const PORT = fields({
  name: line,
  layer: oneOf('switched', 'routed'),
  bundle: maybe(line),
  mirrorDestination: flag,
  mode: oneOf('access', 'trunk', 'dynamic-auto', 'dynamic-desirable', 'other'),
  accessVlan: maybe(whole),
  nativeVlan: maybe(whole),
  allowed: RANGES,
  voiceVlan: maybe(whole),
  encapsulation: maybe(oneOf('dot1q', 'isl', 'negotiate')),
  lines,
});

const PLACES = mapOf(PLACE);
const VLAN_CHANGE = fields({
  kind: oneOf('vlan'),
  id: whole,
  before: maybe(VLAN),
  after: maybe(VLAN),
  sources: PLACES,
});
const PORT_CHANGE = fields({ kind: oneOf('port'), name: line, before: PORT, after: PORT, sources: PLACES });

const WORDS = listOf(line);
const ACTION = oneOf('permit', 'deny');

const ADDRESS = byKind({
  any: fields({}),
  prefix: fields({ prefix: line }),
  wildcard: fields({ address: line, wildcard: line }),
  mac: fields({ address: line, mask: line }),
  group: fields({ name: line }),
});
const PORTS = byKind({ ranges: fields({ ranges: RANGES }), group: fields({ name: line }) });
const RULE = fields({
  action: ACTION,
  protocol: maybe(whole),
  source: ADDRESS,
  destination: ADDRESS,
  sourcePorts: maybe(PORTS),
  destinationPorts: maybe(PORTS),
  tcpFlags: maybe(fields({ match: oneOf('any', 'all'), set: WORDS, clear: WORDS })),
  icmp: maybe(fields({ type: whole, code: maybe(whole) })),
  fragments: flag,
  dscp: maybe(whole),
  log: flag,
});
const ENTRY: Check = (value) =>
  fields({ type: oneOf('rule', 'remark', 'opaque'), seq: maybe(whole), text: maybe(line), rule: maybe(RULE) })(value) &&
  (fields({ type: oneOf('rule'), rule: RULE })(value) ||
    fields({ type: oneOf('remark', 'opaque'), text: line })(value));
const ACL = fields({
  name: line,
  family: oneOf('ipv4', 'ipv6', 'mac'),
  kind: oneOf('standard', 'extended'),
  entries: listOf(ENTRY),
  settings: WORDS,
  lines,
});
const BINDING = fields({
  place: byKind({ interface: fields({ name: line }), vlan: fields({ id: whole }), line: fields({ name: line }) }),
  direction: oneOf('in', 'out'),
  family: oneOf('ipv4', 'ipv6', 'mac'),
  acl: line,
});

const PREFIX_LIST = fields({
  name: line,
  family: oneOf('ipv4', 'ipv6'),
  description: maybe(line),
  entries: listOf(fields({ seq: whole, action: ACTION, prefix: line, ge: maybe(whole), le: maybe(whole) })),
  opaque: WORDS,
});
const MATCH = fields({
  prefixLists: WORDS,
  ipv6PrefixLists: WORDS,
  acls: WORDS,
  nextHopPrefixLists: WORDS,
  asPaths: WORDS,
  communities: WORDS,
  metric: maybe(whole),
  tag: maybe(whole),
  interface: maybe(line),
});
const SET = fields({
  localPreference: maybe(whole),
  metric: maybe(whole),
  weight: maybe(whole),
  tag: maybe(whole),
  nextHop: maybe(line),
  ipv6NextHop: maybe(line),
  origin: maybe(oneOf('igp', 'egp', 'incomplete')),
  asPathPrepend: listOf(whole),
  communities: WORDS,
  additive: flag,
});
const ROUTE_MAP = fields({
  name: line,
  entries: listOf(
    fields({
      seq: whole,
      action: ACTION,
      description: maybe(line),
      match: MATCH,
      set: SET,
      continue: maybe((value) => value === 'next' || whole(value)),
      opaque: WORDS,
    }),
  ),
});

const MAX_PREFIX = fields({ limit: whole, threshold: maybe(whole), warningOnly: flag, restart: maybe(whole) });
const INSTANCE = fields({
  vrf: line,
  asn: whole,
  routerId: maybe(line),
  defaultIpv4Unicast: flag,
  families: byFamily({
    networks: listOf(fields({ prefix: line, routeMap: maybe(line) })),
    redistribute: listOf(fields({ from: line, routeMap: maybe(line), metric: maybe(whole) })),
    aggregates: listOf(fields({ prefix: line, summaryOnly: flag, asSet: flag, routeMap: maybe(line) })),
    maximumPaths: maybe(whole),
    opaque: WORDS,
  }),
  opaque: WORDS,
});
const PEER = fields({
  vrf: line,
  kind: oneOf('neighbor', 'group'),
  name: line,
  group: maybe(line),
  remoteAs: maybe((value) => whole(value) || value === 'internal' || value === 'external'),
  localAs: maybe(whole),
  description: maybe(line),
  updateSource: maybe(line),
  password: maybe(fields({ form: oneOf('plain', 'hidden'), text: line })),
  timers: maybe(fields({ keepalive: whole, hold: whole })),
  connectTimer: maybe(whole),
  ebgpMultihop: maybe(whole),
  ttlSecurity: maybe(whole),
  bfd: maybe(flag),
  passive: maybe(flag),
  shutdown: maybe(flag),
  families: byFamily({
    activate: maybe(flag),
    nextHopSelf: maybe(flag),
    sendCommunity: maybe(line),
    routeReflectorClient: maybe(flag),
    softReconfiguration: maybe(flag),
    allowasIn: maybe(whole),
    maxPrefix: maybe(MAX_PREFIX),
    importPolicy: maybe(line),
    exportPolicy: maybe(line),
    importPrefixList: maybe(line),
    exportPrefixList: maybe(line),
    defaultOriginate: maybe(flag),
    opaque: WORDS,
  }),
  opaque: WORDS,
});

/** By kind: a change that had no shape here would make a journal unreadable. */
const CHANGES: Readonly<Record<Change['kind'], Check>> = {
  vlan: VLAN_CHANGE,
  port: PORT_CHANGE,
  acl: objectChange(ACL),
  acl_binding: objectChange(BINDING),
  prefix_list: objectChange(PREFIX_LIST),
  route_map: objectChange(ROUTE_MAP),
  bgp: objectChange(INSTANCE),
  bgp_peer: objectChange(PEER),
};

/** A change as a plan of a journal holds it. */
export const CHANGE: Check = byKind(CHANGES);

function objectChange(object: Check): Check {
  return fields({ id: line, before: maybe(object), after: maybe(object), sources: PLACES });
}

function byFamily(shape: Readonly<Record<string, Check>>): Check {
  const family = maybe(fields(shape));
  return fields(Object.fromEntries(BGP_FAMILIES.map((name) => [name, family])));
}
