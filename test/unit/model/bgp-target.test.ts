import { describe, expect, it } from 'vitest';
import { EMPTY_FAMILY, plainPeer, plainPeerFamily } from '../../../src/model/bgp.js';
import { diffBgpStates } from '../../../src/model/bgp-diff.js';
import { bgpTarget } from '../../../src/model/bgp-target.js';
import { ALL_OF_BGP, bgpState, bgpWishes, instance, prefixList, routeMapEntry } from '../../support/bgp-wishes.js';

const NETWORKS = { ...EMPTY_FAMILY, networks: [{ prefix: '10.0.0.0/8', routeMap: undefined }] };

const CURRENT = bgpState({
  instances: [instance({ routerId: '1.1.1.1', families: { ipv4_unicast: NETWORKS } }), instance({ vrf: 'RED' })],
  peers: [
    plainPeer('group', 'SPINES', { remoteAs: 65000, bfd: true }),
    plainPeer('neighbor', '10.0.0.2', {
      group: 'SPINES',
      description: 'two',
      password: { form: 'plain', text: 'old' },
      families: { ipv4_unicast: plainPeerFamily({ importPolicy: 'IN', opaque: ['unknown'] }) },
    }),
    plainPeer('neighbor', '10.0.0.3', { remoteAs: 65003, timers: { keepalive: 60, hold: 180 }, opaque: ['fall-over'] }),
    plainPeer('neighbor', '10.9.0.2', { vrf: 'RED', remoteAs: 65009 }),
  ],
  prefixLists: [prefixList('PL', { opaque: ['unknown'] }), prefixList('OTHER')],
  routeMaps: [{ name: 'IN', entries: [routeMapEntry(10), routeMapEntry(20)] }],
});

async function target(text: string, current = CURRENT) {
  return bgpTarget(current, await bgpWishes(text), ALL_OF_BGP);
}

describe('bgpTarget', () => {
  it('leaves alone what nothing names', async () => {
    const state = await target('bgp: { asn: 65001, neighbors: [{ address: 10.0.0.2, description: changed }] }');
    expect(diffBgpStates(CURRENT, state).peers.kept.map(({ id }) => id)).toEqual(['default/10.0.0.2']);
    const peer = state.peers.get('default/10.0.0.2');
    expect(peer).toEqual({ ...CURRENT.peers.get('default/10.0.0.2'), description: 'changed' });
    expect(state.peers.get('default/10.0.0.3')).toBe(CURRENT.peers.get('default/10.0.0.3'));
    expect(state.routeMaps.get('IN')).toBe(CURRENT.routeMaps.get('IN'));
  });

  it('is exactly as written under replaced', async () => {
    const state = await target(
      'state: replaced\nbgp: { asn: 65001, neighbors: [{ address: 10.0.0.2, remote_as: 65002 }] }',
    );
    expect(state.instances.get('default')).toMatchObject({ routerId: undefined, families: {} });
    expect(state.peers.get('default/10.0.0.2')).toEqual(plainPeer('neighbor', '10.0.0.2', { remoteAs: 65002 }));
    expect(state.peers.has('default/10.0.0.3')).toBe(true);
  });

  it('loses what overridden does not name, in its VRF and sections only', async () => {
    const state = await target(
      'state: overridden\nbgp: { asn: 65001, neighbors: [{ address: 10.0.0.3, remote_as: 65003 }] }',
    );
    expect([...state.peers.keys()]).toEqual(['default/SPINES', 'RED/10.9.0.2', 'default/10.0.0.3']);
    expect([...state.prefixLists.keys()]).toEqual(['ipv4/PL', 'ipv4/OTHER']);
    const lists = await target(
      'state: overridden\nprefix_lists: [{ name: PL, rules: [{ action: deny, prefix: any }] }]',
    );
    expect([...lists.prefixLists.keys()]).toEqual(['ipv4/PL']);
    expect(lists.peers).toEqual(CURRENT.peers);
  });

  it('takes peers away with their VRF', async () => {
    const state = await target('state: deleted\nbgp: { asn: 65001, vrf: RED }');
    expect([...state.instances.keys()]).toEqual(['default']);
    expect([...state.peers.keys()].filter((key) => key.startsWith('RED'))).toEqual([]);
  });

  it.each([
    ['networks: [192.0.2.0/24]', ['10.0.0.0/8', '192.0.2.0/24']],
    ['networks: { add: [1.0.0.0/8], remove: [10.0.0.0/8] }', ['1.0.0.0/8']],
    ['networks: ~', []],
    ['maximum_paths: 4', ['10.0.0.0/8']],
  ])('announces %s', async (text, prefixes) => {
    const state = await target(`bgp: { asn: 65001, address_families: { ipv4_unicast: { ${text} } } }`);
    const { networks = [] } = state.instances.get('default')?.families.ipv4_unicast ?? {};
    expect(networks.map(({ prefix }) => prefix)).toEqual(prefixes);
  });

  it('has no address family of which nothing is said', async () => {
    const state = await target(
      'bgp: { asn: 65001, address_families: { ipv4_unicast: { networks: ~ } }, neighbors: [{ address: 10.0.0.3, address_families: { ipv4_unicast: { activate: true, next_hop_self: false } } }] }',
    );
    expect(state.instances.get('default')?.families).toEqual({});
    // IPv4 neighbours take part in IPv4 unicast anyway.
    expect(state.peers.get('default/10.0.0.3')?.families).toEqual({});
  });

  it.each([
    ['10.0.0.4', 'timers: { keepalive: 60, hold: 180 }', { timers: undefined }],
    ['10.0.0.3', 'timers: { keepalive: 60, hold: 180 }', { timers: { keepalive: 60, hold: 180 } }],
    ['10.0.0.3', 'bfd: false', { bfd: undefined }],
    ['10.0.0.2', 'bfd: false', { bfd: false }],
    ['10.0.0.2', 'description: ~, peer_group: ~', { description: undefined, group: undefined }],
    [
      '10.0.0.2',
      'address_families: { ipv4_unicast: { activate: false } }',
      { families: { ipv4_unicast: { activate: false, importPolicy: 'IN' } } },
    ],
    [
      '10.0.0.2',
      'address_families: { ipv4_unicast: { send_community: none } }',
      { families: { ipv4_unicast: { sendCommunity: undefined } } },
    ],
    [
      '10.0.0.2',
      'address_families: { ipv6_unicast: { activate: true } }',
      { families: { ipv6_unicast: { activate: true } } },
    ],
  ])('says what counts anyway only where the device does: %s %s', async (address, fields, expected) => {
    const state = await target(`bgp: { asn: 65001, neighbors: [{ address: ${address}, ${fields} }] }`);
    expect(state.peers.get(`default/${address}`)).toMatchObject(expected);
  });

  it('takes part as the group does, once that says so', async () => {
    const text =
      'bgp: { asn: 65001, peer_groups: [{ name: SPINES, address_families: { ipv6_unicast: { activate: true } } }], neighbors: [{ address: 10.0.0.2, address_families: { ipv6_unicast: { activate: true } } }] }';
    const state = await target(text);
    expect(state.peers.get('default/SPINES')?.families.ipv6_unicast?.activate).toBe(true);
    expect(state.peers.get('default/10.0.0.2')?.families.ipv6_unicast).toBeUndefined();
  });

  it.each([
    ['prefix_lists: [{ name: PL, add_rules: [{ seq: 7, action: deny, prefix: any }] }]', [5, 7], ['unknown']],
    ['prefix_lists: [{ name: PL, add_rules: [{ seq: 5, action: deny, prefix: any }] }]', [5], ['unknown']],
    [
      'prefix_lists: [{ name: PL, rules: [{ action: permit, prefix: any }, { action: deny, prefix: any }] }]',
      [5, 10],
      [],
    ],
    ['prefix_lists: [{ name: PL, remove_rules: [5] }]', [], ['unknown']],
  ])('%s', async (text, numbers, opaque) => {
    const list = (await target(text)).prefixLists.get('ipv4/PL');
    expect(list?.entries.map(({ seq }) => seq)).toEqual(numbers);
    expect(list?.opaque).toEqual(opaque);
  });

  it('has no list or route map without rules', async () => {
    const state = await target(
      'prefix_lists: [{ name: OTHER, remove_rules: [5] }]\nroute_maps: [{ name: IN, remove_rules: [10, 20] }]',
    );
    expect(state.prefixLists.has('ipv4/OTHER')).toBe(false);
    expect(state.routeMaps.has('IN')).toBe(false);
  });

  it('is the same once it is reached', async () => {
    const text = `state: overridden
bgp:
  asn: 65001
  router_id: 2.2.2.2
  peer_groups: [{ name: SPINES, remote_as: 65000, bfd: false, address_families: { ipv4_unicast: { activate: true, send_community: none } } }]
  neighbors:
    - { address: 10.0.0.2, peer_group: SPINES, timers: { keepalive: 60, hold: 180 }, shutdown: false }
    - { address: "2001:db8::1", remote_as: internal, address_families: { ipv6_unicast: { activate: true, next_hop_self: false } } }
  address_families: { ipv4_unicast: { networks: [10.2.0.0/16, 10.1.0.0/16] } }
route_maps: [{ name: IN, rules: [{ action: permit }] }]`;
    const once = await target(text);
    expect(await target(text, once)).toEqual(once);
  });
});
