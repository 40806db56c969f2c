import type { HardenedPort, Hardening } from '../../model/hardening.js';
import type { DeviceState } from '../../model/state.js';
import type { Port } from '../../model/vlan.js';

/** A switched port with what is said of it beside VLANs. */
export interface SwitchedPort {
  readonly port: Port;
  readonly hardened: HardenedPort | undefined;
  readonly shut: boolean;
}

/** The switched ports of a device. */
export function switchedPorts(state: DeviceState, hardening: Hardening | undefined): readonly SwitchedPort[] {
  return [...(state.vlan?.ports.values() ?? [])].flatMap((port) => {
    if (port.layer !== 'switched' || port.bundle !== undefined || port.mirrorDestination) return [];
    const hardened = hardening?.ports.get(port.name);
    return [{ port, hardened, shut: hardened?.settings.shutdown?.value === true }];
  });
}
