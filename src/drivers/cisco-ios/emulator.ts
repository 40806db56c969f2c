import type { Dialect } from '../../emulator/cli.js';
import { CliTerminal } from '../../emulator/cli-terminal.js';
import type { EmulatedBox, EmulatedPlatform } from '../../emulator/device.js';
import { IosDevice } from './emulator/device.js';
import { iosDialect } from './emulator/dialect.js';
import { factoryImage, imageOf } from './emulator/images.js';

/**
 * How an IOS or IOS XE device behaves. Its image: `running-config` and `startup-config`; `vlan.dat`, the VLAN database
 * of a VTP server or client as configuration lines; `version` and `vtp-status`, what the commands of these names print
 * (the latter refused by a router); `hardware` with `trunk-encapsulation: yes` where ports know ISL; `enable-secret`
 * where the one in the configuration is hashed; `neighbors` with a line for each device at a port, `Gi1/0/1 sw2 Gi0/1`;
 * `learned` with a line for each hardware address in its table, `Gi1/0/1 10 02:00:00:00:00:01`; `arp` with a line for each
 * address it has resolved, `10.0.0.5 02:00:00:00:00:01 Vlan10`; `peer`, the address that sessions come from; `bgp-peers`
 * with a line for each neighbour that answers, its AS, how many prefixes it sends and after how many seconds it comes up,
 * `10.1.1.0 65000 120 5` (without it all answer).
 */
export const ciscoIosEmulator: EmulatedPlatform = createPlatform();

/** All devices share one grammar, built when the first of them is switched on. */
function createPlatform(): EmulatedPlatform {
  let dialect: Dialect<IosDevice> | undefined;
  return {
    kind: 'prompt',
    port: (number) => `GigabitEthernet1/0/${number}`,
    factory: factoryImage,
    boot(image, clock) {
      const device = new IosDevice(image, clock);
      dialect ??= iosDialect();
      return switchedOn(device, dialect);
    },
    image: imageOf,
  };
}

function switchedOn(device: IosDevice, dialect: Dialect<IosDevice>): EmulatedBox {
  return {
    terminal: () => new CliTerminal(device, dialect),
    exec() {
      throw new Error('An IOS device has no Unix shell.');
    },
    reboot: () => device.reboot(),
    image: () => device.image(),
  };
}
