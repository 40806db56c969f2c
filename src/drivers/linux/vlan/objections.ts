import { type Change, changeId } from '../../../model/change.js';
import type { Facts } from '../../../model/state.js';
import type { Objection } from '../../driver.js';

/** A bridge that passes all frames on takes VLANs of its ports, and does nothing by them. */
export function vlanObjections(changes: readonly Change[], facts: Facts): readonly Objection[] {
  const bridges = wordsOf(facts.extra['unfiltered']);
  const parts = wordsOf(facts.extra['parts']);
  const told = new Set<string>();
  return changes.flatMap((change) => {
    const bridge = bridges.find((name) => change.kind === 'port' && parts.includes(`${change.name}:${name}`));
    // Once for each bridge, at the first of its ports.
    if (bridge === undefined || told.has(bridge)) return [];
    told.add(bridge);
    return [
      {
        message: `the bridge ${bridge} does not filter VLANs (IEEE 802.1Q): its ports pass on all frames, whatever their VLANs say`,
        hint: `Run \`${switchOn(bridge)}\` on the host; ports without VLANs of their own are then in the bridge's default one.`,
        allowedBy: undefined,
        code: 'NETCTL_PLAN_UNSUPPORTED',
        change: changeId(change),
      },
    ];
  });
}

/** What makes bridges ready for VLANs, where none of the host's is. */
export function vlanImprovements({ extra }: Facts): readonly string[] {
  return extra['filtered'] === undefined ? wordsOf(extra['unfiltered']).map(switchOn) : [];
}

function switchOn(bridge: string): string {
  return `ip link set dev ${bridge} type bridge vlan_filtering 1`;
}

function wordsOf(text: string | undefined): readonly string[] {
  return text?.split(' ') ?? [];
}
