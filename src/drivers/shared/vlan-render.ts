import { changeId, type VlanChange } from '../../model/change.js';
import type { Vlan, VlanState } from '../../model/vlan.js';
import { hasVlan, parseVlanSet, vlanSetOf } from '../../model/vlan-set.js';
import type { Step } from '../driver.js';
import { configOp, frameOp } from './cli-ops.js';
import { vlanListChunks } from './vlan-lists.js';

/** How a platform wants its VLANs told. */
export interface VlanLanguage {
  readonly shortestRun: number;
  /** True where two VLANs cannot have the same name at the same time. */
  readonly uniqueNames: boolean;
}

/** The steps for VLANs: those that go before the ports, those that go after. */
export interface VlanSteps {
  readonly first: readonly Step[];
  readonly last: readonly Step[];
}

/**
 * VLANs appear before ports move into them and disappear after ports have left. A name that another VLAN still has is
 * given once that one has let go of it.
 */
export function vlanSteps(
  changes: readonly VlanChange[],
  before: VlanState | undefined,
  language: VlanLanguage,
): VlanSteps {
  const sorted = [...changes].sort((a, b) => a.id - b.id);
  const removed = sorted.filter((change) => change.after === undefined);
  const kept = sorted.filter((change) => change.after !== undefined);
  const holders = language.uniqueNames ? nameHolders(sorted, before) : new Map<string, number>();
  const isLate = (change: VlanChange): boolean => {
    const name = change.after?.name;
    if (name === undefined || name === change.before?.name) return false;
    return holders.has(name) && holders.get(name) !== change.id;
  };
  const late = kept.filter(isLate);
  const now = kept.map((change) => (late.includes(change) ? withoutName(change) : change));
  return {
    first: [...creations(now, language), ...now.flatMap(blockStep)],
    last: [...deletions(removed, language), ...lateNames(late, holders, [...now, ...removed])],
  };
}

function nameHolders(changes: readonly VlanChange[], before: VlanState | undefined): Map<string, number> {
  const vlans = [...(before?.vlans.values() ?? []), ...changes.flatMap((change) => change.before ?? [])];
  return new Map(vlans.flatMap(({ name, id }) => (name === undefined ? [] : [[name, id] as const])));
}

/** The same change, leaving the name as it is. */
function withoutName(change: VlanChange): VlanChange {
  const { after } = change;
  return after === undefined ? change : { ...change, after: { ...after, name: change.before?.name } };
}

/** New VLANs about which there is nothing to say, several in one line. */
function creations(changes: readonly VlanChange[], { shortestRun }: VlanLanguage): Step[] {
  const plain = changes.filter((change) => change.before === undefined && blockLines(change).length === 0);
  return listSteps(plain, shortestRun, (list) => [configOp(`vlan ${list}`), frameOp('exit', `vlan ${list}`)]);
}

function deletions(changes: readonly VlanChange[], { shortestRun }: VlanLanguage): Step[] {
  return listSteps(changes, shortestRun, (list) => [configOp(`no vlan ${list}`)]);
}

function listSteps(changes: readonly VlanChange[], shortestRun: number, ops: (list: string) => Step['ops']): Step[] {
  const all = vlanSetOf(...changes.map((change) => change.id));
  return vlanListChunks(all, shortestRun).map((list) => {
    const set = parseVlanSet(list) ?? [];
    return {
      ops: ops(list),
      feature: 'vlan',
      changes: changes.filter((change) => hasVlan(set, change.id)).map(changeId),
      disruptive: false,
    };
  });
}

/** One VLAN's block; it takes effect where it is left, so it is one step. None where there is nothing to say. */
function blockStep(change: VlanChange): Step[] {
  const lines = blockLines(change);
  const block = `vlan ${change.id}`;
  if (lines.length === 0) return [];
  return [
    {
      ops: [
        change.before === undefined ? configOp(block) : frameOp(block),
        ...lines.map((line) => configOp(line, block)),
        frameOp('exit', block),
      ],
      feature: 'vlan',
      changes: [changeId(change)],
      disruptive: false,
    },
  ];
}

function blockLines({ before, after }: VlanChange): readonly string[] {
  if (after === undefined) return [];
  const name = before?.name === after.name ? [] : [nameLine(after.name)];
  const status = (before?.status ?? 'active') === after.status ? [] : [statusLine(after)];
  // A VLAN that comes back gets what else stood in its block.
  const others = before === undefined ? after.lines.filter((line) => !/^(?:name|state) /.test(line)) : [];
  return [...name, ...status, ...others];
}

function nameLine(name: string | undefined): string {
  if (name === undefined) return 'no name';
  return /\s/.test(name) ? `name "${name}"` : `name ${name}`;
}

function statusLine(vlan: Vlan): string {
  return vlan.status === 'suspended' ? 'state suspend' : 'state active';
}

/** Gives names in an order in which each is free; where names go round in a circle, one VLAN gives up its name first. */
function lateNames(late: readonly VlanChange[], holders: Map<string, number>, done: readonly VlanChange[]): Step[] {
  const held = new Map(holders);
  const names = new Map<number, string | undefined>(late.map((change) => [change.id, change.before?.name]));
  for (const change of done) {
    const old = change.before?.name;
    if (old !== undefined && old !== change.after?.name && !names.has(change.id)) held.delete(old);
  }
  const steps: Step[] = [];
  const waiting = [...late];
  while (waiting.length > 0) {
    const free = waiting.findIndex((change) => !held.has(change.after?.name ?? ''));
    const [next] = waiting.splice(Math.max(free, 0), 1);
    if (next?.after === undefined) continue;
    const current = names.get(next.id);
    if (current !== undefined) held.delete(current);
    if (free === -1 && current !== undefined) {
      steps.push(...renameStep(next, current, undefined));
      names.set(next.id, undefined);
      waiting.push(next);
      continue;
    }
    steps.push(...renameStep(next, current, next.after.name));
    if (next.after.name !== undefined) held.set(next.after.name, next.id);
  }
  return steps;
}

function renameStep(change: VlanChange, from: string | undefined, to: string | undefined): Step[] {
  const { after } = change;
  if (after === undefined) return [];
  return blockStep({ ...change, before: { ...after, name: from }, after: { ...after, name: to } });
}
