import { describe, expect, it } from 'vitest';
import { complaints, device, documents, HEAD, resolve, variable } from './support.js';

describe('what is asked', () => {
  it('has the place of every value', async () => {
    const text = `${HEAD}vlans:
  - { id: 10, name: users, state: suspend }
  - { range: 100-101, state: ~ }
interfaces:
  - { ports: "Gi1/0/[1-2]", mode: access, access_vlan: 10, voice_vlan: ~ }
`;
    const at = (line: number, column: number) => ({ file: 'plan.yaml', line, column });
    const { vlan } = await resolve(text);
    const port = {
      ensure: 'present',
      exact: false,
      fromRouted: false,
      mode: { value: 'access', source: at(8, 35) },
      accessVlan: { value: 10, source: at(8, 56) },
      voiceVlan: { value: null, source: at(8, 72) },
      source: at(8, 14),
    };
    expect(vlan).toEqual({
      vlans: [
        {
          id: 10,
          ensure: 'present',
          exact: false,
          name: { value: 'users', source: at(5, 21) },
          status: { value: 'suspended', source: at(5, 35) },
          source: at(5, 5),
        },
        ...[100, 101].map((id) => ({
          id,
          ensure: 'present',
          exact: false,
          status: { value: null, source: at(6, 30) },
          source: at(6, 5),
        })),
      ],
      ports: [
        { name: 'GigabitEthernet1/0/1', ...port },
        { name: 'GigabitEthernet1/0/2', ...port },
      ],
      purge: {},
    });
  });

  it.each([
    [
      '[10, 20-22]',
      'merged',
      {
        kind: 'change',
        add: [
          [10, 10],
          [20, 22],
        ],
        remove: [],
      },
    ],
    [
      '"10,20-22"',
      'merged',
      {
        kind: 'change',
        add: [
          [10, 10],
          [20, 22],
        ],
        remove: [],
      },
    ],
    ['10', 'merged', { kind: 'change', add: [[10, 10]], remove: [] }],
    ['{ add: 10, remove: [20] }', 'merged', { kind: 'change', add: [[10, 10]], remove: [[20, 20]] }],
    ['all', 'merged', { kind: 'exactly', members: [[1, 4094]] }],
    ['none', 'merged', { kind: 'exactly', members: [] }],
    ['~', 'merged', null],
    ['[10]', 'replaced', { kind: 'exactly', members: [[10, 10]] }],
    ['[10]', 'overridden', { kind: 'exactly', members: [[10, 10]] }],
    ['none', 'replaced', { kind: 'exactly', members: [] }],
  ])('allowed_vlans: %s under %s', async (list, state, wish) => {
    const text = `${HEAD}state: ${state}\ninterfaces: [{ ports: Gi1/0/1, mode: trunk, allowed_vlans: ${list} }]`;
    expect((await resolve(text)).vlan?.ports[0]?.allowed?.value).toEqual(wish);
  });

  it('takes ports from a group of the inventory', async () => {
    const target = device({ portGroups: { uplinks: ['Gi1/1/[1-2]', 'po1'] } });
    const { vlan } = await resolve(`${HEAD}interfaces: [{ port_group: uplinks, from: routed }]`, target);
    expect(vlan?.ports.map(({ name, fromRouted }) => [name, fromRouted])).toEqual([
      ['GigabitEthernet1/1/1', true],
      ['GigabitEthernet1/1/2', true],
      ['Port-channel1', true],
    ]);
  });

  it.each([
    ['merged', { exact: false, ensure: 'present' }],
    ['replaced', { exact: true, ensure: 'present' }],
    ['overridden', { exact: true, ensure: 'present' }],
  ])('marks objects as %s', async (state, marks) => {
    const { vlan } = await resolve(`${HEAD}state: ${state}\nvlans: [{ id: 10 }]\ninterfaces: [{ ports: Gi1/0/1 }]`);
    expect(vlan?.vlans[0]).toMatchObject(marks);
    expect(vlan?.ports[0]).toMatchObject(marks);
  });

  it('removes what only overridden sections do not name', async () => {
    const { vlan } = await resolve(`${HEAD}state: overridden\nvlans: [{ id: 10 }]`);
    expect(vlan?.purge).toEqual({ vlans: { file: 'plan.yaml', line: 5, column: 1 } });
    const both = await resolve(documents('vlans: [{ id: 10 }]', 'state: overridden\ninterfaces: [{ ports: Gi1/0/1 }]'));
    expect(both.vlan?.purge).toEqual({ ports: { file: 'plan.yaml', line: 10, column: 1 } });
    expect((await resolve(`${HEAD}state: replaced\nvlans: [{ id: 10 }]`)).vlan?.purge).toEqual({});
  });

  it('names what goes under deleted', async () => {
    const { vlan } = await resolve(
      `${HEAD}state: deleted\nvlans: [{ range: 10-11 }]\ninterfaces: [{ ports: Gi1/0/1 }]`,
    );
    expect(vlan?.vlans.map(({ id, ensure }) => [id, ensure])).toEqual([
      [10, 'absent'],
      [11, 'absent'],
    ]);
    expect(vlan?.ports.map(({ name, ensure }) => [name, ensure])).toEqual([['GigabitEthernet1/0/1', 'default']]);
  });

  it('keeps checks, and asks for nothing else then', async () => {
    const resolved = await resolve(`${HEAD}checks: [{ vlan_active: [10, 20-22] }]`);
    expect(resolved.vlan).toBeUndefined();
    expect(resolved.checks).toMatchObject([
      {
        kind: 'vlan_active',
        vlans: [
          [10, 10],
          [20, 22],
        ],
        source: { line: 4 },
      },
    ]);
  });
});

describe('mistakes in a document', () => {
  it.each([
    ['vlans: [{ range: 10-5 }]', '4:18 FIELD_VALUE The range 10-5 runs backwards; write 5-10.'],
    ['vlans: [{ range: 0-5 }]', '4:18 FIELD_VALUE 0 is no VLAN id; they run from 1 to 4094.'],
    ['vlans: [{ id: 1, range: 2-3 }]', '4:18 FIELD_VALUE An entry has `id` or `range`, not both.'],
    ['vlans: [{ name: x }]', '4:9 FIELD_MISSING This entry needs `id` or `range`.'],
    [
      'vlans: [{ range: 2-3, name: x }]',
      '4:23 FIELD_VALUE A range of VLANs cannot have one name: names tell VLANs apart.',
    ],
    ['interfaces: [{ mode: access }]', '4:14 FIELD_MISSING This entry needs `ports` or `port_group`.'],
    ['interfaces: [{ ports: Gi1, port_group: x }]', '4:28 FIELD_VALUE An entry has `ports` or `port_group`, not both.'],
    ['interfaces: [{ ports: [Gi1, "Gi[2-1]"] }]', '4:29 PORT "Gi[2-1]" names no ports: [2-1] runs backwards.'],
    [
      'interfaces: [{ ports: Gi1, mode: trunk, access_vlan: 5 }]',
      '4:54 MODE `access_vlan` is of access mode, and this port is to be in trunk mode.',
    ],
    [
      'interfaces: [{ ports: Gi1, mode: access, allowed_vlans: all }]',
      '4:57 MODE `allowed_vlans` is of trunk mode, and this port is to be in access mode.',
    ],
    [
      'interfaces: [{ ports: Gi1, voice_vlan: 5, native_vlan: 6 }]',
      '4:56 MODE `voice_vlan` is of access mode and `native_vlan` of trunk mode; a port has one mode.',
    ],
    [
      'interfaces: [{ ports: Gi1, allowed_vlans: { add: 1-5, remove: 5-9 } }]',
      '4:63 CONFLICT VLAN 5 stands under `add` and under `remove`.',
    ],
    [
      'state: replaced\ninterfaces: [{ ports: Gi1, allowed_vlans: { add: 1 } }]',
      '5:43 STATE `add` and `remove` have no meaning under `state: replaced`, where the list is the whole.',
    ],
    [
      'interfaces: [{ ports: Gi1, allowed_vlans: [7, 10-5] }]',
      '4:47 FIELD_VALUE The range 10-5 runs backwards; write 5-10.',
    ],
    ['state: deleted\nvlans: []', '5:1 STATE `vlans` is empty under `state: deleted`.'],
    ['state: overridden\ninterfaces: []', '5:1 STATE `interfaces` is empty under `state: overridden`.'],
    [
      'state: deleted\nvlans: [{ id: 10, name: users }]',
      '5:19 STATE `name` cannot stand under `state: deleted`, only `id` or `range`.',
    ],
    [
      'state: deleted\ninterfaces: [{ ports: Gi1, mode: access }]',
      '5:28 STATE `mode` cannot stand under `state: deleted`, only `ports` or `port_group`.',
    ],
    [
      'name: empty',
      '1:1 FIELD_MISSING This document asks for nothing: it has neither `vlans` nor `interfaces` nor `checks`.',
    ],
  ])('%s', async (text, complaint) => {
    expect(await complaints(HEAD + text)).toEqual([complaint]);
  });

  it('are all told at once', async () => {
    expect(await complaints(`${HEAD}vlans: [{ range: 5-1 }, {}]\ninterfaces: [{ ports: "x[" }]`)).toHaveLength(3);
  });
});

describe('mistakes about a device', () => {
  it.each([
    ['interfaces: [{ ports: Te1/0/1 }]', '4:23 PORT "Te1/0/1" cannot be a port of this platform.'],
    ['interfaces: [{ ports: [Gi1, Gi1/0/1-24] }]', '4:29 PORT "Gi1/0/1-24" cannot be a port of this platform.'],
    [
      'interfaces: [{ port_group: uplink }]',
      '4:28 PORT_GROUP The device has no port group `uplink`. Did you mean `uplinks`?',
    ],
    [
      'interfaces: [{ port_group: broken }]',
      '4:28 PORT "Gi[" in the port group `broken` names no ports: its brackets do not pair.',
    ],
    [
      'interfaces: [{ port_group: other }]',
      '4:28 PORT "Te1" in the port group `other` cannot be a port of this platform.',
    ],
    [
      'state: overridden\ninterfaces: [{ port_group: none }]',
      '5:1 STATE `interfaces` names no port of the device under `state: overridden`: its port groups are empty.',
    ],
  ])('%s', async (text, complaint) => {
    const portGroups = { uplinks: ['Gi1'], broken: ['Gi['], other: ['Te1'], none: [] };
    expect(await complaints(HEAD + text, device({ portGroups }))).toEqual([complaint]);
  });

  it('takes a group named like a part of every object for unknown', async () => {
    expect(await complaints(`${HEAD}interfaces: [{ port_group: constructor }]`)).toEqual([
      '4:28 PORT_GROUP The device has no port group `constructor`.',
    ]);
  });
});

describe('documents together', () => {
  it.each([
    [
      ['vlans: [{ id: 10, name: a }]', 'vlans: [{ id: 10, name: b }]'],
      '9:25 CONFLICT The intents ask for two things: the name of VLAN 10 is a at plan.yaml:4:25, and b here.',
    ],
    [
      ['vlans: [{ id: 10, name: a }]', 'vlans: [{ id: 10, name: ~ }]'],
      '9:25 CONFLICT The intents ask for two things: the name of VLAN 10 is a at plan.yaml:4:25, and the default here.',
    ],
    [
      ['vlans: [{ id: 10, state: active }]', 'vlans: [{ range: 9-10, state: suspend }]'],
      '9:31 CONFLICT The intents ask for two things: the state of VLAN 10 is active at plan.yaml:4:26, and suspended here.',
    ],
    [
      ['vlans: [{ id: 10 }]', 'state: deleted\nvlans: [{ id: 10 }]'],
      '10:9 CONFLICT The intents ask for two things: VLAN 10 is to be there at plan.yaml:4:9, and to go here.',
    ],
    [
      ['interfaces: [{ ports: Gi1, mode: access }]', 'state: deleted\ninterfaces: [{ ports: gigabitethernet1 }]'],
      '10:23 CONFLICT The intents ask for two things: port GigabitEthernet1 is given settings at plan.yaml:4:23, and reset to its default here.',
    ],
    [
      [
        'interfaces: [{ ports: Gi1/0/1, access_vlan: 10 }]',
        'interfaces: [{ ports: GigabitEthernet1/0/1, access_vlan: 20 }]',
      ],
      '9:58 CONFLICT The intents ask for two things: access_vlan of port GigabitEthernet1/0/1 is 10 at plan.yaml:4:45, and 20 here.',
    ],
    [
      ['interfaces: [{ ports: Gi1, mode: trunk }]', 'interfaces: [{ ports: Gi1, access_vlan: 20 }]'],
      '9:41 MODE `access_vlan` is of access mode, and this port is to be in trunk mode. Several entries ask for port GigabitEthernet1.',
    ],
    [
      [
        'interfaces: [{ ports: Gi1, allowed_vlans: [5] }]',
        'interfaces: [{ ports: Gi1, allowed_vlans: { remove: 5-6 } }]',
      ],
      '9:43 CONFLICT The intents ask for two things: allowed_vlans of port GigabitEthernet1 is with 5 at plan.yaml:4:43, and without 5-6 here.',
    ],
    [
      ['interfaces: [{ ports: Gi1, allowed_vlans: all }]', 'interfaces: [{ ports: Gi1, allowed_vlans: none }]'],
      '9:43 CONFLICT The intents ask for two things: allowed_vlans of port GigabitEthernet1 is all at plan.yaml:4:43, and none here.',
    ],
  ])('%j disagree', async (texts, complaint) => {
    expect(await complaints(documents(...texts))).toEqual([complaint]);
  });

  it('may not disagree within one document either', async () => {
    const text = 'interfaces: [{ ports: "Gi1/0/[1-3]", access_vlan: 10 }, { ports: Gi1/0/3, access_vlan: 20 }]';
    expect(await complaints(HEAD + text)).toEqual([
      '4:88 CONFLICT The intents ask for two things: access_vlan of port GigabitEthernet1/0/3 is 10 at plan.yaml:4:51, and 20 here.',
    ]);
  });

  it('show the line of the second place, in its own document', async () => {
    const text = documents('vlans: [{ id: 10, name: a }]', 'vlans: [{ id: 10, name: b }]');
    await expect(resolve(text)).rejects.toMatchObject({
      device: 'sw1',
      excerpt: '9 | vlans: [{ id: 10, name: b }]\n  |                         ^',
    });
  });

  it('unite fields, and equal values are no conflict', async () => {
    const text = documents(
      'vlans: [{ id: 10, name: a }]\ninterfaces: [{ ports: Gi1, mode: access, access_vlan: 10 }]',
      'state: replaced\nvlans: [{ id: 10, name: a, state: active }]\ninterfaces: [{ ports: Gi1, voice_vlan: 20, access_vlan: 10 }]',
    );
    const { vlan } = await resolve(text);
    expect(vlan?.vlans).toMatchObject([
      { id: 10, exact: true, name: { value: 'a', source: { line: 4 } }, status: { value: 'active' } },
    ]);
    expect(vlan?.ports).toMatchObject([
      {
        exact: true,
        mode: { value: 'access' },
        accessVlan: { value: 10, source: { line: 5 } },
        voiceVlan: { value: 20 },
      },
    ]);
  });

  it.each([
    [
      ['[5]', '{ add: 7, remove: 9 }'],
      {
        kind: 'change',
        add: [
          [5, 5],
          [7, 7],
        ],
        remove: [[9, 9]],
      },
    ],
    [['all', '[5]'], { kind: 'exactly', members: [[1, 4094]] }],
    [['[5]', 'all'], { kind: 'exactly', members: [[1, 4094]] }],
    [['~', '~'], null],
  ])('unite allowed_vlans %j', async (lists, wish) => {
    const texts = lists.map((list) => `interfaces: [{ ports: Gi1, allowed_vlans: ${list} }]`);
    expect((await resolve(documents(...texts))).vlan?.ports[0]?.allowed?.value).toEqual(wish);
  });
});

describe('variables', () => {
  const data = { vlan: 10, name: 'users', site: { id: 7, vlans: [{ id: 30, name: 'lab' }] }, mode: 'trunk' };

  it('are filled in with their type, also inside texts', async () => {
    const text = `${HEAD}vlans:
  - { id: "${variable('data.vlan')}", name: "${variable('data.name')}-of-${variable(' data.site.id ')}" }
interfaces:
  - { ports: "Gi1/0/${variable('data.site.id')}", mode: "${variable('data.mode')}", native_vlan: "${variable('data.vlan')}" }
`;
    const { vlan } = await resolve(text, device({ data }));
    expect(vlan?.vlans).toMatchObject([{ id: 10, name: { value: 'users-of-7', source: { line: 5 } } }]);
    expect(vlan?.ports).toMatchObject([
      { name: 'GigabitEthernet1/0/7', mode: { value: 'trunk' }, nativeVlan: { value: 10 } },
    ]);
  });

  it('may be whole sections', async () => {
    const { vlan } = await resolve(`${HEAD}vlans: ${variable('data.site.vlans')}`, device({ data }));
    expect(vlan?.vlans).toMatchObject([{ id: 30, name: { value: 'lab', source: { line: 4, column: 8 } } }]);
  });

  it.each([
    [
      `vlans: [{ id: 1, name: "${variable('data.nmae')}" }]`,
      '4:24 VARIABLE The device has no `data.nmae`. Did you mean `data.name`?',
    ],
    [`vlans: [{ id: "${variable('data.site.no')}" }]`, '4:15 VARIABLE The device has no `data.site.no`.'],
    [`vlans: [{ id: "${variable('data.constructor')}" }]`, '4:15 VARIABLE The device has no `data.constructor`.'],
    [
      `vlans: [{ id: 1, name: "a${variable('data.site')}" }]`,
      '4:24 VARIABLE `data.site` is a map; inside a text only a plain value can stand.',
    ],
    [
      `vlans: [{ id: "${variable('data.name')}" }]`,
      '4:15 FIELD_VALUE `vlans[0].id` is "users"; it takes a VLAN id from 1 to 4094.',
    ],
    [
      `vlans: ${variable('data.name')}`,
      '4:8 FIELD_VALUE `vlans` is "users"; it takes a list of VLANs, each with `id` or `range`.',
    ],
    [
      `interfaces: [{ ports: Gi1, mode: "${variable('data.name')}" }]`,
      '4:34 FIELD_VALUE `interfaces[0].mode` is "users"; it takes access, trunk, null.',
    ],
    [`vlans: [{ id: 1, name: "${variable('site')}" }]`, `4:24 VARIABLE \`${variable('site')}\` is no variable.`],
    [
      `vlans: [{ id: 1, name: "${variable('data.x | upper')}" }]`,
      `4:24 VARIABLE \`${variable('data.x | upper')}\` is no variable.`,
    ],
    [`vlans: [{ id: 1, name: "\${data.x" }]`, '4:24 VARIABLE `$'.concat('{data.x` is no variable.')],
  ])('%s is refused', async (text, complaint) => {
    expect(await complaints(HEAD + text, device({ data }))).toEqual([complaint]);
  });

  it('are not filled in twice', async () => {
    const looping = { a: variable('data.a'), id: variable('data.vlan'), vlan: 5 };
    const named = await resolve(`${HEAD}vlans: [{ id: 1, name: "${variable('data.a')}" }]`, device({ data: looping }));
    expect(named.vlan?.vlans[0]?.name?.value).toBe(variable('data.a'));
    expect(await complaints(`${HEAD}vlans: [{ id: "${variable('data.id')}" }]`, device({ data: looping }))).toEqual([
      `4:15 FIELD_VALUE "${variable('data.vlan')}" is no VLAN id; they run from 1 to 4094.`,
    ]);
  });

  it('list what the device has', async () => {
    await expect(resolve(`${HEAD}vlans: ${variable('data.zzz')}`, device({ data }))).rejects.toMatchObject({
      hint: expect.stringContaining('`data` has vlan, name, site, mode.'),
      device: 'sw1',
    });
  });
});
