import type { EmulatedPlatform } from '../../emulator/device.js';
import type { Via } from '../driver.js';
import { openconfigPlatform } from '../shared/emulator/openconfig-device.js';
import { MODULES } from './emulator-modules.js';

/** A device that is configured by the OpenConfig models alone. */
export function emulate(via: Via = 'netconf'): EmulatedPlatform {
  return openconfigPlatform({
    via: via === 'ssh-cli' ? 'netconf' : via,
    port: (number) => `ethernet-1/${number}`,
    modules: MODULES,
    server: 'candidate confirmed-commit:1.1 rollback-on-error validate yang-patch',
  });
}
