import type { Driver } from '../driver.js';
import { canonicalPortName, shortPortName } from '../shared/port-names.js';
import { CAPABILITIES } from './capabilities.js';
import { CONFIG_TEXT } from './config-file.js';
import { gnmiDevice } from './emulator/gnmi-device.js';
import { aristaEosEmulator } from './emulator.js';
import { gnmi } from './gnmi.js';
import { mask } from './mask.js';
import { PORT_TYPES } from './ports.js';
import { sshCli } from './ssh-cli.js';

/** Arista EOS, by the command line over SSH, or by the OpenConfig models over gNMI. */
export const driver: Driver = {
  id: 'arista-eos',
  title: 'Arista EOS',
  tried: { vlan: { on: 'emulated' }, acl: { on: 'emulated' }, bgp: { on: 'emulated' } },
  capabilities: () => CAPABILITIES,
  ports: {
    canonical: (name) => canonicalPortName(PORT_TYPES, name),
    short: (name) => shortPortName(PORT_TYPES, name),
  },
  mask,
  text: CONFIG_TEXT,
  // The command line can say all of it, and reverts by itself on every release.
  bindings: [sshCli, gnmi],
  emulate: (via) => (via === 'gnmi' ? gnmiDevice : aristaEosEmulator),
};
