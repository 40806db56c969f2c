import type { NetctlError } from '../../errors/netctl-error.js';
import type { DesiredVlans } from '../../model/desired.js';
import { errorIn } from '../findings.js';
import type { IntentTarget } from '../target.js';
import { unitePorts } from './unite-ports.js';
import { uniteVlans } from './unite-vlans.js';
import type { VlanWishes } from './wishes.js';

/** What all documents together ask of a device; `vlan` is absent where they ask for nothing but checks. */
export interface UnitedWishes {
  readonly vlan: DesiredVlans | undefined;
  readonly errors: readonly NetctlError[];
}

export function uniteVlanWishes(wishes: readonly VlanWishes[], device: IntentTarget): UnitedWishes {
  const { vlans, errors: vlanErrors } = uniteVlans(wishes, device.name);
  const { ports, errors: portErrors } = unitePorts(wishes, device);
  const purgeVlans = wishes.find(({ purge }) => purge.vlans !== undefined)?.purge.vlans;
  const purgePorts = wishes.find(({ purge }) => purge.ports !== undefined)?.purge.ports;
  const purge = {
    ...(purgeVlans !== undefined && { vlans: purgeVlans }),
    ...(purgePorts !== undefined && { ports: purgePorts }),
  };
  const errors = [...vlanErrors, ...portErrors];
  if (purgePorts !== undefined && ports.length === 0 && errors.length === 0)
    errors.push(...noPortsLeft(wishes, device));
  const asksNothing = vlans.length === 0 && ports.length === 0 && Object.keys(purge).length === 0;
  return { vlan: asksNothing ? undefined : { vlans, ports, purge }, errors };
}

/** Port groups may be empty on a device; under `overridden` that would reset every port it has. */
function noPortsLeft(wishes: readonly VlanWishes[], device: IntentTarget): readonly NetctlError[] {
  return wishes.flatMap(({ document, purge }) => {
    if (purge.ports === undefined) return [];
    const message = '`interfaces` names no port of the device under `state: overridden`: its port groups are empty.';
    const hint = 'It would reset every port. Give the groups ports, or leave the device out of `targets`.';
    return [errorIn(document, purge.ports, { code: 'NETCTL_INPUT_STATE', message, hint, device: device.name })];
  });
}
