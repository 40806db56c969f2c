import type { NetctlError } from '../errors/netctl-error.js';
import type { Port, VlanState } from '../model/vlan.js';
import { describeVlanSet } from '../model/vlan-set.js';
import type { Block } from './blocks.js';
import { errorJson } from './json.js';
import { compareNatural, formatNames } from './name-list.js';
import { notRead } from './not-read.js';
import type { Report } from './render.js';

/** What one device holds, or why that is not known. */
export interface ShownDevice {
  readonly name: string;
  readonly platform: string;
  readonly vlan: VlanState | null;
  readonly error: NetctlError | null;
}

/** The VLANs and ports of devices, in netctl's own terms. */
export function showVlanReport(devices: readonly ShownDevice[]): Report {
  return {
    json: { schema: 'netctl.show-vlan.v1', devices: devices.map(deviceJson) },
    blocks: devices.map(deviceBlock),
  };
}

function deviceJson({ name, platform, vlan, error }: ShownDevice): object {
  return {
    name,
    platform,
    vlans:
      vlan === null
        ? null
        : sortedVlans(vlan).map(({ id, name: label, status }) => ({ id, name: label ?? null, status })),
    ports: vlan === null ? null : sortedPorts(vlan).map(portJson),
    error: error === null ? null : errorJson(error),
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

function deviceBlock({ name, platform, vlan, error }: ShownDevice): Block {
  const body: Block[] = error === null ? [] : [{ kind: 'error', error }];
  if (vlan === null && error === null) body.push(notRead('VLANs'));
  if (vlan !== null) body.push(...stateBlocks(vlan));
  return { kind: 'section', title: name, detail: platform, body };
}

function stateBlocks(vlan: VlanState): readonly Block[] {
  const ports = sortedPorts(vlan);
  const trunks = ports.filter((port) => port.layer === 'switched' && port.mode !== 'access');
  const tables = [vlanTable(vlan, ports)];
  return trunks.length === 0 ? tables : [...tables, { kind: 'text', text: '' }, trunkTable(trunks)];
}

function vlanTable(vlan: VlanState, ports: readonly Port[]): Block {
  const access = ports.filter((port) => port.layer === 'switched' && port.mode === 'access');
  // Where VLANs are no objects of their own, only the ports say which there are.
  const used = access.flatMap(({ accessVlan }) => (accessVlan === undefined ? [] : [accessVlan]));
  const ids = [...new Set([...vlan.vlans.keys(), ...used])].sort((one, other) => one - other);
  const rows = ids.map((id) => {
    const members = access.filter(({ accessVlan }) => accessVlan === id).map(({ name }) => name);
    const known = vlan.vlans.get(id);
    return [String(id), known?.name ?? '-', known?.status ?? '-', formatNames(members) || '-'];
  });
  // Ports that carry nothing are ports all the same, and plans name them.
  const idle = access.filter(({ accessVlan }) => accessVlan === undefined).map(({ name }) => name);
  const last = idle.length === 0 ? [] : [['none', '-', '-', formatNames(idle)]];
  return { kind: 'table', columns: ['VLAN', 'NAME', 'STATUS', 'ACCESS PORTS'], rows: [...rows, ...last] };
}

function trunkTable(ports: readonly Port[]): Block {
  const rows = ports.map((port) => [
    port.name,
    port.mode,
    port.nativeVlan === undefined ? '-' : String(port.nativeVlan),
    describeVlanSet(port.allowed),
    port.bundle ?? '-',
  ]);
  return { kind: 'table', columns: ['PORT', 'MODE', 'NATIVE', 'ALLOWED', 'BUNDLE'], rows };
}

function sortedVlans(vlan: VlanState) {
  return [...vlan.vlans.values()].sort((a, b) => a.id - b.id);
}

function sortedPorts(vlan: VlanState): readonly Port[] {
  return [...vlan.ports.values()].sort((a, b) => compareNatural(a.name, b.name));
}
