import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../../../src/drivers/openvswitch/render.js';
import { invertChange, type PortChange } from '../../../../src/model/change.js';
import type { Port } from '../../../../src/model/vlan.js';
import { plainPort } from '../../../../src/model/vlan.js';
import { ALL_VLANS, vlanSet } from '../../../../src/model/vlan-set.js';
import { portOf, send, switchWith } from './switch.js';

function change(before: Port, after: Port): PortChange {
  return { kind: 'port', name: before.name, before, after, sources: {} };
}

const id = fc.oneof(fc.integer({ min: 1, max: 4094 }), fc.constantFrom(1, 10, 11, 4094));
const anyId = fc.oneof(id, fc.constantFrom(0, 4095));
const list = (member: fc.Arbitrary<number>): fc.Arbitrary<readonly (readonly [number, number])[]> =>
  fc.array(
    fc.tuple(member, member).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    { minLength: 1, maxLength: 4 },
  );

/** Any columns a port can have, as ovs-vsctl sets them. */
const columns = fc
  .record({
    vlan_mode: fc.option(fc.constantFrom('access', 'trunk', 'native-tagged', 'native-untagged'), { nil: '[]' }),
    tag: fc.option(anyId.map(String), { nil: '[]' }),
    trunks: fc.option(
      list(anyId).map((ranges) => ranges.map(([a, b]) => `${a}-${b}`).join(',')),
      { nil: '[]' },
    ),
  })
  .map(
    (row) =>
      `set Port p1 ${Object.entries(row)
        .map((entry) => entry.join('='))
        .join(' ')}`,
  );

/** Any settings a plan can ask for. */
const settings = fc.oneof(
  fc.record({
    mode: fc.constant('access' as const),
    accessVlan: fc.option(id, { nil: undefined }),
    nativeVlan: fc.constant(undefined),
    allowed: fc.constant(ALL_VLANS),
  }),
  fc.record({
    mode: fc.constant('trunk' as const),
    accessVlan: fc.constant(undefined),
    nativeVlan: fc.option(id, { nil: undefined }),
    allowed: fc.oneof(list(id).map(vlanSet), fc.constant(ALL_VLANS)),
  }),
);

describe('edits of a port', () => {
  it('lead from any columns to any settings in one call, and back to the very same columns', () => {
    fc.assert(
      fc.property(columns, settings, (command, wanted) => {
        const box = switchWith(command);
        const first = box.image()['conf.db'];
        const before = portOf(box, 'p1');
        const step = change(before, { ...before, ...wanted });
        const forward = render([step]);
        expect(forward.length).toBeLessThanOrEqual(1);
        for (const { exitCode, stderr } of send(
          box,
          forward.flatMap(({ ops }) => ops),
        )) {
          expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
        }
        expect(portOf(box, 'p1')).toMatchObject(wanted);
        send(
          box,
          render([invertChange(step)]).flatMap(({ ops }) => ops),
        );
        expect(box.image()['conf.db']).toBe(first);
      }),
    );
  }, 60_000);

  it('are none where nothing changes, whatever the columns', () => {
    fc.assert(
      fc.property(columns, (command) => {
        const port = portOf(switchWith(command), 'p1');
        expect(render([change(port, { ...port })])).toEqual([]);
      }),
    );
  }, 60_000);

  it.each([
    ['tag=10', 'tag=30', { accessVlan: 20 }],
    ['vlan_mode=access tag=10', 'vlan_mode=trunk', { mode: 'trunk', accessVlan: undefined, nativeVlan: 7 } as const],
  ])('are refused as a whole where another hand has been at %s', (was, is, wanted) => {
    const box = switchWith(`set Port p1 ${was}`, 'set Port p2 tag=10');
    const [p1, p2] = [portOf(box, 'p1'), portOf(box, 'p2')];
    send(box, [{ via: 'cli', line: `ovs-vsctl clear Port p1 tag -- set Port p1 ${is}`, context: [], role: 'config' }]);
    const before = box.image()['conf.db'];
    const steps = render([change(p1, { ...p1, ...wanted }), change(p2, { ...p2, accessVlan: 20 })]);
    expect(
      send(
        box,
        steps.flatMap(({ ops }) => ops),
      ),
    ).toMatchObject([{ exitCode: 1 }]);
    expect(box.image()['conf.db']).toBe(before);
  });

  it('leave alone what another hand has added to a trunk', () => {
    const box = switchWith('set Port p1 trunks=10,20');
    const port = portOf(box, 'p1');
    send(box, [{ via: 'cli', line: 'ovs-vsctl add Port p1 trunks 99', context: [], role: 'config' }]);
    send(
      box,
      render([
        change(port, {
          ...port,
          allowed: vlanSet([
            [10, 10],
            [30, 30],
          ]),
        }),
      ]).flatMap(({ ops }) => ops),
    );
    expect(portOf(box, 'p1').lines).toEqual(['trunks=10,30,99']);
  });

  it('never leave a trunk of no VLAN, which would carry all', () => {
    const port = portOf(switchWith('set Port p1 trunks=10'), 'p1');
    expect(() => render([change(port, { ...port, allowed: [] })])).toThrow(/would carry all/);
  });

  it('of many ports travel in calls that fit into a packet, each port whole in one', () => {
    const ports = Array.from({ length: 1500 }, (_, index) =>
      plainPort(`port-with-a-long-name-${index}`, {
        mode: 'access',
        accessVlan: 10,
        nativeVlan: undefined,
        lines: ['tag=10'],
      }),
    );
    const steps = render(ports.map((port) => change(port, { ...port, accessVlan: 20 })));
    expect(steps.length).toBeGreaterThan(1);
    for (const { ops } of steps) expect(ops[0]?.line.length).toBeLessThan(32_000);
    expect(steps.flatMap(({ changes }) => changes)).toEqual(ports.map(({ name }) => `port/${name}`));
  });
});
