import type fc from 'fast-check';
import type { Driver } from '../../../../src/drivers/driver.js';
import {
  BGP_FAMILIES,
  type BgpFamily,
  type BgpPeerFamily,
  type BgpState,
  DEFAULT_VRF,
  plainPeerFamily,
} from '../../../../src/model/bgp.js';
import { NO_MATCH, NO_SET, type RouteMapEntry } from '../../../../src/model/policy.js';
import type { DeviceState } from '../../../../src/model/state.js';
import { anyFrrBgp } from '../frr/any-frr.js';
import { type AnyBgpTraits, anyBgp } from './any-bgp.js';
import { anyTreeBgp } from './any-tree-bgp.js';

const TRAITS: Readonly<Record<string, Omit<AnyBgpTraits, 'can'>>> = {
  'cisco-ios': {
    prefixListsSaySeveral: true,
    redistributionMetric: true,
    updateSources: ['Loopback0', 'GigabitEthernet1/0/1'],
    sendCommunity: ['standard', 'extended', 'both'],
    restart: true,
    alike: false,
    sources: ['connected', 'ospf 1', 'static'],
  },
  'arista-eos': {
    prefixListsSaySeveral: false,
    redistributionMetric: false,
    updateSources: ['Loopback0', 'Ethernet1'],
    sendCommunity: ['standard', 'extended', 'both', 'all', 'large'],
    restart: false,
    alike: true,
    sources: ['connected', 'ospf', 'static'],
  },
};

/** Random configurations within what a platform can say. */
export function anyBgpOn(driver: Driver): fc.Arbitrary<BgpState> {
  const { id, capabilities } = driver;
  if (id === 'frr') return anyFrrBgp();
  const { bgp: can } = capabilities();
  if (id === 'nokia-srlinux') return anyTreeBgp(driver).map(byGroups);
  if (can?.limits !== undefined && !hasLess(driver)) return anyTreeBgp(driver);
  const traits = TRAITS[id];
  if (can === undefined || traits === undefined) throw new Error(`nobody has said what BGP on ${id} is made of`);
  const any = anyBgp({ ...traits, can });
  return hasLess(driver) ? any.map(byNativeModel) : any;
}

/** True for ways of a platform that can say less than its command line. */
export function hasLess({ id, bindings: [{ via }] }: Driver): boolean {
  return id === 'cisco-ios' && via !== 'ssh-cli';
}

/**
 * Without VRFs and what netctl does not redistribute by the native model of IOS XE, and with nothing said of neighbours in
 * address families in which they take no part: the model has no place for that.
 */
function byNativeModel(state: BgpState): BgpState {
  const own = <T extends { readonly vrf: string }>(all: ReadonlyMap<string, T>): readonly (readonly [string, T])[] =>
    [...all].filter(([, { vrf }]) => vrf === DEFAULT_VRF);
  const byDefault = state.instances.get(DEFAULT_VRF)?.defaultIpv4Unicast === true;
  const instances = own(state.instances).map(([key, instance]) => {
    const families = mapFamilies(instance.families, (family) => {
      const redistribute = family.redistribute.filter(({ from }) => from === 'connected' || from === 'static');
      return { ...family, redistribute };
    });
    return [key, { ...instance, families }] as const;
  });
  const peers = own(state.peers).map(([key, peer]) => {
    const families = mapFamilies(peer.families, (family, name) => {
      const counts = name === 'ipv4_unicast' && byDefault && !peer.name.includes(':');
      const group = state.peers.get(`${DEFAULT_VRF}/${peer.group ?? ''}`)?.families[name];
      const said = peer.kind === 'group' ? family.activate === true : !counts && group?.activate !== true;
      return { ...family, activate: said ? true : undefined };
    });
    return [key, { ...peer, families }] as const;
  });
  return { ...state, instances: new Map(instances), peers: new Map(peers) };
}

/** With a router ID, with everyone in an address family, and with policies of what netctl writes by the models of SR Linux. */
function byGroups(state: BgpState): BgpState {
  const instances = new Map([...state.instances].map(([vrf, one]) => [vrf, { ...one, routerId: '10.255.0.1' }]));
  const peers = new Map(
    [...state.peers].map(([key, peer]) => {
      const taking = { ...plainPeerFamily(), ...peer.families.ipv4_unicast, activate: true };
      const families =
        peer.kind === 'group' || peer.group === undefined ? { ...peer.families, ipv4_unicast: taking } : {};
      const remoteAs = typeof peer.remoteAs === 'string' ? 65_009 : peer.remoteAs;
      return [key, { ...peer, remoteAs, families: mapFamilies(families, withoutRestart) }];
    }),
  );
  const routeMaps = new Map(
    [...state.routeMaps].map(([name, map]) => [name, { ...map, entries: map.entries.map(plainRule) }]),
  );
  return { ...state, instances, peers, routeMaps };
}

function withoutRestart(family: BgpPeerFamily): BgpPeerFamily {
  return { ...family, ...(family.maxPrefix && { maxPrefix: { ...family.maxPrefix, restart: undefined } }) };
}

function plainRule(entry: RouteMapEntry): RouteMapEntry {
  const { prefixLists, ipv6PrefixLists } = entry.match;
  const [list] = prefixLists;
  const [other] = ipv6PrefixLists;
  const { localPreference, metric, nextHop, origin, asPathPrepend } = entry.set;
  const match = {
    ...NO_MATCH,
    ...(list === undefined ? { ipv6PrefixLists: other === undefined ? [] : [other] } : { prefixLists: [list] }),
  };
  const [asn] = asPathPrepend;
  const prepend = asn === undefined ? [] : asPathPrepend.map(() => asn);
  return { ...entry, match, set: { ...NO_SET, localPreference, metric, nextHop, origin, asPathPrepend: prepend } };
}

function mapFamilies<T>(
  families: Readonly<Partial<Record<BgpFamily, T>>>,
  by: (family: T, name: BgpFamily) => T,
): Readonly<Partial<Record<BgpFamily, T>>> {
  return Object.fromEntries(
    BGP_FAMILIES.flatMap((name) => {
      const family = families[name];
      return family === undefined ? [] : [[name, by(family, name)] as const];
    }),
  );
}

/** The lines of the configuration, without blocks in which nothing stands: those are not always there again. */
export function linesOf({ config }: DeviceState): readonly string[] {
  const isHeader = (line: string | undefined): boolean => /^ +address-family /.test(line ?? '');
  return (
    config
      .filter(
        (line, index) => line !== ' exit-address-family' && !(isHeader(line) && !isBelow(line, config[index + 1])),
      )
      // Names that were added to a line come behind those that were there.
      .map((line) => (line.startsWith(' match ') ? line.split(' ').sort().join(' ') : line))
      .toSorted()
  );
}

function isBelow(header: string, line = ''): boolean {
  return line.search(/\S/) > header.search(/\S/);
}
