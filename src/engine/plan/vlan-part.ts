import type { VlanCapabilities } from '../../model/capabilities.js';
import type { DesiredVlans } from '../../model/desired.js';
import { vlanProblems } from '../../model/vlan-problems.js';
import { attachSources } from '../../model/vlan-sources.js';
import { vlanTarget } from '../../model/vlan-target.js';
import { spareManagement } from '../guard/session-address.js';
import type { FeaturePart, PartRequest } from './feature-part.js';

/** What the intents make of VLANs and ports; undefined where they do not speak of them. */
export function vlanPart({ device, reading, desired, can, agreed }: PartRequest): FeaturePart | undefined {
  const { vlan: wanted } = desired;
  const { vlan: current } = reading.state;
  if (wanted === undefined || current === undefined || can.vlan === undefined) return undefined;
  const vlan = can.vlan;
  const target = vlanTarget(current, spareManagement(wanted, reading), vlan);
  return {
    goal: { vlan: target },
    problems: () =>
      vlanProblems({ device, current, target, desired: wanted, can: vlan, allowInUse: agreed.has('in-use') }),
    attach: (changes) => attachSources(changes, wanted),
    warnings: unnamedNotes(vlan, wanted),
  };
}

/** A platform without a VLAN database has no place for what an intent says of names. */
function unnamedNotes(can: VlanCapabilities, { vlans }: DesiredVlans): readonly string[] {
  const named = vlans.filter((wish) => typeof wish.name?.value === 'string');
  if (can.database || named.length === 0) return [];
  const ids = named.map((wish) => wish.id).join(', ');
  return [`the platform keeps no VLAN names: those of VLAN ${ids} stay in the intents`];
}
