import { describe, expect, it } from 'vitest';
import { failures, load, placed } from './helpers.js';

async function deviceOf(texts: Readonly<Record<string, string>>, name = 'sw1') {
  const { devices } = await load(texts);
  const device = devices.find((one) => one.name === name);
  if (device === undefined) throw new Error(`no ${name}`);
  return device;
}

describe('a device', () => {
  it('has every field the inventory gives it', async () => {
    const hosts = `
sw1:
  hostname: 10.0.0.11
  port: 2222
  platform: alpha-os
  transport: ssh-cli
  username: netops
  password: env:PW
  key: keys/id
  passphrase: ask
  agent: true
  enable: file:enable.txt
  proxy_jump: [jump1, "admin@jump2:2022"]
  groups: [access]
  labels: { role: access, rack: 12, spare: false }
  data: { asn: 65011, nested: { a: [1, 2] } }
  port_groups: { uplinks: ["Te1/1/[1-2]"], oob: Gi0/0 }
  ssh: { legacy: true, host_key_algorithms: [ssh-rsa], known_hosts: ~/.ssh/lab }
  accept_output: ["^% Note"]
  one_login: true
  timeouts: { connect: 5, command: 1.5 }
  ports: { gnmi: 57400 }
  token: env:TOKEN
  tls: { ca: ca.pem, cert: /etc/me.pem, key: me.key, server_name: sw1.example, fingerprint: "${'AB:'.repeat(31)}CD", verify: false, plain: true }
`;
    const place = (line: number, column: number) => ({ file: 'inv/hosts.yaml', line, column });
    expect(await deviceOf({ hosts, groups: 'access: {}' })).toEqual({
      name: 'sw1',
      hostname: '10.0.0.11',
      port: 2222,
      platform: 'alpha-os',
      transport: ['ssh-cli'],
      ports: { gnmi: 57400 },
      tls: {
        ca: 'inv/ca.pem',
        cert: '/etc/me.pem',
        key: 'inv/me.key',
        serverName: 'sw1.example',
        fingerprint: `${'ab'.repeat(31)}cd`,
        verify: false,
        plain: true,
      },
      username: 'netops',
      groups: ['access'],
      labels: { role: 'access', rack: '12', spare: 'false' },
      data: { asn: 65011, nested: { a: [1, 2] } },
      portGroups: { uplinks: ['Te1/1/[1-2]'], oob: ['Gi0/0'] },
      credentials: {
        password: { from: 'env', name: 'PW', source: place(8, 13) },
        key: 'inv/keys/id',
        passphrase: { from: 'ask', source: place(10, 15) },
        agent: true,
        enable: { from: 'file', path: 'inv/enable.txt', source: place(12, 11) },
        token: { from: 'env', name: 'TOKEN', source: place(23, 10) },
      },
      proxyJump: ['jump1', 'admin@jump2:2022'],
      ssh: { legacy: true, hostKeyAlgorithms: ['ssh-rsa'], knownHosts: '~/.ssh/lab' },
      acceptOutput: ['^% Note'],
      oneLogin: true,
      timeouts: { connect: 5, command: 1.5 },
      source: place(2, 1),
    });
  });

  it.each([
    ['transport: netconf, port: 8300', { netconf: 8300 }],
    ['transport: [restconf], port: 8443', { restconf: 8443 }],
    ['transport: [gnmi, ssh-cli], port: 2222', {}],
    ['transport: gnmi, port: 2222, ports: { gnmi: 6030, netconf: 831 }', { gnmi: 6030, netconf: 831 }],
    ['port: 2222', {}],
  ])('takes the ports of { %s } as those of the ways', async (fields, ports) => {
    expect(await deviceOf({ hosts: `sw1: { platform: gamma, ${fields} }` })).toMatchObject({ ports });
  });

  it('needs no more than a name and a platform', async () => {
    expect(await deviceOf({ hosts: 'sw1:', defaults: 'platform: gamma' })).toEqual({
      name: 'sw1',
      hostname: 'sw1',
      platform: 'gamma',
      groups: [],
      labels: {},
      data: {},
      portGroups: {},
      credentials: {},
      ports: {},
      tls: { verify: true, plain: false },
      proxyJump: [],
      ssh: { legacy: false },
      acceptOutput: [],
      oneLogin: false,
      timeouts: {},
      source: { file: 'inv/hosts.yaml', line: 1, column: 1 },
    });
  });

  it.each<[string, readonly string[]]>([
    ['a,b', ['a', 'b']],
    ['none', ['none']],
    ['u@h:22 , [::1]', ['u@h:22', '[::1]']],
  ])('reads proxy_jump %j as %j', async (text, expected) => {
    const hosts = `sw1: { platform: gamma, proxy_jump: "${text}" }`;
    expect((await deviceOf({ hosts })).proxyJump).toEqual(expected);
  });
});

describe('inheritance', () => {
  it.each<[string, Record<string, string>, string | undefined]>([
    [
      'the host',
      { hosts: 'sw1: { groups: [g], username: h }', groups: 'g: { username: g }', defaults: 'username: d' },
      'h',
    ],
    ['its group', { hosts: 'sw1: { groups: [g] }', groups: 'g: { username: g }', defaults: 'username: d' }, 'g'],
    ['the defaults', { hosts: 'sw1: { groups: [g] }', groups: 'g:', defaults: 'username: d' }, 'd'],
    ['the first group', { hosts: 'sw1: { groups: [b, a] }', groups: 'a: { username: a }\nb: { username: b }' }, 'b'],
    [
      'the group behind a group',
      { hosts: 'sw1: { groups: [a] }', groups: 'a: { groups: [b] }\nb: { username: b }' },
      'b',
    ],
    [
      'the group behind the first group, before the second',
      { hosts: 'sw1: { groups: [a, c] }', groups: 'a: { groups: [b] }\nb: { username: b }\nc: { username: c }' },
      'b',
    ],
    [
      'a group, before the one it shares with the group before it',
      {
        hosts: 'sw1: { groups: [a, b] }',
        groups: 'a: { groups: [top] }\nb: { groups: [top], username: b }\ntop: { username: top }',
      },
      'b',
    ],
    ['nobody, where the host takes it away', { hosts: 'sw1: { username: ~ }', defaults: 'username: d' }, undefined],
    [
      'nobody, where a group takes it away',
      { hosts: 'sw1: { groups: [g] }', groups: 'g: { username: ~ }', defaults: 'username: d' },
      undefined,
    ],
    [
      'the host, after a group took it away',
      { hosts: 'sw1: { groups: [g], username: h }', groups: 'g: { username: ~ }', defaults: 'username: d' },
      'h',
    ],
  ])('takes a scalar from %s', async (_, texts, expected) => {
    const platform = `platform: gamma\n${texts['defaults'] ?? ''}`;
    expect((await deviceOf({ ...texts, defaults: platform })).username).toBe(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['[a]', 'a:', ['a']],
    ['[b, a]', 'a:\nb:', ['b', 'a']],
    ['[a]', 'a: { groups: [b] }\nb: { groups: [c] }\nc:', ['a', 'b', 'c']],
    ['[a, b]', 'a: { groups: [x] }\nb: { groups: [y] }\nx:\ny:', ['a', 'x', 'b', 'y']],
    ['[a, b]', 'a: { groups: [top] }\nb: { groups: [top] }\ntop:', ['a', 'b', 'top']],
    ['[top, a]', 'a: { groups: [top] }\ntop:', ['a', 'top']],
    ['[a]', 'a: { groups: [b, c] }\nb: { groups: [d] }\nc: { groups: [d] }\nd:', ['a', 'b', 'c', 'd']],
    ['~', 'a:', []],
  ])('orders groups %s of %j as %j', async (own, groups, expected) => {
    const device = await deviceOf({ hosts: `sw1: { groups: ${own} }`, groups, defaults: 'platform: gamma' });
    expect(device.groups).toEqual(expected);
  });

  it('merges maps by key and replaces lists', async () => {
    const device = await deviceOf({
      hosts: `
sw1:
  groups: [g]
  labels: { role: access, old: ~ }
  data: { list: [9], map: { own: 1 } }
  port_groups: { uplinks: [Gi1], spare: ~ }
  timeouts: { login: 3 }
  ssh: { known_hosts: /h }
  accept_output: [one]`,
      groups: `
g:
  labels: { role: none, site: ams1, old: x }
  data: { list: [1, 2], map: { group: 1 }, asn: 1 }
  port_groups: { uplinks: [Gi9, Gi8], users: [Gi2], spare: [Gi3] }
  timeouts: { connect: 2, login: 9 }
  ssh: { legacy: true }
  accept_output: [two, three]`,
      defaults: 'platform: gamma\nlabels: { org: x }\ntimeouts: { connect: 1, command: 7 }',
    });
    expect(device).toMatchObject({
      labels: { org: 'x', role: 'access', site: 'ams1' },
      data: { asn: 1, list: [9], map: { own: 1 } },
      portGroups: { uplinks: ['Gi1'], users: ['Gi2'] },
      timeouts: { connect: 2, login: 3, command: 7 },
      ssh: { legacy: true, knownHosts: '/h' },
      acceptOutput: ['one'],
    });
    expect(Object.keys(device.labels)).not.toContain('old');
    expect(Object.keys(device.portGroups)).not.toContain('spare');
    expect(Object.keys(device.data['map'] ?? {})).toEqual(['own']);
  });

  it('takes a whole map away, and lets nearer ones start it anew', async () => {
    const texts = { groups: 'g: { labels: ~ }', defaults: 'platform: gamma\nlabels: { org: x }' };
    expect((await deviceOf({ ...texts, hosts: 'sw1: { groups: [g] }' })).labels).toEqual({});
    expect((await deviceOf({ ...texts, hosts: 'sw1: { groups: [g], labels: { a: b } }' })).labels).toEqual({ a: 'b' });
  });

  it('keeps a key called __proto__ as a key', async () => {
    const device = await deviceOf({
      hosts: 'sw1: { platform: gamma, data: { __proto__: { asn: 1 } } }',
      defaults: 'data: { __proto__: 2, asn: 3 }',
    });
    expect(device.data['asn']).toBe(3);
    expect(Object.getPrototypeOf(device.data)).toBe(Object.prototype);
  });

  it('leaves what devices share untouched by one of them', async () => {
    const { devices } = await load({
      hosts: 'sw1: { labels: { a: "1" } }\nsw2: { data: { x: 1 } }\nsw3:',
      defaults: 'platform: gamma\nlabels: { b: "2" }',
    });
    expect(devices.map(({ labels, data }) => [labels, data])).toEqual([
      [{ a: '1', b: '2' }, {}],
      [{ b: '2' }, { x: 1 }],
      [{ b: '2' }, {}],
    ]);
  });
});

describe('places', () => {
  it('are those of the layer a value comes from', async () => {
    const inventory = await load({
      hosts: 'sw1:\n  groups: [g]\n  labels: { a: b }',
      groups: 'g:\n  port_groups:\n    uplinks: [Gi1, Gi2]\n  labels: { c: d }',
      defaults: 'platform: gamma',
    });
    expect(inventory.place('sw1', 'labels', 'a')).toEqual({ file: 'inv/hosts.yaml', line: 3, column: 16 });
    expect(inventory.place('sw1', 'labels', 'c')).toEqual({ file: 'inv/groups.yaml', line: 4, column: 16 });
    expect(inventory.place('sw1', 'port_groups', 'uplinks', 1)).toEqual({
      file: 'inv/groups.yaml',
      line: 3,
      column: 20,
    });
    expect(inventory.place('sw1', 'platform')).toEqual({ file: 'inv/defaults.yaml', line: 1, column: 11 });
    expect(inventory.place('sw1', 'username')).toEqual({ file: 'inv/hosts.yaml', line: 1, column: 1 });
    expect(inventory.place('sw2', 'username')).toBeUndefined();
  });
});

describe('a wrong inventory', () => {
  it.each<[string, Record<string, string>, readonly string[], string]>([
    ['no hosts file', { groups: '{}' }, ['NETCTL_INVENTORY_MISSING -'], 'inv has no hosts.yaml'],
    [
      'two hosts files',
      { hosts: 'sw1:', 'hosts.json': '{}' },
      ['NETCTL_INVENTORY_MISSING -'],
      'both hosts.yaml and hosts.json',
    ],
    ['two documents', { hosts: 'sw1:\n---\nsw2:' }, ['NETCTL_INVENTORY_VALUE inv/hosts.yaml:3:1'], 'a second document'],
    [
      'names that differ in case',
      { hosts: 'sw1:\nSW1:', defaults: 'platform: gamma' },
      ['NETCTL_INVENTORY_NAME inv/hosts.yaml:2:1'],
      'SW1 and sw1 (inv/hosts.yaml:1:1) differ in upper and lower case only',
    ],
    [
      'an unknown group',
      { hosts: 'sw1: { groups: [acces] }', groups: 'access: {}' },
      ['NETCTL_INVENTORY_GROUP inv/hosts.yaml:1:17'],
      'sw1 belongs to the group "acces", which does not exist. Did you mean access?',
    ],
    [
      'an unknown group of a group',
      { hosts: 'sw1:', groups: 'a:\n  groups:\n    - b' },
      ['NETCTL_INVENTORY_GROUP inv/groups.yaml:3:7'],
      'the group a belongs to the group "b"',
    ],
    [
      'a circle',
      { hosts: 'sw1: { groups: [a] }', groups: 'a: { groups: [b] }\nb: { groups: [x, c] }\nc: { groups: [a] }\nx:' },
      ['NETCTL_INVENTORY_CIRCLE inv/groups.yaml:3:15'],
      'in a circle: a > b > c > a',
    ],
    [
      'a group in itself',
      { hosts: 'sw1:', groups: 'a: { groups: [a] }' },
      ['NETCTL_INVENTORY_CIRCLE inv/groups.yaml:1:15'],
      'a > a',
    ],
    [
      'no platform',
      { hosts: 'sw1:\n  hostname: x' },
      ['NETCTL_INVENTORY_PLATFORM inv/hosts.yaml:1:1'],
      'sw1 has no platform',
    ],
    [
      'no platform on many',
      { hosts: 'a:\nb:\nc:\nd: { platform: gamma }\ne:\nf:\ng:\n' },
      ['NETCTL_INVENTORY_PLATFORM inv/hosts.yaml:1:1'],
      'a, b, c, e, f and 1 more have no platform',
    ],
    [
      'an unknown platform in a group',
      { hosts: 'sw1: { groups: [g] }\nsw2: { groups: [g] }', groups: 'g:\n  platform: alfa-os' },
      ['NETCTL_INVENTORY_PLATFORM inv/groups.yaml:2:13'],
      'the group g: there is no platform "alfa-os". Did you mean alpha-os?',
    ],
    [
      'a label with a reserved name',
      { hosts: 'sw1: { platform: gamma, labels: { group: x } }' },
      ['NETCTL_INVENTORY_VALUE inv/hosts.yaml:1:42'],
      'a label cannot be called "group"',
    ],
    [
      'a label no selector can name',
      { hosts: 'sw1: { platform: gamma, labels: { "a b": x, c: "d e" } }' },
      ['NETCTL_INVENTORY_VALUE inv/hosts.yaml:1:42', 'NETCTL_INVENTORY_VALUE inv/hosts.yaml:1:48'],
      '"a b" cannot be the name of a label',
    ],
    [
      'a label that YAML changes',
      { hosts: 'sw1: { platform: gamma, labels: { version: 1.10 } }' },
      ['NETCTL_INVENTORY_VALUE inv/hosts.yaml:1:44'],
      'the label version is the number 1.1',
    ],
    [
      'a pattern that is none',
      { hosts: 'sw1: { platform: gamma, accept_output: [ok, "("] }' },
      ['NETCTL_INVENTORY_VALUE inv/hosts.yaml:1:45'],
      'is not a regular expression',
    ],
    [
      'a pattern that hides every refusal',
      { hosts: 'sw1: { platform: gamma, accept_output: ".*" }' },
      ['NETCTL_INVENTORY_VALUE inv/hosts.yaml:1:40'],
      'would accept any output',
    ],
    [
      'a jump host that is none',
      { hosts: 'sw1: { platform: gamma, proxy_jump: [a, "b c"] }' },
      ['NETCTL_INVENTORY_VALUE inv/hosts.yaml:1:41'],
      '"b c" in proxy_jump is no host to go through',
    ],
    [
      'an empty jump host',
      { hosts: 'sw1: { platform: gamma, proxy_jump: "a,,b" }' },
      ['NETCTL_INVENTORY_VALUE inv/hosts.yaml:1:37'],
      '"" in proxy_jump',
    ],
    [
      'an unknown field',
      { hosts: 'sw1:\n  hostnam: x' },
      ['NETCTL_INPUT_FIELD_UNKNOWN inv/hosts.yaml:2:3'],
      'Did you mean `hostname`',
    ],
    [
      'groups in the defaults',
      { hosts: 'sw1:', defaults: 'groups: [a]' },
      ['NETCTL_INPUT_FIELD_UNKNOWN inv/defaults.yaml:1:1'],
      'groups',
    ],
    [
      'mistakes in several files',
      { hosts: 'sw1: { port: 0 }', groups: 'g: { port: 70000 }', defaults: 'port: x' },
      [
        'NETCTL_INPUT_FIELD_VALUE inv/hosts.yaml:1:14',
        'NETCTL_INPUT_FIELD_VALUE inv/groups.yaml:1:12',
        'NETCTL_INPUT_FIELD_VALUE inv/defaults.yaml:1:7',
      ],
      'a port from 1 to 65535',
    ],
    ['an empty hosts file', { hosts: '# nothing' }, ['NETCTL_INPUT_EMPTY inv/hosts.yaml:1:1'], ''],
  ])('%s', async (_, texts, expected, text) => {
    const errors = await failures(() => load(texts));
    expect(errors.map(placed)).toEqual(expected);
    expect(errors.map(({ message, hint }) => `${message} ${hint}`).join('\n')).toContain(text);
  });

  it('shows the line with a caret', async () => {
    const [error] = await failures(() => load({ hosts: 'sw1:\n  platform: alfa-os' }));
    expect(error?.excerpt).toBe('2 |   platform: alfa-os\n  |             ^');
  });

  it('is a missing folder', async () => {
    const [error] = await failures(() => load({}));
    expect(error?.code).toBe('NETCTL_INVENTORY_MISSING');
  });
});

describe('files', () => {
  it.each(['hosts.yml', 'hosts.json'])('may be called %s', async (name) => {
    const { devices } = await load({ [name]: '{ "sw1": { "platform": "gamma" } }', 'groups.yml': '# none yet' });
    expect(devices.map((device) => device.name)).toEqual(['sw1']);
  });
});
