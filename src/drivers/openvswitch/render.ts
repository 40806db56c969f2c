import { NetctlError } from '../../errors/netctl-error.js';
import { type Change, changeId, type PortChange } from '../../model/change.js';
import { subtract, type VlanSet } from '../../model/vlan-set.js';
import type { Step } from '../driver.js';
import { columnsOf, type PortColumns } from './columns.js';
import { editOp } from './ops.js';

/**
 * The longest call, in characters. RFC 4253, 6.1: every SSH peer takes packets of 32,768 bytes, and a command travels in
 * one packet. A longer plan becomes several calls, each whole by itself; hundreds of ports fit into one.
 */
const LONGEST_CALL = 30_000;

/** One command of a call. */
type Edit = readonly string[];

interface PortEdits {
  readonly change: string;
  readonly edits: readonly Edit[];
}

/**
 * The changes as one call: ovs-vsctl makes all edits of a call in one transaction. A VLAN by itself needs no edit, it
 * exists where a port is in it.
 */
export function render(changes: readonly Change[]): readonly Step[] {
  const ports = changes.filter((change) => change.kind === 'port').map(editPort);
  return groupByLength(ports.filter(({ edits }) => edits.length > 0)).map((group) => ({
    ops: [editOp(group.flatMap(({ edits }) => edits))],
    feature: 'vlan',
    changes: group.map(({ change }) => change),
    disruptive: false,
  }));
}

function editPort(change: PortChange): PortEdits {
  const from = columnsOf(change.before);
  const to = columnsOf(change.after);
  refuseOpenTrunk(change, to);
  const edits = [
    ...replaceValue(change.name, 'vlan_mode', from.vlanMode, to.vlanMode),
    ...replaceValue(change.name, 'tag', from.tag, to.tag),
    ...moveMembers(change.name, from.trunks, to.trunks),
  ];
  return { change: changeId(change), edits };
}

/**
 * Takes the old value out and puts the new one in. Both columns hold at most one value: where somebody has changed it
 * since it was read, the old value is not there to go, two would be left, and the database refuses the whole call. A
 * plain `set` would overwrite the other's work.
 */
function replaceValue(port: string, column: string, from?: string | number, to?: string | number): readonly Edit[] {
  if (from === to) return [];
  const edits: Edit[] = [];
  if (from !== undefined) edits.push(['remove', 'Port', port, column, String(from)]);
  if (to !== undefined) edits.push(['add', 'Port', port, column, String(to)]);
  return edits;
}

/** Moves a list by what goes and what comes, so that members which somebody else has added meanwhile stay. */
function moveMembers(port: string, from: VlanSet, to: VlanSet): readonly Edit[] {
  const edits: Edit[] = [];
  const gone = subtract(from, to);
  const come = subtract(to, from);
  if (gone.length > 0) edits.push(['remove', 'Port', port, 'trunks', ...gone.map(formatRange)]);
  if (come.length > 0) edits.push(['add', 'Port', port, 'trunks', ...come.map(formatRange)]);
  return edits;
}

function formatRange([first, last]: VlanSet[number]): string {
  return first === last ? String(first) : `${first}-${last}`;
}

/** The capabilities say that a trunk of no VLAN cannot be had; a plan that has one all the same would open the trunk. */
function refuseOpenTrunk(change: PortChange, to: PortColumns): void {
  if (change.after.mode !== 'trunk' || change.after.allowed.length > 0 || to.trunks.length > 0) return;
  throw new NetctlError(
    'NETCTL_INTERNAL_BUG',
    `the plan leaves ${change.name} a trunk of no VLAN, which would carry all`,
  );
}

function groupByLength(ports: readonly PortEdits[]): readonly (readonly PortEdits[])[] {
  const groups: PortEdits[][] = [];
  let room = 0;
  for (const port of ports) {
    const length = editOp(port.edits).line.length;
    if (length > room) {
      groups.push([]);
      room = LONGEST_CALL;
    }
    groups.at(-1)?.push(port);
    room -= length;
  }
  return groups;
}
