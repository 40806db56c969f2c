import type { Driver } from '../driver.js';
import { mask } from '../shared/openconfig/mask.js';
import { capabilities, TRIED } from './capabilities.js';
import { emulate } from './emulator.js';
import { gnmi } from './gnmi.js';
import { netconf } from './netconf.js';
import { canonicalPort, shortPort } from './ports.js';
import { restconf } from './restconf.js';

/** Any device that is configured by the OpenConfig models. */
export const driver: Driver = {
  id: 'openconfig',
  title: 'OpenConfig models (NETCONF, gNMI, RESTCONF)',
  tried: TRIED,
  capabilities,
  ports: { canonical: canonicalPort, short: shortPort },
  mask,
  // What reverts by itself and is checked as a whole first comes first; then what is whole; then what may not be.
  bindings: [netconf, gnmi, restconf],
  emulate,
};
