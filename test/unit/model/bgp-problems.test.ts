import { describe, expect, it } from 'vitest';
import { plainPeer, plainPeerFamily } from '../../../src/model/bgp.js';
import { bgpProblems } from '../../../src/model/bgp-problems.js';
import { attachBgpSources } from '../../../src/model/bgp-sources.js';
import { bgpTarget } from '../../../src/model/bgp-target.js';
import type { BgpCapabilities } from '../../../src/model/capabilities.js';
import { changeId } from '../../../src/model/change.js';
import { diffStates } from '../../../src/model/state-diff.js';
import { ALL_OF_BGP, bgpState, bgpWishes, instance, prefixList, routeMapEntry } from '../../support/bgp-wishes.js';

const CURRENT = bgpState({
  instances: [instance({ opaque: ['bgp unknown'] }), instance({ vrf: 'RED' })],
  peers: [
    plainPeer('group', 'SPINES', { remoteAs: 65000 }),
    plainPeer('group', 'EMPTY'),
    plainPeer('neighbor', '10.0.0.2', {
      group: 'SPINES',
      families: { ipv4_unicast: plainPeerFamily({ importPolicy: 'IN', exportPrefixList: 'PL' }) },
    }),
    plainPeer('neighbor', '10.0.0.3', { remoteAs: 65003, ebgpMultihop: 2, opaque: ['fall-over'] }),
  ],
  prefixLists: [prefixList('PL'), prefixList('FREE'), prefixList('ODD', { opaque: ['unknown'] })],
  routeMaps: [
    { name: 'IN', entries: [routeMapEntry(10, { opaque: ['set unknown'] })] },
    { name: 'REDIST', entries: [routeMapEntry(10)] },
    { name: 'FREE', entries: [routeMapEntry(10)] },
  ],
  uses: [{ kind: 'route_map', name: 'REDIST', user: 'ospf 1' }],
});

async function refusals(text: string, can = ALL_OF_BGP, agreed: { inUse?: boolean; unknown?: boolean } = {}) {
  const desired = await bgpWishes(text);
  const target = bgpTarget(CURRENT, desired, can);
  const acl = { acls: new Map(), bindings: new Map(), groups: new Map(), uses: [] };
  return bgpProblems({
    device: 'r1',
    current: { bgp: CURRENT, acl },
    target: { bgp: target, acl },
    desired,
    can,
    allowInUse: agreed.inUse ?? false,
    replaceUnknown: agreed.unknown ?? false,
  });
}

async function problems(...args: Parameters<typeof refusals>) {
  return (await refusals(...args)).map(
    ({ code, message, source }) => `${source?.line} ${code.replace('NETCTL_PLAN_', '')} ${message}`,
  );
}

const neighbor = (fields: string): string => `bgp: { asn: 65001, neighbors: [{ ${fields} }] }`;
const group = (fields: string): string => `bgp: { asn: 65001, peer_groups: [{ ${fields} }] }`;

describe('a plan of BGP that must not be carried out', () => {
  it.each([
    [neighbor('address: 10.0.0.9, remote_as: 65009'), []],
    [neighbor('address: 10.0.0.9, peer_group: SPINES'), []],
    [neighbor('address: 10.0.0.9'), ['4 BGP_AS the neighbour 10.0.0.9 has no AS: no `remote_as`, and no peer group']],
    [
      neighbor('address: 10.0.0.3, remote_as: ~'),
      ['4 BGP_AS the neighbour 10.0.0.3 has no AS: no `remote_as`, and no peer group'],
    ],
    [
      neighbor('address: 10.0.0.9, peer_group: EMPTY'),
      ['4 BGP_AS the neighbour 10.0.0.9 has no AS, and its peer group EMPTY has none either'],
    ],
    [
      neighbor('address: 10.0.0.9, peer_group: SPINE'),
      [
        '4 GROUP_MISSING the neighbour 10.0.0.9 is put into the peer group SPINE, which is neither on r1 nor in the intents',
      ],
    ],
    [
      group('name: SPINES, remote_as: ~'),
      ['4 BGP_AS the peer group SPINES would lose its AS, and neighbours of r1 have none but that: 10.0.0.2'],
    ],
    [
      `state: deleted\n${group('name: SPINES')}`,
      ['5 GROUP_IN_USE the peer group SPINES would be deleted, but r1 has neighbours in it: 10.0.0.2'],
    ],
    [`state: deleted\n${group('name: EMPTY')}`, []],
    ['bgp: { asn: 65002 }', ['4 BGP_OTHER_AS r1 runs BGP in VRF default with AS 65001, and the intent says 65002']],
    [
      'state: deleted\nbgp: { asn: 65002, vrf: RED }',
      ['5 BGP_OTHER_AS r1 runs BGP in VRF RED with AS 65001, and the intent says 65002'],
    ],
    [
      neighbor('address: 10.0.0.3, ttl_security: 1'),
      [
        '4 UNSUPPORTED the neighbour 10.0.0.3 would have both `ebgp_multihop` and `ttl_security`, which exclude each other',
      ],
    ],
    [
      neighbor('address: 10.0.0.3, description: a text that is far too long'),
      ['4 TEXT_INVALID the description of the neighbour 10.0.0.3 has 27 characters, the platform takes 20'],
    ],
    [
      neighbor('address: 10.0.0.3, address_families: { ipv4_unicast: { import_policy: INN } }'),
      ['4 POLICY_MISSING the route map INN is neither on r1 nor in the intents'],
    ],
    [
      neighbor('address: 10.0.0.3, address_families: { ipv6_unicast: { import_prefix_list: PL } }'),
      ['4 POLICY_MISSING the ipv6 prefix list PL is neither on r1 nor in the intents'],
    ],
    [
      'bgp: { asn: 65001, address_families: { ipv4_unicast: { redistribute: [{ from: static, route_map: NO }] } } }',
      ['4 POLICY_MISSING the route map NO is neither on r1 nor in the intents'],
    ],
    [
      'route_maps: [{ name: NEW, rules: [{ action: permit, match: { prefix_list: [PL, NO], acl: A } }] }]',
      [
        '4 POLICY_MISSING the ipv4 prefix list NO is neither on r1 nor in the intents',
        '4 POLICY_MISSING the list A is neither on r1 nor in the intents',
      ],
    ],
    ['state: deleted\nroute_maps: [{ name: FREE }]\nprefix_lists: [{ name: FREE }]', []],
    [
      'state: deleted\nroute_maps: [{ name: REDIST }]',
      ['5 POLICY_IN_USE the route map REDIST would be deleted, but is used by ospf 1 of r1'],
    ],
    [
      'state: deleted\nprefix_lists: [{ name: PL }]',
      [
        '5 POLICY_IN_USE the prefix list PL would be deleted, but is used by neighbor 10.0.0.2 (ipv4_unicast, export) of r1',
      ],
    ],
    [
      'prefix_lists: [{ name: PL, remove_rules: [5] }]',
      [
        '4 POLICY_IN_USE the prefix list PL would be deleted, but is used by neighbor 10.0.0.2 (ipv4_unicast, export) of r1',
      ],
    ],
    [
      'route_maps: [{ name: IN, rules: [{ action: permit }] }]',
      [
        '4 UNKNOWN_LINES rule 10 of the route map IN has lines on r1 that netctl does not understand, and that would go: set unknown',
      ],
    ],
    ['route_maps: [{ name: IN, add_rules: [{ seq: 20, action: permit }] }]', []],
    [
      'route_maps: [{ name: INN, add_rules: [{ seq: 20, action: permit }] }]',
      ['4 LIST_MISSING the route map INN is not on r1, and the intents have single rules for it, not the whole'],
    ],
    [
      'prefix_lists: [{ name: PL, family: ipv6, add_rules: [{ seq: 5, action: permit, prefix: any }] }]',
      ['4 LIST_MISSING the ipv6 prefix list PL is not on r1, and the intents have single rules for it, not the whole'],
    ],
    ['prefix_lists: [{ name: GONE, remove_rules: [5] }]\nroute_maps: [{ name: GONE, remove_rules: [10] }]', []],
    [
      'prefix_lists: [{ name: ODD, rules: [{ action: permit, prefix: any }] }]',
      [
        '4 UNKNOWN_LINES the prefix list ODD has lines on r1 that netctl does not understand, and that would go: unknown',
      ],
    ],
    [
      `state: deleted\n${neighbor('address: 10.0.0.3')}`,
      [
        '5 UNKNOWN_LINES the neighbour 10.0.0.3 has lines on r1 that netctl does not understand, and that would go: fall-over',
      ],
    ],
    [
      `state: replaced\n${neighbor('address: 10.0.0.3, remote_as: 65003')}`,
      [
        '5 UNKNOWN_LINES BGP in VRF default has lines on r1 that netctl does not understand, and that would go: bgp unknown',
        '5 UNKNOWN_LINES the neighbour 10.0.0.3 has lines on r1 that netctl does not understand, and that would go: fall-over',
      ],
    ],
    ['bgp: { asn: 65001, vrfs: [{ vrf: BLUE, neighbors: [{ address: 10.8.0.2, remote_as: 1 }] }] }', []],
  ])('%s', async (text, messages) => {
    expect(await problems(text)).toEqual(messages);
  });

  it.each([
    [neighbor('address: 10.0.0.3, description: "what?"'), '"what?" has characters that the platform refuses'],
    ['route_maps: [{ name: "R?", rules: [{ action: permit }] }]', '"R?" has characters that the platform refuses'],
    [
      'bgp: { asn: 65001, address_families: { ipv4_unicast: { redistribute: ["ospf ?"] } } }',
      '"ospf ?" has characters that the platform refuses',
    ],
    [neighbor('address: 10.0.0.3, password: env:WHAT'), undefined],
  ])('has no texts that the platform refuses: %s', async (text, message) => {
    const found = await problems(text, { ...ALL_OF_BGP, textPattern: /^[^?]+$/ });
    expect(found).toEqual(message === undefined ? [] : [`4 TEXT_INVALID ${message}`]);
  });

  it.each([
    ['prefix_lists: [{ name: FREE, rules: [{ action: permit, prefix: any }] }]', 'PL'],
    ['route_maps: [{ name: FREE, rules: [{ action: permit }] }]', 'IN'],
    [group('name: EMPTY'), 'SPINES'],
  ])('says what overridden leaves as it is: %s', async (text, name) => {
    const found = await refusals(`state: overridden\n${text}`, ALL_OF_BGP, { inUse: true, unknown: true });
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain(` ${name} would be deleted`);
    expect(found[0]?.hint).toContain('a section that the document leaves out stays as it is');
  });

  it('may be agreed to, apart from what leaves something dangling', async () => {
    expect(await problems('state: deleted\nroute_maps: [{ name: REDIST }]', ALL_OF_BGP, { inUse: true })).toEqual([]);
    expect(await problems('state: deleted\nprefix_lists: [{ name: PL }]', ALL_OF_BGP, { inUse: true })).toHaveLength(1);
    expect(await problems(`state: deleted\n${neighbor('address: 10.0.0.3')}`, ALL_OF_BGP, { unknown: true })).toEqual(
      [],
    );
  });
});

describe('what a platform lacks', () => {
  it.each<[string, Partial<BgpCapabilities>, string]>([
    ['bgp: { asn: 65001, vrf: RED }', { vrfs: false }, 'the platform has no BGP in VRFs'],
    [group('name: NEW'), { peerGroups: false }, 'the platform has no peer groups'],
    [neighbor('address: 10.0.0.3, bfd: true'), { peerFields: new Set() }, 'the platform has no `bfd` for neighbours'],
    [
      neighbor('address: 10.0.0.3, address_families: { ipv4_unicast: { allowas_in: 1 } }'),
      { familyFields: new Set() },
      'the platform has no `allowas_in` for neighbours in an address family',
    ],
    [
      neighbor('address: 10.0.0.3, address_families: { ipv6_unicast: { activate: true } }'),
      { families: ['ipv4_unicast'] },
      'the platform has no BGP for IPv6 unicast',
    ],
  ])('%s', async (text, lacking, message) => {
    expect(await problems(text, { ...ALL_OF_BGP, ...lacking })).toEqual([`4 UNSUPPORTED ${message}`]);
  });

  it('is no lack where a setting is to go', async () => {
    const none = { ...ALL_OF_BGP, peerFields: new Set<never>() };
    expect(await problems(neighbor('address: 10.0.0.3, bfd: ~'), none)).toEqual([]);
  });
});

describe('attachBgpSources', () => {
  it('says for each field where it is asked for', async () => {
    const desired = await bgpWishes(`bgp:
  asn: 65001
  router_id: 1.1.1.1
  neighbors:
    - address: 10.0.0.2
      peer_group: EMPTY
      remote_as: 65000
      address_families:
        ipv4_unicast:
          max_prefix: 5
  address_families: { ipv4_unicast: { networks: [10.0.0.0/8] } }
prefix_lists:
  - name: PL
    rules:
      - { action: deny, prefix: any }
`);
    const config: readonly string[] = [];
    const after = { bgp: bgpTarget(CURRENT, desired, ALL_OF_BGP), config };
    const changes = attachBgpSources(diffStates({ bgp: CURRENT, config }, after), desired);
    const lines = changes.map((change) => [
      changeId(change),
      Object.fromEntries(
        Object.entries<{ readonly line: number } | undefined>(change.sources).map(([field, place]) => [
          field,
          place?.line,
        ]),
      ),
    ]);
    expect(Object.fromEntries(lines)).toEqual({
      'bgp/default': { object: 5, asn: 5, router_id: 6, 'ipv4_unicast/networks': 14 },
      'bgp_peer/default/10.0.0.2': { object: 8, group: 9, remote_as: 10, 'ipv4_unicast/max_prefix': 13 },
      'prefix_list/ipv4/PL': { object: 16, 5: 18 },
    });
  });
});
