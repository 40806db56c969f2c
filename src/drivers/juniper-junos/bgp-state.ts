import { type BgpInstance, type BgpState, DEFAULT_VRF, peerKey } from '../../model/bgp.js';
import { prefixListKey } from '../../model/policy.js';
import { listAt, text } from '../../yang/read-data.js';
import type { YangData } from '../../yang/schema.js';
import { bgpPath, instancePath, ownLines } from './bgp-paths.js';
import { readFamilies } from './bgp-peer-families.js';
import { asNumber, type FoundPeer, type OwnWords, readPeer } from './bgp-peer-state.js';
import type { ReadConfig } from './config.js';
import { readPolicies } from './policy-state.js';
import { usesElsewhere } from './policy-users.js';
import { readPrefixLists } from './prefix-lists.js';

/** BGP of the device and of its routing instances, and the policies. */
export function bgpState(config: ReadConfig): BgpState {
  const lines = ownLines(config.lines);
  const instancesIn = [
    { vrf: DEFAULT_VRF, data: config.data },
    ...listAt(config.data, 'routing-instances', 'instance').map((data) => ({ vrf: text(data, 'name') ?? '', data })),
  ];
  const global = ownAs(config.data);
  const read = instancesIn.flatMap(({ vrf, data }) =>
    readInstance(vrf, data, { lines, places: config.places, global }),
  );
  const instances = new Map(read.map(({ instance }) => [instance.vrf, instance]));
  const found = read.flatMap(({ peers }) => peers);
  const peers = readFamilies(found, instances);
  const prefixLists = readPrefixLists(config.data, { lines, places: config.places });
  const policies = readPolicies(config, { lines, prefixLists });
  const state = {
    instances,
    peers: new Map(peers.map((peer) => [peerKey(peer), peer])),
    prefixLists: new Map(prefixLists.map((list) => [prefixListKey(list), list])),
    routeMaps: new Map(policies.map(({ map }) => [map.name, map])),
  };
  return { ...state, uses: usesElsewhere(config.lines, state, policies) };
}

interface FoundInstance {
  readonly instance: BgpInstance;
  readonly peers: readonly FoundPeer[];
}

function readInstance(
  vrf: string,
  data: YangData,
  { global, ...own }: OwnWords & { readonly global: number | undefined },
): readonly FoundInstance[] {
  const { lines } = own;
  const groups = listAt(data, 'protocols', 'bgp', 'group');
  const asn = ownAs(data);
  if (asn === undefined && groups.length === 0) return [];
  const instance: BgpInstance = {
    vrf,
    // A routing instance has the AS of the device unless it has its own.
    asn: asn ?? global ?? 0,
    routerId: text(data, 'routing-options', 'router-id'),
    defaultIpv4Unicast: true,
    families: {},
    opaque: [
      ...(lines.get(bgpPath(vrf)) ?? []),
      ...(lines.get(`${instancePath(vrf)}/routing-options/autonomous-system`) ?? [])
        .filter((line) => !line.startsWith('as-number'))
        .map((line) => `autonomous-system/${line}`),
    ],
  };
  const peers = groups.flatMap((group) => {
    const name = text(group, 'name') ?? '';
    return [
      { peer: readPeer(group, { vrf, kind: 'group', name, group: undefined }, own), data: group },
      ...listAt(group, 'neighbor').map((neighbor) => {
        const place = { vrf, kind: 'neighbor', name: text(neighbor, 'name') ?? '', group: name } as const;
        return { peer: readPeer(neighbor, place, own), data: neighbor };
      }),
    ];
  });
  return [{ instance, peers }];
}

function ownAs(data: YangData): number | undefined {
  return asNumber(text(data, 'routing-options', 'autonomous-system', 'as-number'));
}
