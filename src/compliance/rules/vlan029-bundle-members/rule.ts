import { equalSets } from '../../../model/vlan-set.js';
import { portFinding } from '../../devices/ports.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Members of a bundle have the VLAN settings of the bundle. */
export const rule = {
  id: 'VLAN029',
  version: 1,
  about: 'device',
  title: 'Members of a bundle have the VLAN settings of the bundle',
  severity: 'medium',
  what: 'Finds members of port channels whose mode or list of VLANs differs from that of the bundle.',
  why: 'A member that differs is left out of the bundle, or passes other VLANs than the rest.',
  fix: 'Give the member the settings of the bundle.',
  sources: [],
  check(device) {
    const ports = device.state.vlan?.ports;
    const members = [...(ports?.values() ?? [])].filter(({ bundle, lines }) => bundle !== undefined && says(lines));
    if (ports === undefined || members.length === 0)
      return notApplicable('no member of a bundle has VLAN settings of its own');
    return judged(
      members.flatMap((port) => {
        const bundle = ports.get(port.bundle ?? '');
        if (bundle === undefined || bundle.layer === 'routed') return [];
        const same =
          port.mode === bundle.mode &&
          (port.mode === 'trunk'
            ? equalSets(port.allowed, bundle.allowed) && port.nativeVlan === bundle.nativeVlan
            : port.accessVlan === bundle.accessVlan);
        if (same) return [];
        const hardened = device.hardening?.ports.get(port.name);
        const related = [{ message: bundle.name, line: device.hardening?.ports.get(bundle.name)?.line }];
        const message = `${port.name} has other VLAN settings than its bundle ${bundle.name}`;
        return [portFinding(device, { port, hardened }, { message, related })];
      }),
    );
  },
} satisfies RuleOf<'device'>;

function says(lines: readonly string[]): boolean {
  return lines.some((line) => line.startsWith('switchport '));
}
