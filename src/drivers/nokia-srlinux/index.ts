import type { Driver } from '../driver.js';
import { capabilities, TRIED } from './capabilities.js';
import { emulate } from './emulator.js';
import { gnmi } from './gnmi.js';
import { mask } from './mask.js';
import { canonicalPort, shortPort } from './ports.js';

/** Nokia SR Linux. */
export const driver: Driver = {
  id: 'nokia-srlinux',
  title: 'Nokia SR Linux (gNMI)',
  tried: TRIED,
  capabilities,
  ports: { canonical: canonicalPort, short: shortPort },
  mask,
  bindings: [gnmi],
  emulate,
};
