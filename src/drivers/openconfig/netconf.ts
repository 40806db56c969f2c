import { netconfWay } from '../shared/openconfig/netconf-way.js';
import { capabilities } from './capabilities.js';
import { identity } from './facts.js';

/** NETCONF (RFC 6241): whole where the server has a candidate, or rolls back on errors. */
export const netconf = netconfWay({ identity, capabilities });
