import type { AclBinding } from '../../../model/acl.js';
import { type Change, changeId } from '../../../model/change.js';
import type { DeviceState, Facts } from '../../../model/state.js';
import type { Step } from '../../driver.js';
import { addLine, deleteLine, type Flow, placeOf } from './flow.js';
import { bindingFlow, listFlows } from './list-flows.js';
import { bundleOp } from './ops.js';

/** The longest call, in characters: a command travels in one SSH packet (RFC 4253, 6.1). */
export const LONGEST_CALL = 30_000;

/** What a change does to the flows, and where in the order of calls it belongs. */
interface FlowEdits {
  readonly change: string;
  readonly lines: readonly string[];
  /** `before` and `after`: nothing leads to the list at that time, so that it may be built and taken down in parts. */
  readonly when: 'before' | 'at once' | 'after';
}

/**
 * The changes of filters as one call, which the switch takes as one bundle: no packet meets a part of it. What does not fit
 * into one call is built before, or taken down afterwards, as far as nothing leads to it; the rest is one call all the same.
 */
export function aclSteps(changes: readonly Change[], { extra }: Facts, before: DeviceState): readonly Step[] {
  const bridge = extra['bridge'] ?? '';
  const edits = flowEdits(changes, bridge, before).filter(({ lines }) => lines.length > 0);
  return callsOf(edits, bridge).map((call) => ({
    ops: [bundleOp(bridge, call.lines)],
    feature: 'acl',
    changes: call.changes,
    disruptive: false,
  }));
}

/** True where what has to happen at once does not fit into one call. */
export function isTooLong(changes: readonly Change[], { extra }: Facts, before: DeviceState): boolean {
  const bridge = extra['bridge'] ?? '';
  const edits = flowEdits(changes, bridge, before).filter(({ when }) => when === 'at once');
  return (
    bundleOp(
      bridge,
      edits.flatMap(({ lines }) => lines),
    ).line.length > LONGEST_CALL
  );
}

interface Call {
  readonly lines: readonly string[];
  readonly changes: readonly string[];
}

function callsOf(edits: readonly FlowEdits[], bridge: string): readonly Call[] {
  const all = callOf(edits);
  if (all.lines.length === 0) return [];
  if (bundleOp(bridge, all.lines).line.length <= LONGEST_CALL) return [all];
  const at = (when: FlowEdits['when']): readonly FlowEdits[] => edits.filter((edit) => edit.when === when);
  return [
    ...at('before').flatMap((edit) => partsOf(edit, bridge)),
    ...[callOf(at('at once'))].filter(({ lines }) => lines.length > 0),
    ...at('after').flatMap((edit) => partsOf(edit, bridge)),
  ];
}

function callOf(edits: readonly FlowEdits[]): Call {
  const lines = edits.flatMap((edit) => edit.lines);
  // What goes first leaves its place to what comes.
  const sorted = [
    ...lines.filter((line) => !line.startsWith('add ')),
    ...lines.filter((line) => line.startsWith('add ')),
  ];
  return { lines: sorted, changes: edits.map(({ change }) => change) };
}

function partsOf({ lines, change }: FlowEdits, bridge: string): readonly Call[] {
  const parts: string[][] = [];
  let room = 0;
  for (const line of lines) {
    // The quotes and the blank of the shell.
    const length = line.length + 3;
    if (length > room) {
      parts.push([]);
      room = LONGEST_CALL - bundleOp(bridge, []).line.length;
    }
    parts.at(-1)?.push(line);
    room -= length;
  }
  return parts.map((part) => ({ lines: part, changes: [change] }));
}

function flowEdits(changes: readonly Change[], bridge: string, before: DeviceState): readonly FlowEdits[] {
  const bound = new Set([...(before.acl?.bindings.values() ?? [])].map(({ family, acl }) => `${family}/${acl}`));
  const flowsOf = (binding: AclBinding | undefined): readonly Flow[] =>
    binding === undefined ? [] : [bindingFlow(binding, bridge)];
  return changes.flatMap((change): readonly FlowEdits[] => {
    if (change.kind === 'acl_binding') {
      const lines = editLines(flowsOf(change.before), flowsOf(change.after));
      return [{ change: changeId(change), lines, when: 'at once' }];
    }
    if (change.kind !== 'acl') return [];
    const lines = editLines(
      change.before === undefined ? [] : listFlows(change.before),
      change.after === undefined ? [] : listFlows(change.after),
    );
    const when = change.after === undefined ? 'after' : bound.has(change.id) ? 'at once' : 'before';
    return [{ change: changeId(change), lines, when }];
  });
}

/** Flows that stay are left alone, and go on counting. */
function editLines(from: readonly Flow[], to: readonly Flow[]): readonly string[] {
  const [old, next] = [from, to].map((flows) => new Map(flows.map((flow) => [placeOf(flow), flow])));
  return [
    ...from.filter((flow) => !next?.has(placeOf(flow))).map(deleteLine),
    ...to.filter((flow) => !isSame(old?.get(placeOf(flow)), flow)).map(addLine),
  ];
}

function isSame(a: Flow | undefined, b: Flow): boolean {
  return a !== undefined && a.cookie === b.cookie && a.actions === b.actions;
}
