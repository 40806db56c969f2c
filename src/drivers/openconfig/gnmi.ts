import { gnmiWay } from '../shared/openconfig/gnmi-way.js';
import { capabilities, UNTRIED } from './capabilities.js';
import { identity } from './facts.js';

/** gNMI: one Set for all edits. The port is IANA's; makers have others, which the inventory can say. */
export const gnmi = { ...gnmiWay({ port: 9339, identity, capabilities }), tried: UNTRIED };
