import { describe, expect, it } from 'vitest';
import { aclTarget } from '../../../src/acl/target/acl-target.js';
import { readYaml } from '../../../src/documents/located.js';
import { intentDocument } from '../../../src/intents/document.js';
import { resolveIntents } from '../../../src/intents/resolve.js';
import { type Acl, type AclEntry, type AclState, aclKey, bindingKey, plainRule } from '../../../src/model/acl.js';
import { aclProblems } from '../../../src/model/acl-problems.js';
import { attachAclSources } from '../../../src/model/acl-sources.js';
import type { AclCapabilities } from '../../../src/model/capabilities.js';
import type { DesiredAcls } from '../../../src/model/desired-acl.js';
import { diffStates } from '../../../src/model/state-diff.js';

const CAN: AclCapabilities = {
  families: ['ipv4', 'ipv6'],
  standard: true,
  namePattern: /^[\w-]{1,20}$/,
  sequence: { min: 1, max: 1000, step: 10 },
  equalEntries: 'refused',
  remarks: true,
  wildcards: true,
  portsPerEntry: 10,
  established: true,
  tcpFlags: true,
  fragments: true,
  dscp: true,
  log: true,
  places: { interface: ['in', 'out'], line: ['in'] },
};

function list(name: string, entries: readonly AclEntry[], more: Partial<Acl> = {}): Acl {
  return { name, family: 'ipv4', kind: 'extended', entries, settings: [], lines: [], ...more };
}

const permit = (seq: number): AclEntry => ({ type: 'rule', rule: plainRule('permit', { protocol: seq }), seq });
const opaque = (seq: number): AclEntry => ({
  type: 'opaque',
  text: 'permit ip any any time-range NIGHT',
  action: 'permit',
  seq,
});

/** BOUND is in force, OPAQUE has a line that is not understood, NAMED is used by something else, SOURCES is standard. */
const CURRENT: AclState = {
  acls: new Map(
    [
      list('BOUND', [permit(10), permit(20)]),
      list('FREE', [permit(10)]),
      list('OPAQUE', [permit(10), opaque(20)]),
      list('NAMED', [permit(10)]),
      list('SOURCES', [{ type: 'rule', rule: plainRule('permit'), seq: 10 }], { kind: 'standard' }),
    ].map((acl) => [aclKey(acl), acl]),
  ),
  bindings: new Map(
    [{ place: { kind: 'interface', name: 'Vlan10' }, direction: 'in', family: 'ipv4', acl: 'BOUND' } as const].map(
      (binding) => [bindingKey(binding), binding],
    ),
  ),
  groups: new Map([['address/SERVERS', { kind: 'address', name: 'SERVERS', members: [], opaque: false }]]),
  uses: [{ family: 'ipv4', acl: 'NAMED', user: 'snmp-server community' }],
};

async function wishes(text: string): Promise<DesiredAcls> {
  const documents = await readYaml(`kind: acl\nversion: 1\ntargets: all\n${text}`, 'plan.yaml');
  const target = { name: 'sw1', data: {}, portGroups: {}, canonicalPort: (port: string) => port };
  const { acl } = resolveIntents(documents.map(intentDocument), target);
  return acl ?? { acls: [], bindings: [], purge: {} };
}

async function problems(text: string, can = CAN, agreed: { inUse?: boolean; unknown?: boolean } = {}) {
  const desired = await wishes(text);
  const target = aclTarget(CURRENT, desired, can);
  const found = aclProblems({
    device: 'sw1',
    current: { acl: CURRENT },
    target: { acl: target },
    desired,
    can,
    allowInUse: agreed.inUse ?? false,
    replaceUnknown: agreed.unknown ?? false,
  });
  return found.map(({ code, message, source }) => `${source?.line} ${code.replace('NETCTL_PLAN_', '')} ${message}`);
}

describe('a plan of filters that must not be carried out', () => {
  it.each([
    ['acls: [{ name: FREE, rules: [{ action: permit }] }]', []],
    ['bindings: [{ acl: FREE, interface: Vlan20, direction: in }]', []],
    [
      'bindings: [{ acl: FRE, interface: Vlan20, direction: in }]',
      [
        '4 ACL_MISSING interface/Vlan20/in/ipv4 would be bound to the ipv4 list FRE, which is neither on sw1 nor in the intents',
      ],
    ],
    [
      'bindings: [{ acl: FREE, family: ipv6, interface: Vlan20, direction: in }]',
      [
        '4 ACL_MISSING interface/Vlan20/in/ipv6 would be bound to the ipv6 list FREE, which is neither on sw1 nor in the intents',
      ],
    ],
    [
      'state: deleted\nacls: [{ name: BOUND }]',
      ['5 ACL_IN_USE the ipv4 list BOUND would be deleted, but is in force at interface/Vlan10/in/ipv4 of sw1'],
    ],
    ['state: deleted\nacls: [{ name: BOUND }]\nbindings: [{ interface: Vlan10, direction: in }]', []],
    [
      'state: deleted\nacls: [{ name: NAMED }]',
      ['5 ACL_IN_USE the ipv4 list NAMED would be deleted, but is used by snmp-server community of sw1'],
    ],
    [
      'state: deleted\nacls: [{ name: OPAQUE }]',
      [
        '5 UNKNOWN_LINES the ipv4 list OPAQUE would be deleted, and has lines on sw1 that netctl does not understand: permit ip any any time-range NIGHT',
      ],
    ],
    [
      'acls: [{ name: OPAQUE, add_rules: [{ seq: 5, action: permit }] }]',
      [
        '4 UNKNOWN_LINES the ipv4 list OPAQUE would change, and has lines on sw1 that netctl does not understand: permit ip any any time-range NIGHT',
      ],
    ],
    ['acls: [{ name: NEW }]', ['4 ACL_EMPTY the ipv4 list NEW is not on sw1, and the intents give it no rules']],
    [
      'acls: [{ name: FRE, add_rules: [{ seq: 5, action: permit }] }]',
      ['4 LIST_MISSING the ipv4 list FRE is not on sw1, and the intents have single rules for it, not the list'],
    ],
    [
      'acls: [{ name: FREE, family: ipv6, remove_rules: [10] }]',
      ['4 LIST_MISSING the ipv6 list FREE is not on sw1, and the intents have single rules for it, not the list'],
    ],
    ['acls: [{ name: FREE, remove_rules: [10] }]', ['4 ACL_EMPTY the ipv4 list FREE would have no rules']],
    [
      'acls: [{ name: NEW, rules: [{ remark: nothing }] }]',
      ['4 ACL_EMPTY the ipv4 list NEW is not on sw1, and the intents give it no rules'],
    ],
    [
      'acls: [{ name: FREE, type: standard, rules: [{ action: permit }] }]',
      ['4 ACL_KIND the ipv4 list FREE is of type extended on sw1, and the intent says standard'],
    ],
    [
      'acls: [{ name: SOURCES, rules: [{ action: permit, protocol: tcp }] }]',
      ['4 ACL_KIND the ipv4 list SOURCES is of type standard on sw1: its rules have a source address and nothing else'],
    ],
    [
      'acls: [{ name: FREE, rules: [{ seq: 2000, action: permit }] }]',
      ['4 ACL_NUMBER the number 2000 of the ipv4 list FREE is none that the platform has: they run from 1 to 1000'],
    ],
    [
      'acls: [{ name: FREE, rules: [{ seq: 10, action: permit, protocol: tcp }, { action: permit, protocol: udp }, { seq: 11, action: permit }] }]',
      ['4 ACL_NUMBER the ipv4 list FREE has no room for all its rules before number 11'],
    ],
    [
      'acls: [{ name: FREE, rules: [{ action: permit, protocol: tcp }, { action: deny }, { action: permit, protocol: tcp, log: true }] }]',
      ['4 ACL_TWICE the ipv4 list FREE would have the same rule twice, at 20 and 40, which the platform refuses'],
    ],
    [
      'acls: [{ name: FREE, rules: [{ action: permit, source: { device_group: SERVER } }, { action: deny, source: { device_group: SERVERS } }] }]',
      ['4 ACL_GROUP sw1 has no address group SERVER'],
    ],
  ])('%s', async (text, messages) => {
    expect(await problems(text)).toEqual(messages);
  });

  it('has no remarks that the platform refuses', async () => {
    const text = 'acls: [{ name: NEW, rules: [{ remark: "why?" }, { remark: because }, { action: permit }] }]';
    expect(await problems(text, { ...CAN, remarkPattern: /^[^?]+$/ })).toEqual([
      '4 TEXT_INVALID the remark "why?" of the ipv4 list NEW is too long for the platform, or has characters that it refuses',
    ]);
  });

  it('may be agreed to, apart from what leaves something unfiltered', async () => {
    expect(await problems('state: deleted\nacls: [{ name: NAMED }]', CAN, { inUse: true })).toEqual([]);
    expect(await problems('state: deleted\nacls: [{ name: OPAQUE }]', CAN, { unknown: true })).toEqual([]);
    expect(await problems('state: deleted\nacls: [{ name: BOUND }]', CAN, { inUse: true })).toHaveLength(1);
  });

  it('is told of lists that overridden removes', async () => {
    const text = 'state: overridden\nacls: [{ name: FREE, rules: [{ seq: 10, action: permit, protocol: 10 }] }]';
    expect(await problems(text, CAN, { inUse: true, unknown: true })).toEqual([
      '5 ACL_IN_USE the ipv4 list BOUND would be deleted, but is in force at interface/Vlan10/in/ipv4 of sw1',
    ]);
  });
});

describe('what a platform lacks', () => {
  const rules = (rule: string): string => `acls: [{ name: NEW, rules: [{ action: permit, ${rule} }] }]`;
  it.each<[string, Partial<AclCapabilities>, string]>([
    [
      'acls: [{ name: NEW, family: ipv6, rules: [{ action: permit }] }]',
      { families: ['ipv4'] },
      'the platform has no lists of family ipv6',
    ],
    [
      'acls: [{ name: N.E.W, rules: [{ action: permit }] }]',
      {},
      '"N.E.W" cannot be the name of a list on the platform',
    ],
    [
      'acls: [{ name: NEW, type: standard, rules: [{ action: permit }] }]',
      { standard: false },
      'the platform has no lists of type standard',
    ],
    [
      'acls: [{ name: NEW, rules: [{ remark: x }, { action: permit }] }]',
      { remarks: false },
      'the platform has no remarks',
    ],
    [
      rules('source: 10.0.0.0/0.0.255.0'),
      { wildcards: false },
      'the platform has no wildcards that are no inverted masks',
    ],
    [
      rules('protocol: tcp, destination_port: [1, 3, 5]'),
      { portsPerEntry: 2 },
      'one rule cannot name so many separate ports on the platform',
    ],
    [rules('protocol: tcp, established: true'), { established: false }, 'the platform does not know `established`'],
    [rules('protocol: tcp, tcp_flags: syn'), { tcpFlags: false }, 'the platform cannot look at single TCP flags'],
    [rules('fragments: true'), { fragments: false }, 'the platform cannot tell fragments'],
    [rules('dscp: ef'), { dscp: false }, 'the platform cannot look at DSCP in a list'],
    [rules('log: true'), { log: false }, 'the platform cannot log what a rule matches'],
    [
      'bindings: [{ acl: FREE, vlan: 10, direction: in }]',
      {},
      'the platform cannot bind a list to a VLAN, direction in',
    ],
    [
      'bindings: [{ acl: FREE, line: vty 0 4, direction: out }]',
      {},
      'the platform cannot bind a list to the lines of sessions, direction out',
    ],
  ])('%s', async (text, lacking, message) => {
    const can = { ...CAN, ...lacking };
    expect(await problems(text, can)).toEqual([`4 UNSUPPORTED ${message}`]);
  });

  it('is told once for a list', async () => {
    const many =
      'acls: [{ name: NEW, rules: [{ seq: 1, action: permit, log: true }, { seq: 2, action: deny, log: true }] }]';
    expect(await problems(many, { ...CAN, log: false })).toHaveLength(1);
  });

  it('is no lack where nothing is to be bound', async () => {
    expect(await problems('bindings: [{ acl: ~, vlan: 10, direction: in }]')).toEqual([]);
  });
});

describe('attachAclSources', () => {
  it('says for each entry where it is asked for', async () => {
    const desired = await wishes(
      'acls:\n  - name: BOUND\n    rules:\n      - { action: deny, protocol: udp }\n      - { action: permit, protocol: 20 }\nbindings:\n  - { acl: ~, interface: Vlan10, direction: in }\n',
    );
    const config: readonly string[] = [];
    const after = { acl: aclTarget(CURRENT, desired, CAN), config };
    const changes = attachAclSources(diffStates({ acl: CURRENT, config }, after), desired);
    const lines = changes.map(({ kind, sources }) => {
      const places = Object.entries<{ readonly line: number } | undefined>(sources).map(([field, place]) => [
        field,
        place?.line,
      ]);
      return [kind, Object.fromEntries(places)];
    });
    const numbers = [...(after.acl.acls.get('ipv4/BOUND')?.entries ?? [])].map(({ seq }) => String(seq));
    expect(Object.fromEntries(lines)).toEqual({
      acl: { object: 5, [numbers[0] ?? '']: 7, [numbers[1] ?? '']: 8, 10: 7 },
      acl_binding: { object: 10 },
    });
  });
});
