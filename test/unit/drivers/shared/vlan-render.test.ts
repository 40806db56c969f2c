import { describe, expect, it } from 'vitest';
import { type VlanLanguage, vlanSteps } from '../../../../src/drivers/shared/vlan-render.js';
import type { VlanChange } from '../../../../src/model/change.js';
import type { Vlan, VlanState } from '../../../../src/model/vlan.js';
import { diffVlanStates } from '../../../../src/model/vlan-diff.js';

const UNIQUE: VlanLanguage = { shortestRun: 3, uniqueNames: true };

function vlan(id: number, name?: string, more: Partial<Vlan> = {}): Vlan {
  return { id, name, status: 'active', lines: [], ...more };
}

function state(...vlans: readonly Vlan[]): VlanState {
  return { vlans: new Map(vlans.map((one) => [one.id, one])), ports: new Map(), uses: [] };
}

function changes(before: VlanState, after: VlanState): VlanChange[] {
  return diffVlanStates(before, after).filter((change): change is VlanChange => change.kind === 'vlan');
}

function lines(before: VlanState, after: VlanState, language = UNIQUE): { first: string[]; last: string[] } {
  const { first, last } = vlanSteps(changes(before, after), before, language);
  const typed = (steps: typeof first) => steps.flatMap((step) => step.ops.map((op) => op.line));
  return { first: typed(first), last: typed(last) };
}

describe('vlanSteps', () => {
  it('creates VLANs without names together, and each with a name in its own block', () => {
    expect(lines(state(), state(vlan(10, 'USERS'), vlan(100), vlan(101), vlan(102), vlan(200))).first).toEqual([
      'vlan 100-102,200',
      'exit',
      'vlan 10',
      'name USERS',
      'exit',
    ]);
  });

  it('says which changes a line for several VLANs serves', () => {
    const { first } = vlanSteps(changes(state(), state(vlan(100), vlan(101))), state(), UNIQUE);
    expect(first.map((step) => step.changes)).toEqual([['vlan/100', 'vlan/101']]);
  });

  it('breaks long lists into lines that fit', () => {
    const many = Array.from({ length: 200 }, (_, index) => vlan(2 + index * 2));
    const { last } = lines(state(...many), state());
    expect(last.length).toBeGreaterThan(1);
    expect(last.every((line) => line.startsWith('no vlan ') && line.length < 254)).toBe(true);
  });

  it('only leads into a block that is there already', () => {
    const { first } = vlanSteps(changes(state(vlan(10)), state(vlan(10, 'A'))), state(vlan(10)), UNIQUE);
    expect(first[0]?.ops.map((op) => op.role)).toEqual(['frame', 'config', 'frame']);
  });

  it('takes names and suspension back, and what else stood in the block of a VLAN that comes back', () => {
    const there = vlan(20, 'OLD', { status: 'suspended', lines: ['name OLD', 'state suspend', 'remote-span'] });
    expect(lines(state(), state(there)).first).toEqual(['vlan 20', 'name OLD', 'state suspend', 'remote-span', 'exit']);
    expect(lines(state(vlan(20, 'A', { status: 'suspended' })), state(vlan(20))).first).toEqual([
      'vlan 20',
      'no name',
      'state active',
      'exit',
    ]);
  });

  it('quotes a name with blanks, which only a device can have', () => {
    expect(lines(state(), state(vlan(20, 'two words'))).first).toContain('name "two words"');
  });

  it('gives a name only after the VLAN that had it is gone', () => {
    expect(lines(state(vlan(10, 'USERS')), state(vlan(110, 'USERS')))).toEqual({
      first: ['vlan 110', 'exit'],
      last: ['no vlan 10', 'vlan 110', 'name USERS', 'exit'],
    });
  });

  it('passes names on in the order in which they become free', () => {
    const before = state(vlan(10, 'A'), vlan(20, 'B'), vlan(30, 'C'));
    expect(lines(before, state(vlan(10, 'B'), vlan(20, 'C'), vlan(30, 'D')))).toEqual({
      first: ['vlan 30', 'name D', 'exit'],
      last: ['vlan 20', 'name C', 'exit', 'vlan 10', 'name B', 'exit'],
    });
  });

  it('lets one VLAN give up its name where names go round in a circle', () => {
    const before = state(vlan(10, 'A'), vlan(20, 'B'));
    expect(lines(before, state(vlan(10, 'B'), vlan(20, 'A'))).last).toEqual([
      'vlan 10',
      'no name',
      'exit',
      'vlan 20',
      'name A',
      'exit',
      'vlan 10',
      'name B',
      'exit',
    ]);
  });

  it('changes names at once where two VLANs may share one', () => {
    const before = state(vlan(10, 'A'), vlan(20, 'B'));
    const shared = lines(before, state(vlan(10, 'B'), vlan(20, 'A')), { ...UNIQUE, uniqueNames: false });
    expect(shared).toEqual({ first: ['vlan 10', 'name B', 'exit', 'vlan 20', 'name A', 'exit'], last: [] });
  });

  it('is the same for the same input, whatever the order of the changes', () => {
    const before = state(vlan(10, 'A'), vlan(20, 'B'), vlan(30));
    const after = state(vlan(10, 'B'), vlan(20, 'A'), vlan(40));
    const forward = changes(before, after);
    const backward = [...forward].reverse();
    expect(vlanSteps(backward, before, UNIQUE)).toEqual(vlanSteps(forward, before, UNIQUE));
    expect(
      vlanSteps(
        forward.map((change) => ({ ...change, before: change.after, after: change.before })),
        after,
        UNIQUE,
      ).last.length,
    ).toBeGreaterThan(0);
  });
});
