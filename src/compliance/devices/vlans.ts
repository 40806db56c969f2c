import type { RuleFinding } from '../finding.js';
import type { Fix } from '../fix.js';
import type { AuditedDevice } from './audited-device.js';
import { deviceFinding, type Said } from './findings.js';
import { intentFix } from './intents.js';
import { accessPorts } from './ports.js';

/** The VLANs of end devices: those that access ports which are up are in. */
export function userVlans(device: AuditedDevice): readonly number[] {
  const ids = accessPorts(device).flatMap(({ port }) => port.accessVlan ?? []);
  return [...new Set(ids)].sort((a, b) => a - b);
}

/** A finding about a VLAN, at the line that defines it. */
export function vlanFinding(device: AuditedDevice, id: number, said: Said): RuleFinding {
  return deviceFinding(device, { ...said, line: vlanLine(device, id) }, { kind: 'vlan', name: String(id) });
}

/** The line that a VLAN is defined at; undefined where none does it alone. */
export function vlanLine({ tree }: AuditedDevice, id: number): number | undefined {
  const word = new RegExp(`\\bvlan ${id}$`, 'i');
  const own = tree.find(({ text }) => text.length < 30 && word.test(text) && !text.startsWith('interface '))?.line;
  if (own !== undefined) return own;
  // Where VLANs are known by their names, the number stands below.
  const blocks = tree.filter(({ text }) => text.startsWith('vlans '));
  return blocks.flatMap(({ children }) => children).find(({ text }) => text === `vlan-id ${id}`)?.line;
}

/** One entry of the section `vlans`. */
export function vlanIntent(device: AuditedDevice, entry: string): readonly Fix[] {
  return intentFix(device, 'vlan', ['vlans:', `  - ${entry}`]);
}
