import type { DeviceState, Facts } from '../../model/state.js';
import type { Port, Vlan, VlanState, VlanUse } from '../../model/vlan.js';
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
import { isDatabaseApart, vtpOf } from './facts.js';
import { PORT_TYPES } from './ports.js';
import { readShowVlan } from './show-vlan.js';
import { TEXT } from './text.js';

export const RUNNING = 'show running-config';
export const VLANS = 'show vlan';

const SWITCHPORTS: SwitchportFacts = {
  portDefaults: PORT_DEFAULTS,
  bundleType: 'Port-channel',
  // A switched port of this platform has none of these.
  routedLine: /^(?:no )?ip address\b|^ip unnumbered |^ipv6 (?:address|enable)\b|^(?:ip )?vrf forwarding /,
};

/** @throws NetctlError NETCTL_DEVICE_UNPARSABLE where the answers are no configuration */
export function parseState(replies: readonly Reply[], facts: Facts): DeviceState {
  const lines = configurationLines(replyTo(replies, RUNNING), TEXT);
  const config = normalLines(lines, TEXT);
  const tree = parseConfigTree(lines);
  const bgp = readBgpState(tree, BGP_DIALECTS);
  const acl = readAclState(tree, replies, facts);
  const filters = acl === undefined ? {} : { acl };
  if (vtpOf(facts).mode === 'none') return { bgp, ...filters, config };
  const vlans = isDatabaseApart(facts) ? readShowVlan(replyTo(replies, VLANS)) : readVlanBlocks(tree);
  return {
    vlan: vlanState(tree, vlans),
    management: interfaceAddresses(tree),
    gateways: defaultGateways(tree),
    bgp,
    ...filters,
    config,
  };
}

function vlanState(tree: readonly ConfigNode[], vlans: ReadonlyMap<number, Vlan>): VlanState {
  const interfaces = tree.filter((node) => node.text.startsWith('interface '));
  const mirrorDestinations = new Set(tree.flatMap((node) => mirrorDestinationsOf(node.text)));
  // Where switched ports say `switchport`, ports are routed unless they do.
  const explicit = interfaces.some((node) => node.children.some((child) => child.text === 'switchport'));
  const layer: Port['layer'] = explicit ? 'routed' : 'switched';
  const ports = new Map<string, Port>();
  for (const node of interfaces) {
    const name = node.text.slice('interface '.length);
    if (!isSwitchPortName(PORT_TYPES, name)) continue;
    ports.set(name, parsePort(name, linesBelow(node), SWITCHPORTS, { layer, mirrorDestinations }));
  }
  return { vlans: withVlanOne(vlans), ports, uses: tree.flatMap(usesOf) };
}

function usesOf(node: ConfigNode): VlanUse[] {
  const list = /^(?:interface Vlan|vlan configuration )(?<list>[\d,\s-]+)$/.exec(node.text)?.groups?.['list'];
  const set = list === undefined ? undefined : parseVlanSet(list);
  return set === undefined ? [] : [...eachVlan(set)].map((vlan) => ({ vlan, user: node.text }));
}

/** `monitor session 1 destination interface Gi1/0/23 - 24 , Gi1/0/30 ingress vlan 5`: the ports in full. */
function mirrorDestinationsOf(line: string): string[] {
  const list = /^monitor session \S+ destination interface (?<list>.+)$/.exec(line)?.groups?.['list'];
  if (list === undefined) return [];
  const ports = list.replace(/\s+(?:encapsulation|ingress)\b.*$/, '');
  return ports.split(',').flatMap((part) => expandPorts(part.trim()));
}

function expandPorts(text: string): string[] {
  const groups = /^(?<stem>.*?)(?<first>\d{1,4})(?: ?- ?(?<last>\d{1,4}))?$/.exec(text)?.groups;
  if (groups === undefined) return [];
  const first = Number(groups['first']);
  const last = Math.min(Number(groups['last'] ?? first), first + 4096);
  const names: string[] = [];
  for (let number = first; number <= last; number++) {
    const name = canonicalPortName(PORT_TYPES, `${groups['stem'] ?? ''}${number}`);
    if (name !== undefined) names.push(name);
  }
  return names;
}
