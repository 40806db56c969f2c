import { describe, expect, it } from 'vitest';
import { complaints, device, resolve, variable } from './support.js';

const HEAD = 'kind: acl\nversion: 1\ntargets: all\n';
const LIST = 'acls: [{ name: A, rules: [{ seq: 10, action: permit }] }]';

function documents(...texts: readonly string[]): string {
  return texts.map((text) => `${HEAD}${text}`).join('\n---\n');
}

const at = (line: number, column: number) => ({ file: 'plan.yaml', line, column });

/** What the entries of the first list are, in short. */
async function short(text: string, target = device()): Promise<readonly string[]> {
  const { acl } = await resolve(text, target);
  const list = acl?.acls[0];
  return [...(list?.entries?.value ?? []), ...(list?.add ?? [])].map(({ value, source }) => {
    if (value.type !== 'rule') return `${source.line} ${value.seq ?? '-'} ${value.type}`;
    const { source: from, destinationPorts: ports } = value.rule;
    const address = from.kind === 'prefix' ? from.prefix : from.kind;
    const told = ports?.kind === 'ranges' ? ports.ranges.map((range) => range.join('-')).join() : (ports?.name ?? '');
    return `${source.line} ${value.seq ?? '-'} ${value.rule.action} ${address} ${told}`.trim();
  });
}

describe('what is asked of lists', () => {
  it('has the place of every value', async () => {
    const text = `${HEAD}acls:
  - name: EDGE-IN
    type: extended
    rules:
      - { seq: 10, remark: policy }
      - { seq: 20, action: deny }
  - { name: 100, family: ipv6, add_rules: [{ seq: 5, action: permit }], remove_rules: [10, 20] }
bindings:
  - { acl: EDGE-IN, interface: Gi1/0/1, direction: in }
  - { acl: ~, vlan: "10,20", direction: out, family: mac }
  - { acl: 100, line: "vty  0 4", direction: in }
`;
    const { acl } = await resolve(text);
    expect(acl).toEqual({
      acls: [
        {
          name: 'EDGE-IN',
          family: 'ipv4',
          ensure: 'present',
          kind: { value: 'extended', source: at(6, 11) },
          entries: {
            value: [
              { value: { type: 'remark', text: 'policy', seq: 10 }, source: at(8, 9) },
              { value: { type: 'rule', rule: expect.anything(), seq: 20 }, source: at(9, 9) },
            ],
            source: at(8, 7),
          },
          add: [],
          remove: [],
          source: at(5, 5),
        },
        {
          name: '100',
          family: 'ipv6',
          ensure: 'present',
          add: [{ value: { type: 'rule', rule: expect.anything(), seq: 5 }, source: at(10, 44) }],
          remove: [
            { value: 10, source: at(10, 88) },
            { value: 20, source: at(10, 92) },
          ],
          source: at(10, 5),
        },
      ],
      bindings: [
        {
          place: { kind: 'interface', name: 'GigabitEthernet1/0/1' },
          direction: 'in',
          family: 'ipv4',
          acl: { value: 'EDGE-IN', source: at(12, 12) },
          source: at(12, 5),
        },
        ...[10, 20].map((id) => ({
          place: { kind: 'vlan', id },
          direction: 'out',
          family: 'mac',
          acl: { value: null, source: at(13, 12) },
          source: at(13, 5),
        })),
        {
          place: { kind: 'line', name: 'vty 0 4' },
          direction: 'in',
          // That of the list with this name.
          family: 'ipv6',
          acl: { value: '100', source: at(14, 12) },
          source: at(14, 5),
        },
      ],
      purge: {},
    });
  });

  it('removes lists and what is bound under deleted', async () => {
    const text = documents(
      'state: deleted\nacls: [{ name: A }, { name: B, family: mac }]\nbindings: [{ interface: Gi1/0/1, direction: in }]',
    );
    const { acl } = await resolve(text);
    expect(acl?.acls.map(({ name, family, ensure }) => `${family} ${name} ${ensure}`)).toEqual([
      'ipv4 A absent',
      'mac B absent',
    ]);
    expect(acl?.bindings).toMatchObject([{ acl: { value: null } }]);
  });

  it('names the sections that overridden purges, and no others', async () => {
    expect((await resolve(documents(`state: overridden\n${LIST}`))).acl?.purge).toEqual({ acls: at(5, 1) });
    expect((await resolve(documents(`state: replaced\n${LIST}`))).acl?.purge).toEqual({});
  });
});

describe('a rule that stands for several entries', () => {
  const GROUPS =
    'groups: { addresses: { SERVERS: [192.0.2.1, { group: MORE }], MORE: [198.51.100.0/24, 192.0.2.1] }, ports: { WEB: [80, 443] } }';
  const rules = (text: string): string => documents(`${GROUPS}\nacls: [{ name: A, rules: [${text}] }]`);

  it('takes as many numbers from its own on', async () => {
    const text = rules(
      '{ seq: 20, action: permit, protocol: tcp, source: { group: SERVERS }, destination_port: { group: WEB } }, { seq: 30, action: deny }',
    );
    expect(await short(text)).toEqual([
      '5 20 permit 192.0.2.1/32 80-80,443-443',
      '5 21 permit 198.51.100.0/24 80-80,443-443',
      '5 30 deny any',
    ]);
  });

  it('has as many entries as the platform needs for its ports', async () => {
    const text = rules('{ action: permit, protocol: tcp, destination_port: [22, 80, 443, 8000-8080, 25, 53] }');
    expect(await short(text)).toEqual(['5 - permit any 22-22,25-25,53-53,80-80,443-443,8000-8080']);
    expect(await short(text, device({ portsPerEntry: 4 }))).toEqual([
      '5 - permit any 22-22,25-25,53-53,80-80',
      '5 - permit any 443-443',
      '5 - permit any 8000-8080',
    ]);
    expect(await short(text, device({ portsPerEntry: 1 }))).toHaveLength(6);
  });

  it('may have addresses side by side', async () => {
    expect(await short(rules('{ action: permit, source: [10.0.0.0/8, any, { device_group: X }] }'))).toEqual([
      '5 - permit 10.0.0.0/8',
      '5 - permit any',
      '5 - permit group',
    ]);
  });

  it('may use groups of other documents', async () => {
    const text = documents(
      'groups: { addresses: { LAN: [10.0.0.0/8] } }',
      'acls: [{ name: A, rules: [{ action: permit, source: { group: LAN } }] }]',
    );
    expect(await short(text)).toEqual(['9 - permit 10.0.0.0/8']);
  });

  it.each([
    [
      '{ action: permit, source: { group: SERVER } }',
      '5:62 GROUP The intents have no group `SERVER`. Did you mean `SERVERS`?',
    ],
    [
      '{ seq: 20, action: permit, source: { group: SERVERS } }, { seq: 21, action: deny }',
      '5:84 SEQUENCE The rule at line 5 stands for several entries, and one of them has the number 21 of this rule.',
    ],
  ])('%s', async (text, complaint) => {
    expect(await complaints(rules(text))).toEqual([complaint]);
  });

  it('takes no group that contains itself, and none of another family', async () => {
    const circle = documents(
      'groups: { addresses: { A: [{ group: B }], B: [{ group: A }] } }\nacls: [{ name: L, rules: [{ action: permit, source: { group: A } }] }]',
    );
    expect(await complaints(circle)).toEqual(['4:56 GROUP The group `A` contains itself: A, B, A.']);
    const mixed = documents(
      'groups: { addresses: { A: ["2001:db8::1"] } }\nacls: [{ name: L, rules: [{ action: permit, source: { group: A } }] }]',
    );
    expect(await complaints(mixed)).toEqual([
      '5:27 FAMILY A group of this rule has 2001:db8::1/128, which is IPv6; the list is IPv4.',
    ]);
  });
});

describe('numbers', () => {
  it.each([
    [
      'rules: [{ seq: 10, action: permit }, { seq: 10, action: deny }]',
      '4:56 SEQUENCE The number 10 stands here a second time; the first is at plan.yaml:4:27.',
    ],
    [
      'rules: [{ seq: 20, action: permit }, { seq: 10, action: deny }]',
      '4:56 SEQUENCE The number 10 stands after 20; devices order rules by their numbers.',
    ],
    [
      'add_rules: [{ action: permit }]',
      '4:31 FIELD_MISSING A rule of `add_rules` needs `seq`, which says where in the list it stands.',
    ],
    [
      'add_rules: [{ seq: 5, action: permit }, { seq: 5, action: permit }]',
      '4:59 SEQUENCE The number 5 stands here a second time; the first is at plan.yaml:4:31.',
    ],
    [
      'add_rules: [{ seq: 5, action: permit }], remove_rules: [5]',
      '4:75 CONFLICT The number 5 stands under `add_rules` and under `remove_rules`.',
    ],
    [
      'rules: [{ action: permit }], remove_rules: [5]',
      '4:48 CONFLICT `remove_rules` cannot stand beside `rules`, which says the whole list.',
    ],
    [
      'rules: [{ seq: 0, action: permit }]',
      '4:34 FIELD_VALUE `acls[0].rules[0].seq` is 0; it takes a number of a rule, from 1.',
    ],
    ['rules: []', '4:26 FIELD_VALUE `acls[0].rules` is an empty list; it takes a list of at least one rule.'],
  ])('%s', async (rules, complaint) => {
    expect(await complaints(documents(`acls: [{ name: A, ${rules} }]`))).toEqual([complaint]);
  });

  it('may be left out here and there', async () => {
    expect(
      await short(
        documents('acls: [{ name: A, rules: [{ action: permit }, { seq: 20, action: deny }, { action: permit }] }]'),
      ),
    ).toEqual(['4 - permit any', '4 20 deny any', '4 - permit any']);
  });
});

describe('documents together', () => {
  it('complete each other', async () => {
    const text = documents(
      'acls: [{ name: A, add_rules: [{ seq: 5, action: permit }] }]',
      'acls: [{ name: A, add_rules: [{ seq: 5, action: permit }, { seq: 6, action: deny }], remove_rules: [10] }]',
      'bindings: [{ acl: A, interface: [Gi1/0/1, "Gi1/0/[2-3]"], direction: in }]',
      'bindings: [{ acl: A, port_group: uplinks, direction: in }]',
    );
    const { acl } = await resolve(text, device({ portGroups: { uplinks: ['Gi1/0/3', 'Gi1/0/4'] } }));
    expect(acl?.acls).toMatchObject([{ add: [{ value: { seq: 5 } }, { value: { seq: 6 } }], remove: [{ value: 10 }] }]);
    expect(acl?.bindings.map(({ place }) => ('name' in place ? place.name : place.id))).toEqual([
      'GigabitEthernet1/0/1',
      'GigabitEthernet1/0/2',
      'GigabitEthernet1/0/3',
      'GigabitEthernet1/0/4',
    ]);
  });

  it.each([
    [
      'acls: [{ name: A, rules: [{ action: permit }] }]',
      'acls: [{ name: A, rules: [{ action: deny }] }]',
      '9:27 CONFLICT The intents ask for two things: the ipv4 list A is one list at plan.yaml:4:27, and another here.',
    ],
    [
      'acls: [{ name: A, rules: [{ action: permit }] }]',
      'acls: [{ name: A, add_rules: [{ seq: 5, action: deny }] }]',
      '9:31 CONFLICT The intents ask for two things: the ipv4 list A is written as a whole at plan.yaml:4:26, and changed by single rules here.',
    ],
    [
      'acls: [{ name: A, add_rules: [{ seq: 5, action: permit }] }]',
      'acls: [{ name: A, add_rules: [{ seq: 5, action: deny }] }]',
      '9:31 CONFLICT The intents ask for two things: rule 5 of the ipv4 list A is one thing at plan.yaml:4:31, and another here.',
    ],
    [
      'acls: [{ name: A, add_rules: [{ seq: 5, action: permit }] }]',
      'acls: [{ name: A, remove_rules: [5] }]',
      '9:34 CONFLICT The intents ask for two things: rule 5 of the ipv4 list A is to be there at plan.yaml:4:31, and to go here.',
    ],
    [
      'acls: [{ name: A, rules: [{ action: permit }] }]',
      'state: deleted\nacls: [{ name: A }]',
      '10:8 CONFLICT The intents ask for two things: the ipv4 list A is to be there at plan.yaml:4:8, and to go here.',
    ],
    [
      'bindings: [{ acl: A, interface: Gi1/0/1, direction: in }]',
      'bindings: [{ acl: B, interface: GigabitEthernet1/0/1, direction: in }]',
      '9:19 CONFLICT The intents ask for two things: the list at interface/GigabitEthernet1/0/1/in/ipv4 is A at plan.yaml:4:19, and B here.',
    ],
    [
      'groups: { addresses: { X: [10.0.0.1] } }',
      'groups: { addresses: { X: [10.0.0.2] } }',
      '9:24 CONFLICT The intents ask for two things: the group X of addresses is another one at plan.yaml:4:24.',
    ],
  ])('disagree: %s, %s', async (first, second, complaint) => {
    expect(await complaints(documents(first, second))).toEqual([complaint]);
  });
});

describe('what is wrong with a document', () => {
  it.each([
    ['acls: []\nstate: overridden', '4:1 STATE `acls` is empty under `state: overridden`.'],
    ['bindings: []\nstate: deleted', '4:1 STATE `bindings` is empty under `state: deleted`.'],
    [
      'name: nothing',
      '1:1 FIELD_MISSING This document asks for nothing: it has neither `acls` nor `bindings` nor `groups` nor `checks`.',
    ],
    [
      'state: deleted\nacls: [{ name: A, rules: [{ action: permit }] }]',
      '5:19 STATE `rules` cannot stand under `state: deleted`, only `name` or `family`.',
    ],
    ['state: replaced\nacls: [{ name: A }]', '5:8 FIELD_MISSING This list needs `rules` under `state: replaced`.'],
    [
      'state: replaced\nacls: [{ name: A, rules: [{ action: permit }] }, { name: B, add_rules: [{ seq: 1, action: permit }] }]',
      '5:50 FIELD_MISSING This list needs `rules` under `state: replaced`.',
    ],
    [
      'bindings: [{ acl: A, direction: in }]',
      '4:12 FIELD_MISSING This entry needs `interface`, `port_group`, `vlan` or `line`.',
    ],
    [
      'bindings: [{ acl: A, direction: in, vlan: 10, line: vty 0 4 }]',
      '4:47 FIELD_VALUE An entry has one of `interface`, `port_group`, `vlan`, `line`.',
    ],
    [
      'bindings: [{ interface: Gi1/0/1, direction: in }]',
      '4:12 FIELD_MISSING A binding needs `acl`, the name of a list, or null for none.',
    ],
    [
      'bindings: [{ acl: A, interface: Gi1/0/1 }]',
      '4:12 FIELD_MISSING `bindings[0]` has no `direction`, which it needs.',
    ],
    ['bindings: [{ acl: A, interface: wlan0, direction: in }]', '4:33 PORT "wlan0" cannot be a port of this platform.'],
    ['bindings: [{ acl: A, port_group: up, direction: in }]', '4:34 PORT_GROUP The device has no port group `up`.'],
    [
      `${LIST.slice(0, -1)}, { name: A, family: ipv6, rules: [{ action: permit }] }]\nbindings: [{ acl: A, interface: Gi1/0/1, direction: in }]`,
      '5:19 FAMILY The intents have lists of several families named A; this needs `family`.',
    ],
    [
      'acls: [{ name: "two words", rules: [{ action: permit }] }]',
      '4:16 FIELD_VALUE `acls[0].name` is "two words"; it takes a name without blanks, or a number.',
    ],
    [
      `acls: [{ name: A, rules: [{ action: permit, source: "${variable('data.lan')}" }] }]`,
      '4:53 VARIABLE The device has no `data.lan`.',
    ],
  ])('%s', async (text, complaint) => {
    expect(await complaints(documents(text))).toContain(complaint);
  });
});

describe('checks', () => {
  it('are made at each place', async () => {
    const text = documents(`checks:
  - acl_bound: { acl: A, interface: "Gi1/0/[1-2]", direction: in, within: 1m }
  - packet: { action: deny, protocol: udp, source: 10.0.0.1, destination: 10.0.0.2, source_port: 53, destination_port: snmp, vlan: 10, direction: out }
  - ping: { to: 10.0.0.1 }`);
    const { acl, checks } = await resolve(text);
    expect(acl).toBeUndefined();
    const bound = { kind: 'acl_bound', acl: 'A', direction: 'in', family: 'ipv4', within: 60, source: at(5, 16) };
    expect(checks).toEqual([
      expect.objectContaining({ kind: 'ping' }),
      { ...bound, place: { kind: 'interface', name: 'GigabitEthernet1/0/1' } },
      { ...bound, place: { kind: 'interface', name: 'GigabitEthernet1/0/2' } },
      {
        kind: 'packet',
        action: 'deny',
        probe: {
          family: 'ipv4',
          protocol: 17,
          source: '10.0.0.1',
          destination: '10.0.0.2',
          sourcePort: 53,
          destinationPort: 161,
        },
        at: { place: { kind: 'vlan', id: 10 }, direction: 'out' },
        within: 30,
        source: at(6, 13),
      },
    ]);
  });

  it.each([
    [
      'packet: { action: permit, protocol: ip, source: 10.0.0.1, destination: 10.0.0.2, vlan: 1, direction: in }',
      '5:43 RULE A packet has one protocol; `ip` stands for all of them.',
    ],
    [
      'packet: { action: permit, protocol: icmp, source: 10.0.0.1, destination: 10.0.0.2, destination_port: 5, vlan: 1, direction: in }',
      '5:90 RULE ICMP has no ports.',
    ],
    [
      'packet: { action: permit, protocol: tcp, source: 10.0.0.1, destination: "::1", vlan: 1, direction: in }',
      '5:79 FAMILY ::1 is IPv6, and IPv4 is expected here.',
    ],
    [
      'packet: { action: permit, protocol: tcp, source: 10.0.0.1, destination: 10.0.0.0/8, vlan: 1, direction: in }',
      '5:79 ADDRESS 10.0.0.0/8 is a prefix; it takes an address such as 10.0.0.1 or 2001:db8::1.',
    ],
    [
      'acl_bound: { acl: A, vlan: 1, direction: in }, within: 5s',
      '5:54 FIELD_VALUE The `within` of `acl_bound` stands inside it: `acl_bound: { …, within: 30s }`.',
    ],
  ])('%s', async (check, complaint) => {
    expect(await complaints(documents(`checks:\n  - { ${check} }`))).toEqual([complaint]);
  });
});
