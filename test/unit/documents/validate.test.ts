import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/documents/located.js';
import { validated } from '../../../src/documents/validate.js';
import type { Validator } from '../../../src/documents/validator.js';
import { errorsOf, type NetctlError } from '../../../src/errors/netctl-error.js';
import { configValidator } from '../../../src/generated/config.js';
import { intentValidator } from '../../../src/generated/intents.js';
import { defaultsValidator, groupsValidator, hostsValidator } from '../../../src/generated/inventory.js';
import { formatSource } from '../../../src/util/source.js';

async function mistakes(text: string, validator: Validator<unknown>): Promise<readonly NetctlError[]> {
  const [document] = await readYaml(text, 'f.yaml');
  if (document === undefined) throw new Error('there is no document');
  try {
    validated(document, validator);
  } catch (thrown) {
    return errorsOf(thrown);
  }
  return [];
}

const HEAD = 'kind: vlan\nversion: 1\ntargets: all\n';

describe('intents', () => {
  it.each([
    ['vlans: [{ id: 10, name: users }, { range: 100-105, state: suspend }]'],
    ['interfaces: [{ ports: "Gi1/0/[1-24]", mode: access, access_vlan: 10 }]'],
    ['interfaces: [{ port_group: uplinks, mode: trunk, native_vlan: ~, allowed_vlans: [10, 20, 100-105] }]'],
    ['interfaces: [{ ports: [a, b], allowed_vlans: { add: [1], remove: 2-4 }, from: routed }]'],
    [`interfaces: [{ ports: a, mode: "\${data.mode}", access_vlan: "\${data.a.b}" }]`],
    [`vlans: \${data.vlans}`],
    ['checks: [{ vlan_active: [10] }]'],
  ])('%s is taken', async (text) => {
    expect(await mistakes(HEAD + text, intentValidator)).toEqual([]);
  });

  it.each([
    ['- a', '1:1', 'NETCTL_INPUT_FIELD_VALUE', 'This document is a list; it takes a map.'],
    ['version: 1', '1:1', 'NETCTL_INPUT_FIELD_MISSING', 'This document has no `kind`, which it needs.'],
    [
      'kind: vlna',
      '1:7',
      'NETCTL_INPUT_FIELD_VALUE',
      '`kind` is "vlna"; it takes vlan, acl, bgp. Did you mean `vlan`?',
    ],
    ['kind: vlan\nversion: 1', '1:1', 'NETCTL_INPUT_FIELD_MISSING', 'This document has no `targets`, which it needs.'],
    ['kind: vlan\nversion: 2\ntargets: all', '2:10', 'NETCTL_INPUT_FIELD_VALUE', '`version` is 2; it takes 1.'],
    [
      `${HEAD}state: replace`,
      '4:8',
      'NETCTL_INPUT_FIELD_VALUE',
      '`state` is "replace"; it takes merged, replaced, overridden, deleted. Did you mean `replaced`?',
    ],
    [
      `${HEAD}vlans: [{ id: 0 }]`,
      '4:15',
      'NETCTL_INPUT_FIELD_VALUE',
      '`vlans[0].id` is 0; it takes a VLAN id from 1 to 4094.',
    ],
    [
      `${HEAD}vlans: [{ id: 4095 }]`,
      '4:15',
      'NETCTL_INPUT_FIELD_VALUE',
      '`vlans[0].id` is 4095; it takes a VLAN id from 1 to 4094.',
    ],
    [
      `${HEAD}vlans: [{ id: ten }]`,
      '4:15',
      'NETCTL_INPUT_FIELD_VALUE',
      '`vlans[0].id` is "ten"; it takes a VLAN id from 1 to 4094.',
    ],
    [
      `${HEAD}vlans: [{ id: 1, nmae: x }]`,
      '4:18',
      'NETCTL_INPUT_FIELD_UNKNOWN',
      'There is no `nmae` in `vlans[0]`. Did you mean `name`?',
    ],
    [`${HEAD}colour: red`, '4:1', 'NETCTL_INPUT_FIELD_UNKNOWN', 'There is no `colour`.'],
    [
      `${HEAD}interfaces: [{ ports: a, mode: acess }]`,
      '4:32',
      'NETCTL_INPUT_FIELD_VALUE',
      '`interfaces[0].mode` is "acess"; it takes access, trunk, null. Did you mean `access`?',
    ],
    [
      `${HEAD}interfaces: [{ ports: a, allowed_vlans: [10, 5000] }]`,
      '4:46',
      'NETCTL_INPUT_FIELD_VALUE',
      '`interfaces[0].allowed_vlans[1]` is 5000; it takes a VLAN id from 1 to 4094 or a range such as 100-105.',
    ],
    [
      `${HEAD}vlans:`,
      '4:1',
      'NETCTL_INPUT_FIELD_VALUE',
      '`vlans` is empty; it takes a list of VLANs, each with `id` or `range`.',
    ],
  ])('%j is one mistake at %s', async (text, place, code, message) => {
    const errors = await mistakes(text, intentValidator);
    expect(errors.map((error) => [error.source && formatSource(error.source), error.code, error.message])).toEqual([
      [`f.yaml:${place}`, code, message],
    ]);
    expect(errors[0]?.excerpt).toContain('^');
  });

  it('says what may stand there, and how to make a text of a number', async () => {
    const [unknown] = await mistakes(`${HEAD}vlans: [{ id: 1, x: 1 }]`, intentValidator);
    expect(unknown?.hint).toBe('Known here: id, range, name, state.');
    const [number] = await mistakes(`${HEAD}vlans: [{ id: 1, name: 10 }]`, intentValidator);
    expect(number?.hint).toContain('"10"');
    const [list] = await mistakes(`${HEAD}interfaces: [{ ports: a, allowed_vlans: 10,20-22 }]`, intentValidator);
    expect(list?.hint).toContain('in brackets or in quotes');
  });

  it('reports every mistake, in the order of the file, up to a bound', async () => {
    const three = await mistakes(`${HEAD}vlans: [{ id: 0 }, { idd: 1 }]\nstates: x`, intentValidator);
    expect(three.map(({ source }) => source?.line)).toEqual([4, 4, 5]);
    const ids = Array.from({ length: 50 }, () => '{ id: 0 }').join(', ');
    const many = await mistakes(`${HEAD}vlans: [${ids}]`, intentValidator);
    expect(many).toHaveLength(21);
    expect(many.at(-1)?.message).toContain('30 more');
  });

  it('takes a value made of the document, and reports it where it comes from', async () => {
    const [document] = await readYaml(`${HEAD}vlans: \${data.vlans}`, 'f.yaml');
    if (document === undefined) throw new Error('there is no document');
    const value = { kind: 'vlan', version: 1, targets: 'all', vlans: [{ id: 10 }, { id: 'x' }] };
    expect(() => validated(document, intentValidator, value)).toThrow('`vlans[1].id` is "x"');
    try {
      validated(document, intentValidator, value);
    } catch (thrown) {
      expect(errorsOf(thrown)[0].source).toEqual({ file: 'f.yaml', line: 4, column: 8 });
    }
  });
});

describe('inventory', () => {
  it('takes a whole host', async () => {
    const text = [
      'sw1:',
      '  hostname: 10.0.0.11',
      '  port: 22',
      '  password: env:SW1',
      '  agent: false',
      '  groups: [access, ams1]',
      '  labels: { role: access, rack: 12 }',
      '  data: { asn: 65011, deep: { any: [1] } }',
      '  port_groups: { uplinks: ["TenGigabitEthernet1/1/[1-2]"] }',
      '  ssh: { legacy: true }',
      '  timeouts: { connect: 2.5 }',
      'sw2: ~',
    ].join('\n');
    expect(await mistakes(text, hostsValidator)).toEqual([]);
    expect(await mistakes(text, groupsValidator)).toEqual([]);
  });

  it.each([
    ['sw1: { prot: 22 }', 'There is no `prot` in `sw1`. Did you mean `port`?', '1:8'],
    ['sw1: { port: 70000 }', '`sw1.port` is 70000; it takes a port from 1 to 65535.', '1:14'],
    ['"a b": {}', '"a b" cannot be a name here; it takes letters, digits', '1:1'],
    ['sw1: [x]', '`sw1` is a list; it takes a map or null.', '1:6'],
    ['sw1: { ssh: { legacy: yes } }', '`sw1.ssh.legacy` is "yes"; it takes true or false or null.', '1:23'],
  ])('%s has one mistake', async (text, message, place) => {
    const errors = await mistakes(text, hostsValidator);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain(message);
    expect(errors[0]?.source && formatSource(errors[0].source)).toBe(`f.yaml:${place}`);
  });

  it('has no groups and no hostname in the defaults', async () => {
    const errors = await mistakes('groups: [a]\nhostname: x\nusername: y', defaultsValidator);
    expect(errors.map(({ message }) => message)).toEqual([
      '`groups` cannot stand in this file.',
      '`hostname` cannot stand in this file.',
    ]);
  });

  it('shows no secret, whatever the mistake', async () => {
    const errors = [
      ...(await mistakes('sw1: { password: 4711 }', hostsValidator)),
      ...(await mistakes('sw1: { password: "hun,\\"ter2", prot: 22 }', hostsValidator)),
      ...(await mistakes("sw1: { enable: 'hunter2', prot: 22, passphrase: hunter2 }", hostsValidator)),
    ];
    expect(errors).toHaveLength(3);
    const told = errors.map(({ message, hint, excerpt }) => `${message} ${hint} ${excerpt}`).join('\n');
    expect(told).not.toMatch(/4711|hun|ter2/);
    const [reference] = await mistakes('sw1: { password: env:SW1, prot: 22 }', hostsValidator);
    expect(reference?.excerpt).toContain('env:SW1');
  });
});

describe('config', () => {
  it('knows the settings', async () => {
    expect(await mistakes('concurrency: 32\nsave: never', configValidator)).toEqual([]);
    const [error] = await mistakes('concurency: 32', configValidator);
    expect(error?.message).toContain('Did you mean `concurrency`?');
  });
});
