import { NetctlError } from '../../../errors/netctl-error.js';
import { type Port, plainPort, type VlanState, type VlanUse } from '../../../model/vlan.js';
import { eachVlan, unite } from '../../../model/vlan-set.js';
import type { Reply } from '../../../transports/transport.js';
import type { Device } from '../devices.js';
import { IN_NO_VLAN, type Members, memberLines, OTHER, readMembers, settingsOf } from './members.js';

/** Names that mean nothing to a shell or in a batch of bridge: all that anybody gives to a port. */
const PLAIN = /^[\w.:@+][\w.:@+-]{0,14}$/;

/** What a host's bridges hold about VLANs. */
export interface BridgeVlans {
  readonly vlan: VlanState;
  readonly config: readonly string[];
  /** The VLAN of a bridge in which the frames of a device are. */
  vlanOf(device: Device): number | undefined;
}

/**
 * The VLANs in the reply to `bridge vlan show`, on the devices of the host.
 * @throws NetctlError NETCTL_DEVICE_REFUSED where the reply says no, NETCTL_DEVICE_UNPARSABLE for any other text
 */
export function readVlans(reply: Reply, devices: readonly Device[] | undefined): BridgeVlans {
  const members = reply.exitCode === 0 ? readMembers(reply.output) : undefined;
  if (members === undefined || devices === undefined) throw unreadable(reply);
  const bridges = new Map(devices.flatMap((device) => (device.bridge === undefined ? [] : [[device.name, device]])));
  const inBridges = devices.filter(({ master, partOf }) => partOf === 'bridge' && bridges.has(master ?? ''));
  const uses = [...bridges.values()].flatMap((bridge) => hostUses(bridge, devices, members));
  return {
    vlan: { vlans: new Map(), ports: readPorts(inBridges, devices, { bridges, members }), uses },
    config: [...bridges.values()].sort(byName).flatMap((bridge) => [
      ...bridgeLines(bridge, members),
      ...inBridges
        .filter(({ master }) => master === bridge.name)
        .sort(byName)
        .flatMap((port) => [`  port ${port.name}`, ...indent(memberLines(members.get(port.name) ?? IN_NO_VLAN), 4)]),
    ]),
    vlanOf: (device) => vlanOf(device, bridges, members),
  };
}

interface Known {
  readonly bridges: ReadonlyMap<string, Device>;
  readonly members: ReadonlyMap<string, Members>;
}

function readPorts(
  inBridges: readonly Device[],
  devices: readonly Device[],
  { bridges, members }: Known,
): ReadonlyMap<string, Port> {
  const ports = new Map<string, Port>();
  for (const { name, master, hasVlanTunnels } of [...inBridges].sort(byName)) {
    const own = members.get(name) ?? IN_NO_VLAN;
    const filters = bridges.get(master ?? '')?.bridge?.filters === true && !hasVlanTunnels && PLAIN.test(name);
    ports.set(name, plainPort(name, { ...(filters ? settingsOf(own) : OTHER), lines: memberLines(own) }));
    // A bond's members have no VLANs of their own. They are listed so that a plan that names one is told its bond.
    for (const part of devices) {
      if (part.master === name) ports.set(part.name, plainPort(part.name, { ...OTHER, bundle: name }));
    }
  }
  return ports;
}

/** What the host itself has to do with VLANs of a bridge: those that the bridge's own side is in, and devices upon it. */
function hostUses(
  { name }: Device,
  devices: readonly Device[],
  members: ReadonlyMap<string, Members>,
): readonly VlanUse[] {
  const { untagged, tagged } = members.get(name) ?? IN_NO_VLAN;
  return [
    ...[...eachVlan(unite(untagged, tagged))].map((vlan) => ({ vlan, user: `${name} itself` })),
    ...devices.flatMap((device) =>
      device.link === name && device.vlan !== undefined
        ? [{ vlan: device.vlan, user: `interface ${device.name}` }]
        : [],
    ),
  ];
}

/** A device upon a bridge has its own tag; untagged frames of the host are in the VLAN that the bridge's side says. */
function vlanOf(device: Device, bridges: Known['bridges'], members: Known['members']): number | undefined {
  const isOn = (name: string | undefined): boolean => bridges.get(name ?? '')?.bridge?.filters === true;
  if (isOn(device.link)) return device.vlan;
  return isOn(device.name) ? members.get(device.name)?.pvid : undefined;
}

function bridgeLines({ name, bridge }: Device, members: ReadonlyMap<string, Members>): readonly string[] {
  return [
    `bridge ${name}`,
    `  vlan_filtering ${bridge?.filters === true ? 'on' : 'off'}`,
    ...memberLines(members.get(name) ?? IN_NO_VLAN).map((line) => `  self ${line}`),
  ];
}

function indent(lines: readonly string[], blanks: number): readonly string[] {
  return lines.map((line) => `${' '.repeat(blanks)}${line}`);
}

function byName(a: Device, b: Device): number {
  return a.name < b.name ? -1 : 1;
}

function unreadable({ op, output, stderr, exitCode }: Reply): NetctlError {
  const words = `${stderr}${output}`.trim().slice(0, 120) || `nothing, and ended with ${exitCode}`;
  if (exitCode !== 0) {
    return new NetctlError('NETCTL_DEVICE_REFUSED', `bridge could not list the VLANs: ${words}`, {
      hint: 'The package iproute2 must be installed, and the user must be root or may run bridge by sudo without a password.',
      command: op.line,
    });
  }
  return new NetctlError('NETCTL_DEVICE_UNPARSABLE', `"${op.line}" was answered with "${words}"`, { command: op.line });
}
