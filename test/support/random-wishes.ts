import type { Driver } from '../../src/drivers/driver.js';
import type { DesiredPort, DesiredVlans } from '../../src/model/desired.js';
import type { Port, VlanState } from '../../src/model/vlan.js';
import { ALL_VLANS, equalSets, type VlanSet } from '../../src/model/vlan-set.js';
import { wishesFor } from './vlan-arbitraries.js';

/** The drawn state on the device's own ports, within what the platform can. */
export function wishesOn(driver: Driver, drawn: VlanState, ports: readonly string[]): DesiredVlans {
  const can = driver.capabilities().vlan;
  const named = [...drawn.ports.values()].map((port, index) => ({ ...port, name: ports[index] ?? port.name }));
  const able = named.map((port) => {
    // Where trunks name their VLANs each of them is an object of its own.
    const allowed = can?.namedTrunks === true ? port.allowed.slice(0, 3) : port.allowed;
    const kept: Port = { ...port, allowed, ...(can?.voice !== true && { voiceVlan: undefined }) };
    const unsayable =
      can?.namedTrunks === true
        ? equalSets(kept.allowed, ALL_VLANS)
        : can?.emptyTrunk === false && kept.allowed.length === 0;
    return unsayable ? { ...kept, allowed: [[7, 9]] as VlanSet } : kept;
  });
  const vlans = can?.suspend === false ? allActive(drawn.vlans) : drawn.vlans;
  const wanted = wishesFor({ ...drawn, vlans, ports: new Map(able.map((port) => [port.name, port])) });
  // A port is put only into VLANs that there are; those drawn for ports are added to the database.
  const ids = new Set(wanted.vlans.map((vlan) => vlan.id));
  const missing = able
    .flatMap((port) => [port.accessVlan, port.voiceVlan, can?.namedTrunks === true ? port.nativeVlan : undefined])
    .filter((id) => id !== undefined && id !== 1);
  const source = wanted.ports[0]?.source ?? { file: 'plan.yaml', line: 1, column: 1 };
  const added = [...new Set(missing)].flatMap((id) =>
    id === undefined || ids.has(id) ? [] : [{ id, ensure: 'present' as const, exact: true, source }],
  );
  const ownModeOnly = can?.ownModeOnly === true;
  return {
    ...wanted,
    vlans: [...wanted.vlans, ...added],
    ports: ownModeOnly ? wanted.ports.map(withOwnModeOnly) : wanted.ports,
  };
}

function allActive(vlans: VlanState['vlans']): VlanState['vlans'] {
  return new Map([...vlans].map(([id, vlan]) => [id, { ...vlan, status: 'active' }]));
}

function withOwnModeOnly({ accessVlan, voiceVlan, nativeVlan, allowed, ...rest }: DesiredPort): DesiredPort {
  if (rest.mode?.value === 'trunk') return { ...rest, ...(nativeVlan && { nativeVlan }), ...(allowed && { allowed }) };
  return { ...rest, ...(accessVlan && { accessVlan }), ...(voiceVlan && { voiceVlan }) };
}
