import type { Driver } from '../driver.js';
import { capabilities, TRIED } from './capabilities.js';
import { CONFIG_FILE } from './config-file.js';
import { emulate } from './emulator.js';
import { mask } from './mask.js';
import { interfaceName } from './ports.js';
import { sshCli } from './ssh-cli.js';

/** FRRouting, by vtysh over SSH. */
export const driver: Driver = {
  id: 'frr',
  title: 'FRRouting',
  tried: TRIED,
  capabilities,
  ports: { canonical: interfaceName, short: (name) => name },
  mask,
  text: CONFIG_FILE,
  bindings: [sshCli],
  emulate,
};
