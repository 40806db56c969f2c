import type { TriedFeatures } from '../../model/capabilities.js';
import { gnmiWay } from '../shared/openconfig/gnmi-way.js';
import { capabilities } from './capabilities.js';
import { identity } from './facts.js';

const TRIED = {
  vlan: { on: 'real', version: 'lemming 0.7.0' },
  acl: { on: 'real', version: 'lemming 0.7.0' },
  bgp: { on: 'emulated' },
} as const satisfies TriedFeatures;

/** gNMI: one Set for all edits. The port is IANA's; makers have others, which the inventory can say. */
export const gnmi = { ...gnmiWay({ port: 9339, identity, capabilities }), tried: TRIED };
