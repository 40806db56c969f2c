import { describe, expect, it } from 'vitest';
import type { DesiredPort, DesiredVlan, DesiredVlans } from '../../../src/model/desired.js';
import { type Port, plainPort, type VlanState } from '../../../src/model/vlan.js';
import { vlanProblems } from '../../../src/model/vlan-problems.js';
import { vlanSetOf } from '../../../src/model/vlan-set.js';
import { vlanTarget } from '../../../src/model/vlan-target.js';
import { ABLE, HERE } from '../../support/vlan-arbitraries.js';

const PORTS: readonly Port[] = [
  plainPort('p1', { accessVlan: 10 }),
  plainPort('p2', { mode: 'trunk', nativeVlan: 20, allowed: vlanSetOf(20, 30) }),
  plainPort('p3', { bundle: 'lag1' }),
  plainPort('p4', { mirrorDestination: true }),
  plainPort('p5', { layer: 'routed' }),
  plainPort('p6', { mode: 'other' }),
  plainPort('p7', { voiceVlan: 40 }),
  plainPort('p8', { mode: 'trunk' }),
];

const CURRENT: VlanState = {
  vlans: new Map([1, 10, 20, 30, 40, 50, 60].map((id) => [id, { id, name: undefined, status: 'active', lines: [] }])),
  ports: new Map(PORTS.map((port) => [port.name, port])),
  uses: [{ vlan: 50, user: 'interface Vlan50' }],
};

function problems(wish: Partial<DesiredVlans>, can = ABLE, allowInUse = false): string[] {
  const desired: DesiredVlans = { vlans: [], ports: [], purge: {}, ...wish };
  const target = vlanTarget(CURRENT, desired, can);
  return vlanProblems({ device: 'sw1', current: CURRENT, target, desired, can, allowInUse }).map(
    (error) => `${error.code}: ${error.message}`,
  );
}

function port(name: string, wish: Partial<DesiredPort> = {}): DesiredPort {
  return { name, ensure: 'present', exact: false, fromRouted: false, source: HERE, ...wish };
}

function vlan(id: number, wish: Partial<DesiredVlan> = {}): DesiredVlan {
  return { id, ensure: 'present', exact: false, source: HERE, ...wish };
}

function at<T>(value: T): { value: T; source: typeof HERE } {
  return { value, source: HERE };
}

describe('ports that must not be changed', () => {
  it.each([
    ['p9', 'NETCTL_PLAN_PORT_UNKNOWN: sw1 has no switch port p9'],
    ['p3', 'NETCTL_PLAN_BUNDLE_MEMBER: p3 is a member of lag1'],
    ['p4', 'NETCTL_PLAN_MIRROR_PORT: p4 is the destination of a mirror session'],
    ['p5', 'NETCTL_PLAN_ROUTED_PORT: p5 is a routed port'],
    ['p6', 'NETCTL_PLAN_PORT_MODE: p6 is neither an access port nor a trunk'],
  ])('%s', (name, problem) => {
    expect(problems({ ports: [port(name, { accessVlan: at(10) })] })).toEqual([problem]);
  });

  it('a routed port may be changed where the intent says so', () => {
    expect(problems({ ports: [port('p5', { fromRouted: true, accessVlan: at(10) })] })).toEqual([]);
  });
});

describe('VLANs', () => {
  it.each([
    ['access', vlan(10, { ensure: 'absent' }), 'p1 (access)'],
    ['native and listed on a trunk', vlan(20, { ensure: 'absent' }), 'p2 (native)'],
    ['listed on a trunk', vlan(30, { ensure: 'absent' }), 'p2 (trunk)'],
    ['voice', vlan(40, { ensure: 'absent' }), 'p7 (voice)'],
    ['a VLAN interface', vlan(50, { ensure: 'absent' }), 'interface Vlan50'],
  ])('in use as %s are not deleted', (_, wish, user) => {
    const message = `NETCTL_PLAN_VLAN_IN_USE: VLAN ${wish.id} would be deleted, but is used by ${user}`;
    expect(problems({ vlans: [wish] })).toEqual([message]);
    expect(problems({ vlans: [wish] }, ABLE, true)).toEqual([]);
  });

  it('may be deleted when unused, and when the plan itself takes the last user away', () => {
    expect(problems({ vlans: [vlan(60, { ensure: 'absent' })] })).toEqual([]);
    const move = port('p1', { accessVlan: at(60) });
    expect(problems({ vlans: [vlan(10, { ensure: 'absent' })], ports: [move] })).toEqual([]);
  });

  it('count as used on a platform without a database too', () => {
    const can = { ...ABLE, database: false };
    expect(problems({ vlans: [vlan(10, { ensure: 'absent' })] }, can)[0]).toContain('p1 (access)');
  });

  it.each([
    ['reserved ones deleted', { vlans: [vlan(1, { ensure: 'absent' })] }, 'NETCTL_PLAN_VLAN_RESERVED'],
    ['reserved ones renamed', { vlans: [vlan(1, { name: at('home') })] }, 'NETCTL_PLAN_VLAN_RESERVED'],
    ['names too long', { vlans: [vlan(70, { name: at('x'.repeat(33)) })] }, 'NETCTL_PLAN_NAME_INVALID'],
    ['names with characters refused', { vlans: [vlan(70, { name: at('a b') })] }, 'NETCTL_PLAN_NAME_INVALID'],
    ['a port in a VLAN that is nowhere', { ports: [port('p1', { accessVlan: at(70) })] }, 'NETCTL_PLAN_VLAN_MISSING'],
  ])('%s', (_, wish, code) => {
    expect(problems(wish).map((problem) => problem.split(':')[0])).toEqual([code]);
  });

  it('naming a reserved one without changing it is no problem', () => {
    expect(problems({ vlans: [vlan(1)] })).toEqual([]);
  });

  it('a port may be put into a VLAN that the same plan creates', () => {
    expect(problems({ vlans: [vlan(70)], ports: [port('p1', { accessVlan: at(70) })] })).toEqual([]);
  });
});

describe('names that have to be unique', () => {
  const can = { ...ABLE, uniqueNames: true } as const;
  const both = { vlans: [vlan(70, { name: at('same') }), vlan(71, { name: at('same') })] };

  it('are refused twice where the platform does', () => {
    expect(problems(both, can)[0]).toContain('VLAN 70 and VLAN 71 would both be named "same"');
    expect(problems(both)).toEqual([]);
  });
});

describe('what a platform cannot do', () => {
  const poor = { ...ABLE, suspend: false, voice: false, emptyTrunk: false };
  it.each([
    ['suspend', { vlans: [vlan(70, { status: at('suspended' as const) })] }, 'NETCTL_PLAN_UNSUPPORTED'],
    ['voice', { ports: [port('p1', { voiceVlan: at(10) })] }, 'NETCTL_PLAN_UNSUPPORTED'],
    [
      'an empty trunk',
      { ports: [port('p2', { allowed: at({ kind: 'exactly', members: [] } as const) })] },
      'NETCTL_PLAN_EMPTY_TRUNK',
    ],
  ])('%s', (_, wish, code) => {
    expect(problems(wish, poor).map((problem) => problem.split(':')[0])).toEqual([code]);
    expect(problems(wish)).toEqual([]);
  });
});

describe('a setting of another mode than the port is in', () => {
  const own = { ...ABLE, ownModeOnly: true } as const;
  const wished = <T>(value: T): { readonly value: T; readonly source: typeof HERE } => ({ value, source: HERE });
  it.each([
    ['an access VLAN of a trunk', port('p2', { accessVlan: wished(10) })],
    ['a native VLAN of an access port', port('p1', { nativeVlan: wished(10) })],
    ['a list of an access port', port('p1', { allowed: wished({ kind: 'exactly', members: vlanSetOf(10) } as const) })],
  ])('is refused where the platform would forget it: %s', (_, wish) => {
    expect(problems({ ports: [wish] }, own)).toEqual([
      expect.stringMatching(/^NETCTL_PLAN_PORT_MODE: .* that mode only$/),
    ]);
    expect(problems({ ports: [wish] })).toEqual([]);
  });

  it('is fine with the mode that it belongs to, and as a wish for the default', () => {
    const both = port('p2', { mode: wished('access' as const), accessVlan: wished(10), nativeVlan: wished(null) });
    expect(problems({ ports: [both] }, own)).toEqual([]);
  });
});
