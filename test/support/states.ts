import { type AclEntry, type AclState, plainRule } from '../../src/model/acl.js';
import { type BgpState, EMPTY_FAMILY, plainPeer, plainPeerFamily } from '../../src/model/bgp.js';
import type { BgpPeerObservation } from '../../src/model/observation.js';
import { NO_MATCH, NO_SET } from '../../src/model/policy.js';

const RULES: readonly AclEntry[] = [
  { type: 'remark', text: 'who may come in', seq: 10 },
  {
    type: 'rule',
    seq: 20,
    line: 7,
    rule: plainRule('permit', {
      protocol: 6,
      source: { kind: 'prefix', prefix: '10.0.0.0/8' },
      destination: { kind: 'wildcard', address: '192.0.2.0', wildcard: '0.0.0.254' },
      destinationPorts: { kind: 'ranges', ranges: [[443, 443]] },
      tcpFlags: { match: 'any', set: ['rst', 'ack'], clear: [] },
      dscp: 46,
      log: true,
    }),
  },
  {
    type: 'rule',
    seq: 30,
    rule: plainRule('deny', { protocol: 1, icmp: { type: 3, code: undefined }, fragments: true }),
  },
  { type: 'opaque', text: 'permit tcp any any time-range NIGHT', action: 'permit', seq: 40 },
];

/** Filters with something of everything. */
export const FILTERS: AclState = {
  acls: new Map([
    [
      'ipv4/EDGE-IN',
      { name: 'EDGE-IN', family: 'ipv4', kind: 'extended', entries: RULES, settings: ['counters'], lines: ['x'] },
    ],
  ]),
  bindings: new Map([
    [
      'interface/Vlan10/in/ipv4',
      { place: { kind: 'interface', name: 'Vlan10' }, direction: 'in', family: 'ipv4', acl: 'EDGE-IN' },
    ],
  ]),
  groups: new Map([
    ['address/SERVERS', { kind: 'address', name: 'SERVERS', members: [{ kind: 'any' }], opaque: false }],
    ['port/WEB', { kind: 'port', name: 'WEB', ranges: [[80, 80]], opaque: false }],
  ]),
  uses: [],
};

/** BGP with something of everything. */
export const BGP: BgpState = {
  instances: new Map([
    [
      'default',
      {
        vrf: 'default',
        asn: 65001,
        routerId: undefined,
        defaultIpv4Unicast: true,
        families: {
          ipv4_unicast: {
            ...EMPTY_FAMILY,
            networks: [{ prefix: '10.0.10.0/24', routeMap: undefined }],
            redistribute: [{ from: 'connected', routeMap: 'OUT', metric: undefined }],
            aggregates: [{ prefix: '10.0.0.0/8', summaryOnly: true, asSet: false, routeMap: undefined }],
          },
        },
        opaque: [],
      },
    ],
  ]),
  peers: new Map([
    ['default/SPINES', plainPeer('group', 'SPINES', { remoteAs: 65000, timers: { keepalive: 10, hold: 30 } })],
    [
      'default/10.1.1.0',
      plainPeer('neighbor', '10.1.1.0', {
        group: 'SPINES',
        description: 'spine 1',
        password: { form: 'hidden', text: '7 0822455D0A16' },
        families: {
          ipv4_unicast: plainPeerFamily({
            activate: true,
            exportPolicy: 'OUT',
            maxPrefix: { limit: 1000, threshold: 80, warningOnly: true, restart: undefined },
          }),
        },
      }),
    ],
  ]),
  prefixLists: new Map([
    [
      'ipv4/PL-LOCAL',
      {
        name: 'PL-LOCAL',
        family: 'ipv4',
        description: undefined,
        entries: [{ seq: 5, action: 'permit', prefix: '10.0.0.0/16', ge: 24, le: 28 }],
        opaque: [],
      },
    ],
  ]),
  routeMaps: new Map([
    [
      'OUT',
      {
        name: 'OUT',
        entries: [
          {
            seq: 10,
            action: 'permit',
            description: undefined,
            match: { ...NO_MATCH, prefixLists: ['PL-LOCAL'] },
            set: { ...NO_SET, localPreference: 200, asPathPrepend: [65001, 65001] },
            continue: undefined,
            opaque: [],
          },
        ],
      },
    ],
  ]),
  uses: [],
};

export const SESSIONS: readonly BgpPeerObservation[] = [
  {
    vrf: 'default',
    peer: '10.1.1.0',
    state: 'established',
    established: true,
    since: 3600,
    received: { ipv4_unicast: 12 },
  },
];
