import { type Change, changeId, type PortChange } from '../../../model/change.js';
import type { Facts } from '../../../model/state.js';
import { hasVlan, NO_VLANS, subtract, unite, type VlanSet, vlanSetOf } from '../../../model/vlan-set.js';
import type { Step } from '../../driver.js';
import { formatRange, membersOf } from './members.js';
import { batchOp } from './ops.js';

/**
 * The longest call, in characters. RFC 4253, 6.1: every SSH peer takes packets of 32,768 bytes, and a command travels in one
 * packet. Only a list of more than a thousand single VLANs is longer.
 */
const LONGEST_CALL = 30_000;

/** The changes of ports, a call for each: all edits of a port come at once, and no port waits for another one half done. */
export function vlanSteps(changes: readonly Change[], facts: Facts): readonly Step[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'port') return [];
    return calls(portEdits(change), facts).map(
      (edits): Step => ({
        ops: [batchOp(edits, facts)],
        feature: 'vlan',
        changes: [changeId(change)],
        disruptive: false,
      }),
    );
  });
}

/**
 * The edits in an order in which at most one VLAN leaves untagged, that of the untagged frames which come in: a new PVID takes
 * the place of the old one, but the old VLAN's frames go on to leave untagged, so the old VLAN is taken out, or tagged, before.
 * New tagged VLANs come before old ones go, so that what a trunk carried and still is to carry is never cut.
 */
function portEdits({ name, before, after }: PortChange): readonly string[] {
  const [from, to] = [membersOf(before), membersOf(after)];
  const moved = from.pvid === to.pvid ? undefined : from.pvid;
  const isKept = moved !== undefined && hasVlan(to.tagged, moved);
  const own = (id: number | undefined): VlanSet => (id === undefined ? NO_VLANS : vlanSetOf(id));
  const comes = subtract(to.tagged, unite(from.tagged, own(isKept ? moved : undefined)));
  const goes = subtract(from.tagged, unite(to.tagged, own(to.pvid)));
  return [
    ...(moved === undefined ? [] : [`vlan ${isKept ? 'add' : 'del'} dev ${name} vid ${moved}`]),
    ...comes.map((range) => `vlan add dev ${name} vid ${formatRange(range)}`),
    ...goes.map((range) => `vlan del dev ${name} vid ${formatRange(range)}`),
    ...(to.pvid === undefined || to.pvid === from.pvid ? [] : [`vlan add dev ${name} vid ${to.pvid} pvid untagged`]),
  ];
}

function calls(edits: readonly string[], facts: Facts): readonly (readonly string[])[] {
  const parts: string[][] = [];
  let room = 0;
  for (const edit of edits) {
    // The quotes around it, and a blank.
    const length = edit.length + 3;
    if (length > room) {
      parts.push([]);
      room = LONGEST_CALL - batchOp([], facts).line.length;
    }
    parts.at(-1)?.push(edit);
    room -= length;
  }
  return parts;
}
