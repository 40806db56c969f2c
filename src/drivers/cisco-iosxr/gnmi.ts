import { gnmiWay } from '../shared/openconfig/gnmi-way.js';
import { capabilities } from './capabilities.js';
import { identity } from './facts.js';

/** gNMI by the OpenConfig models: one Set is one commit. */
export const gnmi = gnmiWay({ port: 57_400, identity, capabilities, mayConfirm: false });
