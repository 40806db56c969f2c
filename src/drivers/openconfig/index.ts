import type { Driver } from '../driver.js';
import { capabilities, TRIED } from './capabilities.js';
import { emulate } from './emulator.js';
import { mask } from './mask.js';
import { netconf } from './netconf.js';
import { canonicalPort, shortPort } from './ports.js';

/** Any device that is configured by the OpenConfig models. */
export const driver: Driver = {
  id: 'openconfig',
  title: 'OpenConfig models (NETCONF, gNMI, RESTCONF)',
  tried: TRIED,
  capabilities,
  ports: { canonical: canonicalPort, short: shortPort },
  mask,
  bindings: [netconf],
  emulate,
};
