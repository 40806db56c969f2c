import type { Dialect } from '../../emulator/cli.js';
import { CliTerminal } from '../../emulator/cli-terminal.js';
import type { EmulatedBox, EmulatedPlatform } from '../../emulator/device.js';
import { EosDevice } from './emulator/device.js';
import { eosDialect } from './emulator/dialect.js';
import { factoryImage, imageOf } from './emulator/images.js';

/**
 * How an EOS device behaves. Its image: `running-config` and `startup-config`; `version`, either form of what
 * `show version` prints, whose version decides how configuration sessions are told; `enable-secret` where the one in the
 * configuration is hashed; `neighbors` with a line for each device at a port, `Et1 spine1 Ethernet3`; `learned` with a
 * line for each hardware address in its table, `Et1 10 02:00:00:00:00:01`; `arp` with a line for each address it has
 * resolved, `10.0.0.5 02:00:00:00:00:01 Vlan10`; `peer`, the address that sessions come from; `bgp-peers`
 * with a line for each neighbour that answers, its AS, how many prefixes it sends and after how many seconds it comes up,
 * `10.1.1.0 65000 120 5` (without it all answer).
 */
export const aristaEosEmulator: EmulatedPlatform = createPlatform();

/** All devices share one grammar, built when the first of them is switched on. */
function createPlatform(): EmulatedPlatform {
  let dialect: Dialect<EosDevice> | undefined;
  return {
    kind: 'prompt',
    port: (number) => `Ethernet${number}`,
    factory: factoryImage,
    boot(image, clock) {
      const device = new EosDevice(image, clock);
      dialect ??= eosDialect();
      return switchedOn(device, dialect);
    },
    image: imageOf,
  };
}

function switchedOn(device: EosDevice, dialect: Dialect<EosDevice>): EmulatedBox {
  return {
    terminal: () => new CliTerminal(device, dialect),
    exec() {
      throw new Error('The emulated EOS device offers its command line only, not its Unix shell.');
    },
    reboot: () => device.reboot(),
    image: () => device.image(),
  };
}
