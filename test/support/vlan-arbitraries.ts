import fc from 'fast-check';
import type { VlanCapabilities } from '../../src/model/capabilities.js';
import type { DesiredPort, DesiredVlans } from '../../src/model/desired.js';
import { type Port, plainPort, type Vlan, type VlanState } from '../../src/model/vlan.js';
import { ALL_VLANS, type VlanSet, vlanSet, vlanSetOf } from '../../src/model/vlan-set.js';

export const HERE = { file: 'plan.yaml', line: 1, column: 1 } as const;

/** A platform that can do everything, for tests of the model. */
export const ABLE: VlanCapabilities = {
  database: true,
  reserved: vlanSetOf(1),
  nameLength: 32,
  namePattern: /^\S{1,32}$/,
  defaultName: (id) => `VLAN${String(id).padStart(4, '0')}`,
  suspend: true,
  voice: true,
  routedPorts: true,
  portDefaults: { mode: 'access', accessVlan: 1, nativeVlan: 1 },
  emptyTrunk: true,
  trunkEncapsulation: false,
};

/** Without those that some platforms keep for themselves. */
export const vlanIds = fc.integer({ min: 2, max: 4094 }).filter((id) => id < 1002 || id > 1005);

export const vlanSets: fc.Arbitrary<VlanSet> = fc.oneof(
  fc.constant(ALL_VLANS),
  fc.constant<VlanSet>([]),
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: 4094 }), fc.integer({ min: 0, max: 30 })), { maxLength: 8 })
    .map((runs) => vlanSet(runs.map(([first, more]) => [first, Math.min(4094, first + more)]))),
);

const names = fc.option(fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,20}$/), { nil: undefined });

export function vlansOf(ids: fc.Arbitrary<number>): fc.Arbitrary<ReadonlyMap<number, Vlan>> {
  const vlan = fc.record({
    id: ids,
    name: names,
    status: fc.constantFrom('active' as const, 'suspended' as const),
    lines: fc.constant<readonly string[]>([]),
  });
  return fc.uniqueArray(vlan, { selector: (one) => one.id, maxLength: 12 }).map((all) => {
    const plain: Vlan = { id: 1, name: undefined, status: 'active', lines: [] };
    // Some platforms want every name once.
    const named = all.map((one) => ({ ...one, name: one.name && `${one.name}-${one.id}` }));
    return new Map([[1, plain], ...named.map((one) => [one.id, one] as const)]);
  });
}

export function portOf(name: string, ids: fc.Arbitrary<number>): fc.Arbitrary<Port> {
  return fc
    .record({
      mode: fc.constantFrom('access' as const, 'trunk' as const),
      accessVlan: ids,
      nativeVlan: ids,
      voiceVlan: fc.option(ids, { nil: undefined }),
      allowed: vlanSets,
    })
    .map((settings) => plainPort(name, settings));
}

/** A device with up to six ports whose VLANs are drawn from few ids, so that they meet. */
export function vlanStatesOf(vlans: fc.Arbitrary<number>): fc.Arbitrary<VlanState> {
  return fc.uniqueArray(vlans, { minLength: 2, maxLength: 8 }).chain((ids) => {
    const some = fc.constantFrom(...ids);
    const ports = fc.tuple(...['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map((name) => portOf(name, some)));
    return fc.record({ vlans: vlansOf(some), ports }).map(({ vlans, ports: all }) => ({
      vlans,
      ports: new Map(all.map((port) => [port.name, port])),
      uses: [],
    }));
  });
}

export const vlanStates: fc.Arbitrary<VlanState> = vlanStatesOf(vlanIds);

/** Wishes that ask for exactly the other state, whatever the device holds. */
export function wishesFor(goal: VlanState): DesiredVlans {
  return {
    vlans: [...goal.vlans.values()]
      .filter((vlan) => vlan.id !== 1)
      .map((vlan) => ({
        id: vlan.id,
        ensure: 'present',
        exact: true,
        name: { value: vlan.name ?? null, source: HERE },
        status: { value: vlan.status, source: HERE },
        source: HERE,
      })),
    ports: [...goal.ports.values()].map(wishForPort),
    purge: { vlans: HERE, ports: HERE },
  };
}

function wishForPort(port: Port): DesiredPort {
  return {
    name: port.name,
    ensure: 'present',
    exact: true,
    fromRouted: false,
    mode: { value: port.mode === 'trunk' ? 'trunk' : 'access', source: HERE },
    accessVlan: { value: port.accessVlan ?? null, source: HERE },
    nativeVlan: { value: port.nativeVlan ?? null, source: HERE },
    voiceVlan: { value: port.voiceVlan ?? null, source: HERE },
    allowed: { value: { kind: 'exactly', members: port.allowed }, source: HERE },
    source: HERE,
  };
}
