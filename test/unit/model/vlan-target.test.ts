import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeId, invertChange } from '../../../src/model/change.js';
import type { DesiredPort, DesiredVlan, DesiredVlans } from '../../../src/model/desired.js';
import { type Port, plainPort, type VlanState } from '../../../src/model/vlan.js';
import { diffVlanStates } from '../../../src/model/vlan-diff.js';
import { ALL_VLANS, describeVlanSet, parseVlanSet, type VlanSet } from '../../../src/model/vlan-set.js';
import { vlanTarget } from '../../../src/model/vlan-target.js';
import { ABLE, HERE, vlanStates, wishesFor } from '../../support/vlan-arbitraries.js';

function set(text: string): VlanSet {
  return parseVlanSet(text) ?? [];
}

function state(ports: readonly Port[], ids: readonly number[] = []): VlanState {
  return {
    vlans: new Map([1, ...ids].map((id) => [id, { id, name: undefined, status: 'active', lines: [] }])),
    ports: new Map(ports.map((port) => [port.name, port])),
    uses: [],
  };
}

function wishes(partial: Partial<DesiredVlans>): DesiredVlans {
  return { vlans: [], ports: [], purge: {}, ...partial };
}

function port(wish: Partial<DesiredPort>): DesiredPort {
  return { name: 'p1', ensure: 'present', exact: false, fromRouted: false, source: HERE, ...wish };
}

function vlan(wish: Partial<DesiredVlan>): DesiredVlan {
  return { id: 10, ensure: 'present', exact: false, source: HERE, ...wish };
}

function at<T>(value: T): { value: T; source: typeof HERE } {
  return { value, source: HERE };
}

describe('what a trunk carries after "at least these"', () => {
  const add = { allowed: at({ kind: 'change', add: set('10,20'), remove: [] } as const) };
  it.each([
    ['a trunk with a list gets them added', plainPort('p1', { mode: 'trunk', allowed: set('30') }), '10,20,30'],
    ['a trunk of all VLANs stays one', plainPort('p1', { mode: 'trunk' }), 'all'],
    ['an access port becomes a trunk for just these', plainPort('p1', { mode: 'access' }), '10,20'],
    [
      'a list left over on an access port does not count',
      plainPort('p1', { mode: 'access', allowed: set('99') }),
      '10,20',
    ],
    ['a port that negotiates and has no list likewise', plainPort('p1', { mode: 'dynamic-auto' }), '10,20'],
    [
      'a port that negotiates and has a list keeps it',
      plainPort('p1', { mode: 'dynamic-auto', allowed: set('30') }),
      '10,20,30',
    ],
  ])('%s', (_, before, carried) => {
    const target = vlanTarget(state([before]), wishes({ ports: [port({ mode: at('trunk' as const), ...add })] }), ABLE);
    expect(describeVlanSet(target.ports.get('p1')?.allowed ?? [])).toBe(carried);
    const again = vlanTarget(target, wishes({ ports: [port({ mode: at('trunk' as const), ...add })] }), ABLE);
    expect(diffVlanStates(target, again)).toEqual([]);
  });

  it('removes what is to go even from a trunk of all VLANs', () => {
    const wish = port({ allowed: at({ kind: 'change', add: [], remove: set('20-30') } as const) });
    const target = vlanTarget(state([plainPort('p1', { mode: 'trunk' })]), wishes({ ports: [wish] }), ABLE);
    expect(describeVlanSet(target.ports.get('p1')?.allowed ?? [])).toBe('1-19,31-4094');
  });
});

describe('states of an intent', () => {
  const before = plainPort('p1', { mode: 'access', accessVlan: 20, voiceVlan: 30, nativeVlan: 99 });

  it('merged leaves absent fields alone', () => {
    const target = vlanTarget(state([before]), wishes({ ports: [port({ accessVlan: at(10) })] }), ABLE);
    expect(target.ports.get('p1')).toMatchObject({ mode: 'access', accessVlan: 10, voiceVlan: 30, nativeVlan: 99 });
  });

  it("replaced resets the absent fields of the port's mode and keeps those of the other", () => {
    const wish = port({ exact: true, mode: at('access' as const), accessVlan: at(10) });
    const target = vlanTarget(state([before]), wishes({ ports: [wish] }), ABLE);
    expect(target.ports.get('p1')).toMatchObject({ accessVlan: 10, voiceVlan: undefined, nativeVlan: 99 });
  });

  it('null asks for the default', () => {
    const wish = port({ accessVlan: at(null), voiceVlan: at(null) });
    const target = vlanTarget(state([before]), wishes({ ports: [wish] }), ABLE);
    expect(target.ports.get('p1')).toMatchObject({ accessVlan: 1, voiceVlan: undefined });
  });

  it('deleted resets the VLAN settings of a port', () => {
    const target = vlanTarget(state([before]), wishes({ ports: [port({ ensure: 'default' })] }), ABLE);
    expect(target.ports.get('p1')).toEqual(plainPort('p1'));
  });

  it('overridden removes what nothing names, but neither VLAN 1 nor ports that serve something else', () => {
    const routed = plainPort('p2', { layer: 'routed', accessVlan: 20 });
    const member = plainPort('p3', { bundle: 'lag1', accessVlan: 20 });
    const current = state([before, routed, member], [10, 20]);
    const target = vlanTarget(
      current,
      wishes({ vlans: [vlan({ id: 10 })], purge: { vlans: HERE, ports: HERE } }),
      ABLE,
    );
    expect([...target.vlans.keys()]).toEqual([1, 10]);
    expect(target.ports.get('p1')?.accessVlan).toBe(1);
    expect(target.ports.get('p2')).toBe(routed);
    expect(target.ports.get('p3')).toBe(member);
  });

  it('takes the name a platform makes up for no name', () => {
    const current = state([], [10]);
    const target = vlanTarget(current, wishes({ vlans: [vlan({ name: at('VLAN0010') })] }), ABLE);
    expect(diffVlanStates(current, target)).toEqual([]);
  });

  it('sets the encapsulation only where the device demands it', () => {
    const wish = wishes({ ports: [port({ mode: at('trunk' as const) })] });
    expect(vlanTarget(state([before]), wish, ABLE).ports.get('p1')?.encapsulation).toBeUndefined();
    const demanding = { ...ABLE, trunkEncapsulation: true };
    expect(vlanTarget(state([before]), wish, demanding).ports.get('p1')?.encapsulation).toBe('dot1q');
  });
});

describe('any two states', () => {
  it('an intent for the whole other state leads to it, and a second one finds nothing to do', () => {
    fc.assert(
      fc.property(vlanStates, vlanStates, (before, goal) => {
        const wish = wishesFor(goal);
        const target = vlanTarget(before, wish, ABLE);
        expect(diffVlanStates(target, goal)).toEqual([]);
        expect(diffVlanStates(target, vlanTarget(target, wish, ABLE))).toEqual([]);
      }),
    );
  });

  it('the inverted changes are the changes of the way back', () => {
    fc.assert(
      fc.property(vlanStates, vlanStates, (before, after) => {
        const key = changeId;
        const back = new Map(diffVlanStates(after, before).map((change) => [key(change), change]));
        const inverted = diffVlanStates(before, after).map(invertChange);
        expect(new Map(inverted.map((change) => [key(change), change]))).toEqual(back);
      }),
    );
  });

  it('equal states give no changes', () => {
    fc.assert(
      fc.property(vlanStates, (one) => {
        expect(diffVlanStates(one, { ...one, ports: new Map(one.ports) })).toEqual([]);
      }),
    );
  });

  it('a set of all VLANs is the default', () => {
    expect(plainPort('p1').allowed).toEqual(ALL_VLANS);
  });
});

describe('a port with room for the settings of its own mode only', () => {
  const can = {
    ...ABLE,
    ownModeOnly: true,
    portDefaults: { mode: 'trunk', accessVlan: undefined, nativeVlan: undefined },
  } as const;
  const trunk = plainPort('p1', { mode: 'trunk', accessVlan: undefined, nativeVlan: 99, allowed: set('10') });
  const access = plainPort('p1', { mode: 'access', accessVlan: 10, nativeVlan: undefined });

  it.each([
    [
      'forgets its list when it becomes an access port',
      trunk,
      { mode: at('access' as const), accessVlan: at(20) },
      access,
      20,
    ],
    [
      'forgets its VLAN when it becomes a trunk',
      access,
      { mode: at('trunk' as const), nativeVlan: at(99), allowed: at({ kind: 'exactly', members: set('10') } as const) },
      trunk,
      undefined,
    ],
  ])('%s', (_, before, wish, after, accessVlan) => {
    const target = vlanTarget(state([before]), wishes({ ports: [port(wish)] }), can);
    expect(target.ports.get('p1')).toEqual({ ...after, accessVlan });
    // Elsewhere the settings stay.
    const kept = vlanTarget(state([before]), wishes({ ports: [port(wish)] }), ABLE).ports.get('p1');
    expect(kept).not.toEqual({ ...after, accessVlan });
  });
});
