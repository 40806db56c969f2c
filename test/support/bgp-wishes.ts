import { readYaml } from '../../src/documents/located.js';
import { intentDocument } from '../../src/intents/document.js';
import { resolveIntents } from '../../src/intents/resolve.js';
import { BGP_FAMILIES, type BgpInstance, type BgpPeer, type BgpState, peerKey } from '../../src/model/bgp.js';
import type { BgpCapabilities } from '../../src/model/capabilities.js';
import type { DesiredBgp } from '../../src/model/desired-bgp.js';
import {
  NO_MATCH,
  NO_SET,
  type PrefixList,
  prefixListKey,
  type RouteMap,
  type RouteMapEntry,
} from '../../src/model/policy.js';

/** A platform that has all that the model has. */
export const ALL_OF_BGP: BgpCapabilities = {
  families: BGP_FAMILIES,
  vrfs: true,
  peerGroups: true,
  peerFields: new Set([
    'group',
    'remoteAs',
    'localAs',
    'description',
    'updateSource',
    'password',
    'timers',
    'connectTimer',
    'ebgpMultihop',
    'ttlSecurity',
    'bfd',
    'passive',
    'shutdown',
  ]),
  familyFields: new Set([
    'activate',
    'nextHopSelf',
    'sendCommunity',
    'routeReflectorClient',
    'softReconfiguration',
    'allowasIn',
    'maxPrefix',
    'importPolicy',
    'exportPolicy',
    'importPrefixList',
    'exportPrefixList',
    'defaultOriginate',
  ]),
  resets: new Set(['remoteAs']),
  defaultIpv4Unicast: true,
  timers: { keepalive: 60, hold: 180 },
  descriptionLength: 20,
};

export function instance(fields: Partial<BgpInstance> = {}): BgpInstance {
  return {
    vrf: 'default',
    asn: 65001,
    routerId: undefined,
    defaultIpv4Unicast: true,
    families: {},
    opaque: [],
    ...fields,
  };
}

export function routeMapEntry(seq: number, fields: Partial<RouteMapEntry> = {}): RouteMapEntry {
  return {
    seq,
    action: 'permit',
    description: undefined,
    match: NO_MATCH,
    set: NO_SET,
    continue: undefined,
    opaque: [],
    ...fields,
  };
}

export function prefixList(name: string, fields: Partial<PrefixList> = {}): PrefixList {
  const entries = [{ seq: 5, action: 'permit', prefix: '10.0.0.0/8', ge: undefined, le: undefined }] as const;
  return { name, family: 'ipv4', description: undefined, entries, opaque: [], ...fields };
}

/** What a device holds, of these objects. */
export function bgpState(parts: {
  readonly instances?: readonly BgpInstance[];
  readonly peers?: readonly BgpPeer[];
  readonly prefixLists?: readonly PrefixList[];
  readonly routeMaps?: readonly RouteMap[];
  readonly uses?: BgpState['uses'];
}): BgpState {
  const { instances = [], peers = [], prefixLists = [], routeMaps = [], uses = [] } = parts;
  return {
    instances: new Map(instances.map((one) => [one.vrf, one])),
    peers: new Map(peers.map((one) => [peerKey(one), one])),
    prefixLists: new Map(prefixLists.map((one) => [prefixListKey(one), one])),
    routeMaps: new Map(routeMaps.map((one) => [one.name, one])),
    uses,
  };
}

/** What a document of kind bgp asks; `text` begins in line 4. */
export async function bgpWishes(text: string): Promise<DesiredBgp> {
  const documents = await readYaml(`kind: bgp\nversion: 1\ntargets: all\n${text}`, 'plan.yaml');
  const { bgp } = resolveIntents(documents.map(intentDocument), {
    name: 'r1',
    data: {},
    portGroups: {},
    canonicalPort: (port) => port,
    secret: (reference) => (reference.from === 'env' ? reference.name.toLowerCase() : ''),
  });
  return bgp ?? { instances: [], peers: [], prefixLists: [], routeMaps: [], purge: {} };
}
