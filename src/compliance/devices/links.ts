import type { AuditedDevice } from './audited-device.js';
import type { SwitchedPort } from './switched.js';

/** One end of a link between two audited devices. */
export interface Link {
  readonly device: AuditedDevice;
  readonly port: SwitchedPort;
  readonly other: AuditedDevice;
  readonly far: SwitchedPort;
}

/** The links that both ends tell of: the description of each names the other device, and no other port's does. */
export function describedLinks(devices: readonly AuditedDevice[]): readonly Link[] {
  const byName = new Map(devices.map((device) => [device.facts.hostname.toLowerCase(), device]));
  const told = new Map<
    string,
    { readonly device: AuditedDevice; readonly port: SwitchedPort; readonly other: AuditedDevice }[]
  >();
  for (const device of devices) {
    for (const port of device.switched()) {
      const words = String(port.hardened?.settings.description?.value ?? '')
        .toLowerCase()
        .split(/[^\w.-]+/);
      const other = words.map((word) => byName.get(word)).find((one) => one !== undefined && one !== device);
      if (other === undefined) continue;
      const key = keyOf(device, other);
      told.set(key, [...(told.get(key) ?? []), { device, port, other }]);
    }
  }
  return [...told.values()].flatMap((ends) => {
    const [end, ...more] = ends;
    // Of several links between two devices it is not known which port belongs to which.
    if (end === undefined || more.length > 0) return [];
    const back = told.get(keyOf(end.other, end.device));
    const [far] = back ?? [];
    return back?.length === 1 && far !== undefined ? [{ ...end, far: far.port }] : [];
  });
}

function keyOf(from: AuditedDevice, to: AuditedDevice): string {
  return JSON.stringify([from.name, to.name]);
}
