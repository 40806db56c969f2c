import type { EmulatedPlatform } from '../../emulator/device.js';
import { FrrDevice } from './emulator/device.js';
import { factoryImage, imageOf } from './emulator/images.js';

/**
 * A host with FRR behind vtysh, and a Unix shell that knows `cat` of the saved configuration and `ping`. Its files:
 * `running-config` and `startup-config`; `hostname` where the configuration has none; `version`; `daemons`; `sessions` with a
 * line for each that is up, `default 10.0.0.2 3600 12 0` (VRF, neighbour, seconds, prefixes received over IPv4 and IPv6);
 * `reachable`, the addresses that answer a ping.
 */
export function emulate(): EmulatedPlatform {
  return {
    kind: 'prompt',
    port: (number) => `eth${number}`,
    factory: (name) => factoryImage(name),
    boot: (image, clock) => new FrrDevice(image, clock),
    image: imageOf,
  };
}
