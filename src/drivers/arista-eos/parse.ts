import type { DeviceState } from '../../model/state.js';
import type { Port, VlanState, VlanUse } from '../../model/vlan.js';
import { eachVlan, parseVlanSet } from '../../model/vlan-set.js';
import type { Reply } from '../../transports/transport.js';
import { readBgpState } from '../shared/bgp-state.js';
import { configurationLines, normalLines, replyTo } from '../shared/config-text.js';
import { type ConfigNode, linesBelow, parseConfigTree } from '../shared/config-tree.js';
import { defaultGateways, interfaceAddresses } from '../shared/interface-addresses.js';
import { canonicalPortName, isSwitchPortName } from '../shared/port-names.js';
import { parsePort, type SwitchportFacts } from '../shared/switchport-parse.js';
import { readVlanBlocks, withVlanOne } from '../shared/vlan-blocks.js';
import { readAclState } from './acl-parse.js';
import { BGP_DIALECTS } from './bgp-dialect.js';
import { PORT_DEFAULTS } from './capabilities.js';
import { PORT_TYPES } from './ports.js';
import { TEXT } from './text.js';

export const RUNNING = 'show running-config';

const SWITCHPORTS: SwitchportFacts = {
  portDefaults: PORT_DEFAULTS,
  bundleType: 'Port-Channel',
  // A switched port may have an address too, which then counts for nothing.
  routedLine: undefined,
};

/** @throws NetctlError NETCTL_DEVICE_UNPARSABLE where the answers are no configuration */
export function parseState(replies: readonly Reply[]): DeviceState {
  const lines = configurationLines(replyTo(replies, RUNNING), TEXT);
  const tree = parseConfigTree(lines);
  return {
    vlan: vlanState(tree),
    management: interfaceAddresses(tree),
    gateways: defaultGateways(tree),
    acl: readAclState(tree),
    bgp: readBgpState(tree, BGP_DIALECTS),
    config: normalLines(lines, TEXT),
  };
}

function vlanState(tree: readonly ConfigNode[]): VlanState {
  const mirrorDestinations = new Set(tree.flatMap((node) => mirrorDestinationOf(node.text)));
  const layer: Port['layer'] = tree.some((node) => node.text === 'switchport default mode routed')
    ? 'routed'
    : 'switched';
  const ports = new Map<string, Port>();
  for (const node of tree) {
    const name = /^interface (?<name>\S+)$/.exec(node.text)?.groups?.['name'];
    if (name === undefined || !isSwitchPortName(PORT_TYPES, name)) continue;
    ports.set(name, parsePort(name, linesBelow(node), SWITCHPORTS, { layer, mirrorDestinations }));
  }
  return { vlans: withVlanOne(readVlanBlocks(tree)), ports, uses: tree.flatMap(usesOf) };
}

/** VLAN interfaces, VLANs stretched over VXLAN, and VLANs of an EVPN instance. */
function usesOf(node: ConfigNode): VlanUse[] {
  const own = usesIn(node.text, /^interface Vlan(?<list>\d{1,4})$/, node.text);
  if (node.text.startsWith('interface Vxlan')) {
    return node.children.flatMap((child) =>
      usesIn(child.text, /^vxlan vlan (?:add )?(?<list>[\d,-]+) vni /, node.text),
    );
  }
  if (!node.text.startsWith('router bgp ')) return own;
  return node.children.flatMap((child) =>
    [child, ...child.children].flatMap((line) => usesIn(line.text, /^vlan (?<list>[\d,-]+)$/, node.text)),
  );
}

function usesIn(line: string, pattern: RegExp, user: string): VlanUse[] {
  const set = parseVlanSet(pattern.exec(line)?.groups?.['list'] ?? '');
  return set === undefined ? [] : [...eachVlan(set)].map((vlan) => ({ vlan, user }));
}

function mirrorDestinationOf(line: string): string[] {
  const port = /^monitor session \S+ destination (?<port>\S+)/.exec(line)?.groups?.['port'];
  const name = port === undefined ? undefined : canonicalPortName(PORT_TYPES, port);
  return name === undefined ? [] : [name];
}
