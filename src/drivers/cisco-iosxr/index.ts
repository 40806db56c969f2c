import type { Driver } from '../driver.js';
import { mask } from '../shared/openconfig/mask.js';
import { capabilities, TRIED } from './capabilities.js';
import { emulate } from './emulator.js';
import { gnmi } from './gnmi.js';
import { netconf } from './netconf.js';
import { canonicalPort, shortPort } from './ports.js';

/** Cisco IOS XR, by the OpenConfig models. */
export const driver: Driver = {
  id: 'cisco-iosxr',
  title: 'Cisco IOS XR',
  tried: TRIED,
  capabilities,
  ports: { canonical: canonicalPort, short: shortPort },
  mask,
  // The confirmed commit of NETCONF reverts by itself.
  bindings: [netconf, gnmi],
  emulate,
};
