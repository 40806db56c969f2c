import type { Driver } from '../driver.js';
import { canonicalPortName, shortPortName } from '../shared/port-names.js';
import { capabilities } from './capabilities.js';
import { CONFIG_TEXT } from './config-file.js';
import { nativeDevice } from './emulator/native-device.js';
import { ciscoIosEmulator } from './emulator.js';
import { mask } from './mask.js';
import { netconf } from './native/netconf.js';
import { restconf } from './native/restconf.js';
import { PORT_TYPES } from './ports.js';
import { sshCli } from './ssh-cli.js';

/** Cisco IOS and IOS XE, by the command line over SSH, or IOS XE by its native model over NETCONF and RESTCONF. */
export const driver: Driver = {
  id: 'cisco-ios',
  title: 'Cisco IOS and IOS XE',
  tried: { vlan: { on: 'emulated' }, acl: { on: 'emulated' }, bgp: { on: 'emulated' } },
  capabilities,
  ports: {
    canonical: (name) => canonicalPortName(PORT_TYPES, name),
    short: (name) => shortPortName(PORT_TYPES, name),
  },
  mask,
  text: CONFIG_TEXT,
  // The command line can say all of it, and can revert by itself.
  bindings: [sshCli, netconf, restconf],
  emulate: (via) => (via === 'netconf' || via === 'restconf' ? nativeDevice(via) : ciscoIosEmulator),
};
