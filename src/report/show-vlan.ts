import type { NetctlError } from '../errors/netctl-error.js';
import type { Port, VlanState } from '../model/vlan.js';
import { describeVlanSet } from '../model/vlan-set.js';
import type { Block } from './blocks.js';
import { errorJson } from './json.js';
import { compareNatural, formatNames } from './name-list.js';
import type { Report } from './render.js';

/** What one device holds, or why that is not known. */
export interface ShownDevice {
  readonly name: string;
  readonly platform: string;
  readonly vlan: VlanState | undefined;
  /** The usual abbreviation of a port's name. */
  shortPort(name: string): string;
  readonly errors: readonly NetctlError[];
}

/** The VLANs and ports of devices, in netctl's own terms. */
export function showVlanReport(devices: readonly ShownDevice[]): Report {
  return {
    json: { schema: 'netctl.show-vlan.v1', devices: devices.map(deviceJson) },
    blocks: devices.map(deviceBlock),
  };
}

function deviceJson({ name, platform, vlan, errors }: ShownDevice): object {
  return {
    name,
    platform,
    vlans:
      vlan === undefined
        ? null
        : sortedVlans(vlan).map(({ id, name: label, status }) => ({ id, name: label ?? null, status })),
    ports: vlan === undefined ? null : sortedPorts(vlan).map(portJson),
    errors: errors.map(errorJson),
  };
}

function portJson(port: Port): object {
  return {
    name: port.name,
    layer: port.layer,
    mode: port.mode,
    access_vlan: port.accessVlan ?? null,
    native_vlan: port.nativeVlan ?? null,
    allowed_vlans: describeVlanSet(port.allowed),
    voice_vlan: port.voiceVlan ?? null,
    encapsulation: port.encapsulation ?? null,
    bundle: port.bundle ?? null,
    mirror_destination: port.mirrorDestination,
  };
}

function deviceBlock({ name, platform, vlan, shortPort, errors }: ShownDevice): Block {
  const failures = errors.map((error): Block => ({ kind: 'error', error }));
  if (vlan === undefined) return { kind: 'section', title: name, detail: platform, body: failures };
  const ports = sortedPorts(vlan);
  const body: Block[] = [...failures, vlanTable(vlan, ports, shortPort)];
  const tagged = ports.filter((port) => port.layer === 'switched' && port.mode !== 'access');
  if (tagged.length > 0) body.push({ kind: 'text', text: '' }, trunkTable(tagged, shortPort));
  return { kind: 'section', title: name, detail: platform, body };
}

function vlanTable(vlan: VlanState, ports: readonly Port[], short: ShownDevice['shortPort']): Block {
  const access = ports.filter((port) => port.layer === 'switched' && port.mode === 'access');
  // Where VLANs are no objects of their own, only the ports say which there are.
  const used = access.flatMap(({ accessVlan }) => (accessVlan === undefined ? [] : [accessVlan]));
  const ids = [...new Set([...vlan.vlans.keys(), ...used])].sort((one, other) => one - other);
  const rows = ids.map((id) => {
    const members = access.filter(({ accessVlan }) => accessVlan === id).map(({ name }) => short(name));
    const known = vlan.vlans.get(id);
    return [String(id), known?.name ?? '-', known?.status ?? '-', formatNames(members) || '-'];
  });
  return { kind: 'table', columns: ['VLAN', 'NAME', 'STATUS', 'ACCESS PORTS'], rows };
}

function trunkTable(ports: readonly Port[], short: ShownDevice['shortPort']): Block {
  const rows = ports.map((port) => [
    short(port.name),
    port.mode,
    port.nativeVlan === undefined ? '-' : String(port.nativeVlan),
    describeVlanSet(port.allowed),
    port.bundle === undefined ? '-' : short(port.bundle),
  ]);
  return { kind: 'table', columns: ['PORT', 'MODE', 'NATIVE', 'ALLOWED', 'BUNDLE'], rows };
}

function sortedVlans(vlan: VlanState) {
  return [...vlan.vlans.values()].sort((a, b) => a.id - b.id);
}

function sortedPorts(vlan: VlanState): readonly Port[] {
  return [...vlan.ports.values()].sort((a, b) => compareNatural(a.name, b.name));
}
