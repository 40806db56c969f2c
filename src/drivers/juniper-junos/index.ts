import type { Driver } from '../driver.js';
import { capabilities, TRIED } from './capabilities.js';
import { CONFIG_TEXT } from './config-text.js';
import { emulate } from './emulator.js';
import { mask } from './mask.js';
import { netconf } from './netconf.js';
import { canonicalPort, shortPort } from './ports.js';

/** Juniper switches and routers with Junos. */
export const driver: Driver = {
  id: 'juniper-junos',
  title: 'Juniper Junos (NETCONF)',
  tried: TRIED,
  capabilities,
  ports: { canonical: canonicalPort, short: shortPort },
  mask,
  text: CONFIG_TEXT,
  bindings: [netconf],
  emulate,
};
