import { CliTerminal } from '../../emulator/cli-terminal.js';
import type { EmulatedPlatform } from '../../emulator/device.js';
import { IosDevice } from './emulator/device.js';
import { iosDialect } from './emulator/dialect.js';
import { factoryImage, imageOf } from './emulator/images.js';

/**
 * How an IOS or IOS XE device behaves. Its image: `running-config` and `startup-config`; `vlan.dat`, the VLAN database
 * of a VTP server or client as configuration lines; `version` and `vtp-status`, what the commands of these names print
 * (the latter refused by a router); `hardware` with `trunk-encapsulation: yes` where ports know ISL; `enable-secret`
 * where the one in the configuration is hashed.
 */
export const ciscoIosEmulator: EmulatedPlatform = {
  kind: 'prompt',
  factory: factoryImage,
  boot(image, clock) {
    const device = new IosDevice(image, clock);
    const dialect = iosDialect();
    return {
      terminal: () => new CliTerminal(device, dialect),
      exec() {
        throw new Error('An IOS device has no Unix shell.');
      },
      reboot: () => device.reboot(),
      image: () => device.image(),
    };
  },
  image: imageOf,
};
