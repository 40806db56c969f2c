import type { Port } from '../../../model/vlan.js';
import { equalSets, formatVlanSet } from '../../../model/vlan-set.js';
import { describedLinks } from '../../devices/links.js';
import { portFinding } from '../../devices/ports.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Both ends of a trunk have the same native VLAN and carry the same VLANs. */
export const rule = {
  id: 'NET012',
  version: 1,
  about: 'fleet',
  title: 'Both ends of a trunk have the same native VLAN and carry the same VLANs',
  severity: 'medium',
  what: 'Takes two ports for the ends of a link where the description of each names the other device. Finds those whose modes, native VLANs or lists of VLANs differ.',
  why: 'Untagged frames change their VLAN on the way, and VLANs end where no one looks for it.',
  fix: 'Give both ends the same settings.',
  sources: [],
  check(devices) {
    const links = describedLinks(devices);
    if (links.length === 0) return notApplicable('no two ports name each other in their descriptions');
    return judged(
      links.flatMap(({ device, port, other, far }) => {
        const differs = difference(port.port, far.port);
        if (differs === undefined) return [];
        const [what, at] = differs;
        const source = other.place(far.hardened?.lines[at] ?? far.hardened?.line);
        const finding = portFinding(device, port, {
          message: `${port.port.name} ${what} at ${other.name} ${far.port.name}`,
          at,
        });
        return [source === null ? finding : { ...finding, related: [{ message: 'the other end', source }] }];
      }),
    );
  },
} satisfies RuleOf<'fleet'>;

function difference(a: Port, b: Port): readonly [string, 'mode' | 'native_vlan' | 'allowed'] | undefined {
  if ((a.mode === 'trunk') !== (b.mode === 'trunk')) return [`is ${a.mode}, and ${b.mode}`, 'mode'];
  if (a.mode !== 'trunk') return undefined;
  if (a.nativeVlan !== b.nativeVlan)
    return [`has native VLAN ${a.nativeVlan ?? 'none'}, and ${b.nativeVlan ?? 'none'}`, 'native_vlan'];
  if (equalSets(a.allowed, b.allowed)) return undefined;
  return [`carries VLANs ${formatVlanSet(a.allowed)}, and ${formatVlanSet(b.allowed)}`, 'allowed'];
}
