import type { Driver } from '../driver.js';
import { capabilities, TRIED } from './capabilities.js';
import { emulate } from './emulator.js';
import { mask } from './mask.js';
import { canonicalPort, shortPort } from './ports.js';
import { sshCli } from './ssh-cli.js';

/** Linux hosts and routers, by bridge and nft on a Unix shell. */
export const driver: Driver = {
  id: 'linux',
  title: 'Linux (bridges, nftables)',
  tried: TRIED,
  capabilities,
  ports: { canonical: canonicalPort, short: shortPort },
  mask,
  bindings: [sshCli],
  emulate,
};
