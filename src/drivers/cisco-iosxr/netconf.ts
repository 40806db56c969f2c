import { netconfWay } from '../shared/openconfig/netconf-way.js';
import { capabilities } from './capabilities.js';
import { identity } from './facts.js';

/** NETCONF by the OpenConfig models: a candidate, and a commit that goes back by itself where the hello says so. */
export const netconf = netconfWay({ identity, capabilities });
