import { describe, expect, it } from 'vitest';
import type { DesiredBgp } from '../../../src/model/desired-bgp.js';
import { complaints, device, resolve, variable } from './support.js';

const HEAD = 'kind: bgp\nversion: 1\ntargets: all\n';

function documents(...texts: readonly string[]): string {
  return texts.map((text) => `${HEAD}${text}`).join('\n---\n');
}

const at = (line: number, column: number) => ({ file: 'plan.yaml', line, column });

async function bgp(text: string, target = device()): Promise<DesiredBgp> {
  const { bgp: asked } = await resolve(text, target);
  if (asked === undefined) throw new Error('nothing is asked of BGP');
  return asked;
}

describe('what is asked', () => {
  it('has the place of every value', async () => {
    const text = `${HEAD}bgp:
  asn: "1.10"
  router_id: 10.255.0.1
  peer_groups:
    - { name: SPINES, remote_as: 65000, description: ~ }
  neighbors:
    - address: 2001:DB8:0::1
      peer_group: SPINES
      update_source: Gi1/0/1
      timers: { keepalive: 10, hold: 30 }
      address_families:
        ipv6_unicast: { activate: true, max_prefix: { limit: 100, warning_only: true }, import_policy: IN }
  address_families:
    ipv4_unicast:
      networks: [10.0.10.0/24, { prefix: 10.0.20.0/24, route_map: RM }]
      redistribute: [connected, { from: "OSPF  1", metric: 10 }]
      aggregates: { add: [{ prefix: 10.0.0.0/8, summary_only: true }], remove: [192.0.2.0/24] }
      maximum_paths: 4
`;
    expect(await bgp(text)).toEqual({
      instances: [
        {
          vrf: 'default',
          ensure: 'present',
          exact: false,
          asn: { value: 65546, source: at(5, 8) },
          routerId: { value: '10.255.0.1', source: at(6, 14) },
          families: {
            ipv4_unicast: {
              networks: {
                value: {
                  kind: 'change',
                  add: [
                    { prefix: '10.0.10.0/24', routeMap: undefined },
                    { prefix: '10.0.20.0/24', routeMap: 'RM' },
                  ],
                  remove: [],
                },
                source: at(18, 17),
              },
              redistribute: {
                value: {
                  kind: 'change',
                  add: [
                    { from: 'connected', routeMap: undefined, metric: undefined },
                    { from: 'ospf 1', routeMap: undefined, metric: 10 },
                  ],
                  remove: [],
                },
                source: at(19, 21),
              },
              aggregates: {
                value: {
                  kind: 'change',
                  add: [{ prefix: '10.0.0.0/8', summaryOnly: true, asSet: false, routeMap: undefined }],
                  remove: ['192.0.2.0/24'],
                },
                source: at(20, 19),
              },
              maximumPaths: { value: 4, source: at(21, 22) },
            },
          },
          source: at(5, 3),
        },
      ],
      peers: [
        {
          vrf: 'default',
          kind: 'group',
          name: 'SPINES',
          ensure: 'present',
          exact: false,
          fields: { remoteAs: { value: 65000, source: at(8, 34) }, description: { value: null, source: at(8, 54) } },
          families: {},
          source: at(8, 7),
        },
        {
          vrf: 'default',
          kind: 'neighbor',
          name: '2001:db8::1',
          ensure: 'present',
          exact: false,
          fields: {
            group: { value: 'SPINES', source: at(11, 19) },
            updateSource: { value: 'GigabitEthernet1/0/1', source: at(12, 22) },
            timers: { value: { keepalive: 10, hold: 30 }, source: at(13, 15) },
          },
          families: {
            ipv6_unicast: {
              activate: { value: true, source: at(15, 35) },
              maxPrefix: {
                value: { limit: 100, threshold: undefined, warningOnly: true, restart: undefined },
                source: at(15, 53),
              },
              importPolicy: { value: 'IN', source: at(15, 104) },
            },
          },
          source: at(10, 7),
        },
      ],
      prefixLists: [],
      routeMaps: [],
      purge: {},
    });
  });

  it('is policies in order, with numbers from their places', async () => {
    const text = documents(`prefix_lists:
  - name: PL
    rules:
      - { action: permit, prefix: any }
      - { seq: 12, action: deny, prefix: 10.0.0.0/8, ge: 9, le: 24 }
      - { action: permit, prefix: 192.0.2.0/24, le: 32 }
  - { name: PL6, family: ipv6, description: all, rules: [{ action: permit, prefix: any, ge: 48 }] }
route_maps:
  - name: RM
    rules:
      - action: permit
        match: { prefix_list: [B, A, B], ipv6_prefix_list: C, acl: "10", metric: 5, interface: Gi1/0/1 }
        set: { local_preference: 200, next_hop: 10.0.0.1, origin: igp, as_path_prepend: [65000, "1.10"], communities: ["65000:01", No-Export], additive: true }
        continue: 30
      - { seq: 30, action: deny }`);
    const { prefixLists, routeMaps } = await bgp(text);
    const rules = prefixLists.map((list) => list.entries?.value.map(({ value }) => value));
    expect(rules).toEqual([
      [
        { seq: 5, action: 'permit', prefix: '0.0.0.0/0', ge: undefined, le: 32 },
        { seq: 12, action: 'deny', prefix: '10.0.0.0/8', ge: 9, le: 24 },
        { seq: 15, action: 'permit', prefix: '192.0.2.0/24', ge: undefined, le: 32 },
      ],
      [{ seq: 5, action: 'permit', prefix: '::/0', ge: 48, le: undefined }],
    ]);
    expect(prefixLists[1]).toMatchObject({ family: 'ipv6', description: { value: 'all' } });
    expect(routeMaps[0]?.entries?.value.map(({ value }) => value)).toMatchObject([
      {
        seq: 10,
        match: {
          prefixLists: ['A', 'B'],
          ipv6PrefixLists: ['C'],
          acls: ['10'],
          metric: 5,
          interface: 'GigabitEthernet1/0/1',
        },
        set: {
          localPreference: 200,
          nextHop: '10.0.0.1',
          origin: 'igp',
          asPathPrepend: [65000, 65546],
          communities: ['65000:1', 'no-export'],
          additive: true,
        },
        continue: 30,
      },
      { seq: 30, action: 'deny', continue: undefined },
    ]);
  });

  it('is BGP in several VRFs, with the AS of the first where they say none', async () => {
    const text = documents(`bgp:
  asn: 65001
  vrfs:
    - { vrf: RED, router_id: 10.0.0.1, neighbors: [{ address: 10.0.0.2, remote_as: internal }] }
    - { vrf: BLUE, asn: 65002 }`);
    const { instances, peers } = await bgp(text);
    expect(instances.map(({ vrf, asn }) => `${vrf} ${asn.value} ${asn.source.line}`)).toEqual([
      'default 65001 5',
      'RED 65001 5',
      'BLUE 65002 8',
    ]);
    expect(peers).toMatchObject([{ vrf: 'RED', name: '10.0.0.2', fields: { remoteAs: { value: 'internal' } } }]);
  });

  it('takes neighbours from the data of a device', async () => {
    const text = documents(`bgp:\n  asn: ${variable('data.asn')}\n  neighbors: ${variable('data.peers')}`);
    const data = {
      asn: 65001,
      peers: [
        { address: '10.0.0.2', remote_as: 65002 },
        { address: '10.0.0.3', peer_group: 'X' },
      ],
    };
    const { instances, peers } = await bgp(text, device({ data }));
    expect(instances[0]?.asn).toEqual({ value: 65001, source: at(5, 8) });
    expect(peers.map(({ name, source }) => `${name} ${source.line}`)).toEqual(['10.0.0.2 6', '10.0.0.3 6']);
    const wrong = device({ data: { asn: 0, peers: [{ addres: '10.0.0.2' }] } });
    expect(await complaints(text, wrong)).toEqual([
      '5:8 FIELD_VALUE `bgp.asn` is 0; it takes an AS number from 1 to 4294967295.',
      '6:3 FIELD_UNKNOWN There is no `addres` in `bgp.neighbors[0]`. Did you mean `address`?',
      '6:14 FIELD_MISSING `bgp.neighbors[0]` has no `address`, which it needs.',
    ]);
  });
});

describe('states', () => {
  const BODY =
    'bgp: { asn: 65001, neighbors: [{ address: 10.0.0.2 }], address_families: { ipv4_unicast: { networks: [10.0.0.0/8] } } }';

  it('replaced and overridden say the whole', async () => {
    const { instances, peers, purge } = await bgp(documents(`state: replaced\n${BODY}`));
    expect(instances).toMatchObject([
      { exact: true, families: { ipv4_unicast: { networks: { value: { kind: 'exactly' } } } } },
    ]);
    expect(peers).toMatchObject([{ exact: true }]);
    expect(purge).toEqual({});
  });

  it('overridden purges the sections that a document has, neighbours by VRF', async () => {
    const { purge } = await bgp(
      documents(`state: overridden\n${BODY}\nprefix_lists: [{ name: PL, rules: [{ action: permit, prefix: any }] }]`),
    );
    expect(purge).toEqual({ neighbors: new Map([['default', at(5, 20)]]), prefixLists: at(6, 1) });
  });

  it('deleted names what goes: a neighbour, or BGP as a whole', async () => {
    const one = await bgp(documents('state: deleted\nbgp: { asn: 65001, neighbors: [{ address: 10.0.0.2 }] }'));
    expect(one.instances).toEqual([]);
    expect(one.peers).toMatchObject([{ name: '10.0.0.2', ensure: 'absent' }]);
    const all = await bgp(documents('state: deleted\nbgp: { asn: 65001, vrf: RED }\nroute_maps: [{ name: RM }]'));
    expect(all.instances).toMatchObject([{ vrf: 'RED', ensure: 'absent' }]);
    expect(all.routeMaps).toMatchObject([{ name: 'RM', ensure: 'absent' }]);
    const vrf = await bgp(documents('state: deleted\nbgp: { asn: 65001, vrfs: [{ vrf: RED }] }'));
    expect(vrf.instances).toMatchObject([{ vrf: 'RED', ensure: 'absent' }]);
  });
});

describe('passwords', () => {
  const plan = (password: string): string =>
    documents(`bgp:\n  asn: 65001\n  neighbors:\n    - { address: 10.0.0.2, password: ${password} }`);

  it('are had from where the intent says', async () => {
    const asked: unknown[] = [];
    const target = device({
      secret: (reference) => {
        asked.push(reference);
        return 's3cret';
      },
    });
    const { peers } = await bgp(plan('env:BGP_PASSWORD'), target);
    expect(peers[0]?.fields.password?.value).toEqual({ form: 'plain', text: 's3cret' });
    await bgp(plan('file:/etc/bgp'), target);
    expect(asked).toEqual([
      { from: 'env', name: 'BGP_PASSWORD' },
      { from: 'file', path: '/etc/bgp' },
    ]);
    expect((await bgp(plan('~'))).peers[0]?.fields.password?.value).toBeNull();
  });

  it('in clear text are refused, and shown nowhere', async () => {
    const found = await complaints(plan('hunter2'));
    expect(found).toEqual(['7:38 SECRET A password stands here in clear text.']);
    await expect(resolve(plan('hunter2'))).rejects.toMatchObject({ excerpt: undefined });
    await expect(resolve(plan('hunter2'))).rejects.toMatchObject({
      hint: expect.stringContaining('`env:NAME` or `file:PATH`'),
    });
    expect(await complaints(plan('"env:two words"'))).toEqual([
      '7:38 SECRET What follows `env:` or `file:` is no name of a variable and no path.',
    ]);
  });

  it('need someone who has them', async () => {
    expect(await complaints(plan('env:X'))).toEqual(['7:38 SECRET The password from env:X cannot be had here.']);
  });

  it('that differ are not told', async () => {
    const text = documents(
      'bgp: { asn: 1, neighbors: [{ address: 10.0.0.2, password: env:A }] }',
      'bgp: { asn: 1, neighbors: [{ address: 10.0.0.2, password: env:B }] }',
    );
    const target = device({ secret: (reference) => (reference.from === 'env' ? `value of ${reference.name}` : '') });
    expect(await complaints(text, target)).toEqual([
      '9:59 CONFLICT The intents ask for two things: password of the neighbour 10.0.0.2 is one secret at plan.yaml:4:59, and another one here.',
    ]);
  });
});

describe('documents together', () => {
  it('complete each other', async () => {
    const text = documents(
      'bgp: { asn: 1, neighbors: [{ address: "2001:db8::1", remote_as: 2 }], address_families: { ipv4_unicast: { networks: [10.0.0.0/8] } } }',
      'bgp: { asn: 1, router_id: 1.1.1.1, neighbors: [{ address: "2001:DB8::1", description: x, address_families: { ipv6_unicast: { activate: true } } }], address_families: { ipv4_unicast: { networks: { add: [192.0.2.0/24], remove: [198.51.100.0/24] } } } }',
      'prefix_lists: [{ name: PL, add_rules: [{ seq: 5, action: permit, prefix: any }] }]',
      'prefix_lists: [{ name: PL, remove_rules: [10] }]',
    );
    const { instances, peers, prefixLists } = await bgp(text);
    expect(instances).toMatchObject([
      {
        routerId: { value: '1.1.1.1' },
        families: {
          ipv4_unicast: {
            networks: {
              value: { add: [{ prefix: '10.0.0.0/8' }, { prefix: '192.0.2.0/24' }], remove: ['198.51.100.0/24'] },
            },
          },
        },
      },
    ]);
    expect(peers).toMatchObject([
      {
        name: '2001:db8::1',
        fields: { remoteAs: { value: 2 }, description: { value: 'x' } },
        families: { ipv6_unicast: { activate: { value: true } } },
      },
    ]);
    expect(prefixLists).toMatchObject([{ add: [{ value: { seq: 5 } }], remove: [{ value: 10 }] }]);
  });

  it.each([
    [
      'bgp: { asn: 1 }',
      'bgp: { asn: 2 }',
      '9:13 CONFLICT The intents ask for two things: the AS of BGP in VRF default is 1 at plan.yaml:4:13, and 2 here.',
    ],
    [
      'bgp: { asn: 1, neighbors: [{ address: 10.0.0.2, remote_as: 2 }] }',
      'bgp: { asn: 1, neighbors: [{ address: 10.0.0.2, remote_as: 3 }] }',
      '9:60 CONFLICT The intents ask for two things: remote_as of the neighbour 10.0.0.2 is 2 at plan.yaml:4:60, and 3 here.',
    ],
    [
      'bgp: { asn: 1, peer_groups: [{ name: G, address_families: { ipv4_unicast: { import_policy: A } } }] }',
      'bgp: { asn: 1, peer_groups: [{ name: G, address_families: { ipv4_unicast: { import_policy: ~ } } }] }',
      '9:92 CONFLICT The intents ask for two things: import_policy of the peer group G (ipv4_unicast) is A at plan.yaml:4:92, and the default here.',
    ],
    [
      'bgp: { asn: 1, address_families: { ipv4_unicast: { networks: { add: [10.0.0.0/8] } } } }',
      'bgp: { asn: 1, address_families: { ipv4_unicast: { networks: { remove: [10.0.0.0/8] } } } }',
      '9:62 CONFLICT The intents ask for two things: networks in ipv4_unicast of BGP in VRF default is changed at plan.yaml:4:62, and changed here.',
    ],
    [
      'prefix_lists: [{ name: PL, rules: [{ action: permit, prefix: any }] }]',
      'prefix_lists: [{ name: PL, rules: [{ action: deny, prefix: any }] }]',
      '9:36 CONFLICT The intents ask for two things: the ipv4 prefix list PL is one list at plan.yaml:4:36, and another here.',
    ],
    [
      'route_maps: [{ name: RM, rules: [{ action: permit }] }]',
      'state: deleted\nroute_maps: [{ name: RM }]',
      '10:14 CONFLICT The intents ask for two things: the route map RM is to be there at plan.yaml:4:14, and to go here.',
    ],
  ])('disagree: %s, %s', async (first, second, complaint) => {
    expect(await complaints(documents(first, second))).toEqual([complaint]);
  });
});

describe('what is wrong with a document', () => {
  const AS = 'it takes an AS number from 1 to 4294967295';
  const neighbor = (fields: string): string => `bgp: { asn: 1, neighbors: [{ address: 10.0.0.2, ${fields} }] }`;
  const rule = (fields: string): string => `prefix_lists: [{ name: PL, rules: [{ action: permit, ${fields} }] }]`;
  const map = (fields: string): string => `route_maps: [{ name: RM, rules: [{ action: permit, ${fields} }] }]`;
  it.each([
    ['bgp: { asn: 0 }', `FIELD_VALUE \`bgp.asn\` is 0; ${AS}.`],
    ['bgp: { asn: 4294967296 }', `FIELD_VALUE \`bgp.asn\` is 4294967296; ${AS}.`],
    ['bgp: { asn: "0.0" }', 'FIELD_VALUE "0.0" is no AS number; they run from 1 to 4294967295.'],
    ['bgp: { asn: "65536.1" }', 'FIELD_VALUE "65536.1" is no AS number; they run from 1 to 4294967295.'],
    ['bgp: { router_id: 1.1.1.1 }', 'FIELD_MISSING `bgp` has no `asn`, which it needs.'],
    [
      'bgp: { asn: 1, router_id: 010.0.0.1 }',
      'ADDRESS "010.0.0.1" has a number with a zero in front, which some programs read in base eight.',
    ],
    ['bgp: { asn: 1, router_id: "::1" }', 'FAMILY ::1 is IPv6, and IPv4 is expected here.'],
    [
      'bgp: { asn: 1, vrfs: [{ vrf: RED }, { vrf: RED }] }',
      'CONFLICT The VRF RED stands here a second time; the first is at plan.yaml:4:23.',
    ],
    [
      'bgp: { asn: 1, neighbors: [{ remote_as: 2 }] }',
      'FIELD_MISSING `bgp.neighbors[0]` has no `address`, which it needs.',
    ],
    [
      'bgp: { asn: 1, neighbors: [{ address: 10.0.0.256 }] }',
      'ADDRESS "10.0.0.256" is no address; it takes an address such as 10.0.0.1 or 2001:db8::1.',
    ],
    [
      neighbor('remote_as: 0'),
      `FIELD_VALUE \`bgp.neighbors[0].remote_as\` is 0; ${AS}, internal or external, or null.`,
    ],
    [
      neighbor('remote_as: 4294967296'),
      `FIELD_VALUE \`bgp.neighbors[0].remote_as\` is 4294967296; ${AS}, internal or external, or null.`,
    ],
    [neighbor('timers: { keepalive: 60, hold: 30 }'), 'RULE `hold` (30) has to be longer than `keepalive` (60).'],
    [neighbor('timers: { keepalive: 0, hold: 2 }'), 'RULE `hold` is 0 or at least 3 seconds (RFC 4271).'],
    [neighbor('ebgp_multihop: 2, ttl_security: 1'), 'RULE `ebgp_multihop` and `ttl_security` exclude each other.'],
    [neighbor('update_source: wlan0'), 'PORT "wlan0" is neither an address nor an interface of this platform.'],
    [
      neighbor('description: "a\\nb"'),
      'FIELD_VALUE `bgp.neighbors[0].description` is "a\\nb"; it takes a text of 1 to 255 characters, or null.',
    ],
    [
      neighbor('peer_group: two words'),
      'FIELD_VALUE `bgp.neighbors[0].peer_group` is "two words"; it takes the name of a group, or null.',
    ],
    [
      neighbor('address_families: { evpn: { activate: true } }'),
      'FIELD_UNKNOWN There is no `evpn` in `bgp.neighbors[0].address_families`.',
    ],
    [
      neighbor('address_families: { ipv4_unicast: { max_prefix: { limit: 5, warning_only: true, restart: 5 } } }'),
      'RULE `restart` has no meaning with `warning_only`: the session stays up.',
    ],
    [
      'bgp: { asn: 1, address_families: { ipv4_unicast: { networks: [10.1.0.0/8] } } }',
      'ADDRESS 10.1.0.0/8 has bits set behind the length of its prefix.',
    ],
    [
      'bgp: { asn: 1, address_families: { ipv4_unicast: { networks: ["2001:db8::/32"] } } }',
      'FAMILY 2001:db8::/32 is IPv6, and IPv4 is expected here.',
    ],
    [
      'state: replaced\nbgp: { asn: 1, address_families: { ipv4_unicast: { networks: { add: [10.0.0.0/8] } } } }',
      'STATE `add` and `remove` have no meaning under `state: replaced`, where the list is the whole.',
    ],
    ['state: overridden\nbgp: { asn: 1, neighbors: [] }', 'STATE `bgp.neighbors` is empty under `state: overridden`.'],
    [
      'state: deleted\nbgp: { asn: 1, router_id: 1.1.1.1 }',
      'STATE `router_id` cannot stand under `state: deleted`, only `vrf` or `asn` or `vrfs` or `peer_groups` or `neighbors`.',
    ],
    [
      'state: deleted\nbgp: { asn: 1, neighbors: [{ address: 10.0.0.2, remote_as: 3 }] }',
      'STATE `remote_as` cannot stand under `state: deleted`, only `address`.',
    ],
    [rule('prefix: 10.1.0.0/8'), 'ADDRESS 10.1.0.0/8 has bits set behind the length of its prefix.'],
    [rule('prefix: "2001:db8::/32"'), 'FAMILY 2001:db8::/32 is IPv6, and IPv4 is expected here.'],
    [rule('prefix: 10.0.0.0/8, ge: 8'), 'RULE `ge` is 8; it has to be more than the length of the prefix, 8.'],
    [rule('prefix: 10.0.0.0/8, le: 7'), 'RULE `le` is 7; it has to be more than the length of the prefix, 8.'],
    [rule('prefix: 10.0.0.0/8, ge: 24, le: 20'), 'RULE `le` is 20, which is less than `ge`, 24.'],
    [rule('prefix: 10.0.0.0/8, le: 33'), 'RULE `le` is 33, and an IPv4 address has 32 bits.'],
    [
      rule('prefix: any, seq: 5 }, { seq: 5, action: deny, prefix: any'),
      'SEQUENCE The number 5 stands here a second time; the first is at plan.yaml:4:36.',
    ],
    [map('continue: 5'), 'SEQUENCE `continue` leads to 5, which is not after this rule, 10.'],
    [
      map('set: { communities: ["65000:70000"] }'),
      'FIELD_VALUE "65000:70000" is no community; it takes two numbers up to 65535 such as 65000:1, or a name such as no-export.',
    ],
    [map('set: { additive: true }'), 'RULE `additive` needs `communities`.'],
    [map('set: { next_hop: "::1" }'), 'FAMILY ::1 is IPv6, and IPv4 is expected here.'],
    [map('match: { interface: wlan0 }'), 'PORT "wlan0" cannot be an interface of this platform.'],
    [
      'prefix_lists: [{ name: PL, add_rules: [{ action: permit, prefix: any }] }]',
      'FIELD_MISSING A rule of `add_rules` needs `seq`, which says where in the list it stands.',
    ],
    [
      'name: nothing',
      'FIELD_MISSING This document asks for nothing: it has neither `bgp` nor `prefix_lists` nor `route_maps` nor `checks`.',
    ],
  ])('%s', async (text, complaint) => {
    const found = await complaints(documents(text));
    expect(found.map((one) => one.replace(/^\d+:\d+ /, ''))).toEqual([complaint]);
  });
});

describe('checks', () => {
  const PEERS =
    'bgp: { asn: 1, neighbors: [{ address: 10.0.0.2 }, { address: "2001:DB8::1" }, { address: 10.0.0.3, shutdown: true }] }\n';

  it.each([
    [
      'bgp_established: { within: 1m }',
      { kind: 'bgp_established', peers: { vrf: 'default', names: ['10.0.0.2', '2001:db8::1'] }, within: 60 },
    ],
    [
      'bgp_established: { neighbors: all }',
      { kind: 'bgp_established', peers: { vrf: 'default', names: 'all' }, within: 30 },
    ],
    ['bgp_established: { vrf: RED }', { kind: 'bgp_established', peers: { vrf: 'RED', names: 'all' } }],
    ['bgp_established: { neighbors: "2001:DB8::2" }', { peers: { names: ['2001:db8::2'] } }],
    [
      'prefixes_received: { at_least: 100, family: ipv4_unicast }',
      {
        kind: 'prefixes_received',
        atLeast: 100,
        family: 'ipv4_unicast',
        peers: { names: ['10.0.0.2', '2001:db8::1'] },
      },
    ],
    [
      'prefixes_received: { at_least: unchanged, neighbors: all }',
      { atLeast: 'unchanged', family: undefined, peers: { names: 'all' } },
    ],
    ['neighbors: unchanged', { kind: 'neighbors', names: 'unchanged' }],
  ])('%s', async (check, made) => {
    const { checks } = await resolve(documents(`${PEERS}checks:\n  - ${check}`));
    expect(checks).toMatchObject([made]);
  });

  it.each([
    [
      'prefixes_received: { neighbors: all }',
      '5:24 FIELD_MISSING `checks[0].prefixes_received` has no `at_least`, which it needs.',
    ],
    [
      'prefixes_received: { at_least: before }',
      '5:36 FIELD_VALUE `checks[0].prefixes_received.at_least` is "before"; it takes a number from 1, or unchanged.',
    ],
    [
      'bgp_established: { neighbors: leaf1 }',
      '5:35 ADDRESS "leaf1" is no address; it takes an address such as 10.0.0.1 or 2001:db8::1.',
    ],
  ])('%s', async (check, complaint) => {
    expect(await complaints(documents(`checks:\n  - ${check}`))).toEqual([complaint]);
  });
});
