import type { DeviceState } from '../../model/state.js';
import type { Reply } from '../../transports/transport.js';
import { type BgpDialects, readBgpState } from '../shared/bgp-state.js';
import { configurationLines, normalLines, replyTo } from '../shared/config-text.js';
import { parseConfigTree } from '../shared/config-tree.js';
import { defaultGateways, interfaceAddresses } from '../shared/interface-addresses.js';
import { readAcls } from './access-list-parse.js';
import { BGP } from './bgp.js';
import { POLICY } from './policy.js';
import { joinCommunities } from './send-community.js';
import { TEXT } from './text.js';

export const RUNNING = 'show running-config';

/** How BGP, prefix lists and route maps are written. */
export const DIALECTS: BgpDialects = { bgp: BGP, policy: POLICY };

/** @throws NetctlError NETCTL_DEVICE_UNPARSABLE where the answers are no configuration */
export function parseState(replies: readonly Reply[]): DeviceState {
  const lines = configurationLines(replyTo(replies, RUNNING), TEXT);
  const tree = joinCommunities(parseConfigTree(lines));
  return {
    acl: readAcls(tree),
    bgp: readBgpState(tree, DIALECTS),
    management: interfaceAddresses(tree),
    gateways: defaultGateways(tree),
    config: normalLines(lines, TEXT),
  };
}
