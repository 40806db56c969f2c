import type { Change } from '../../model/change.js';
import type { DeviceState } from '../../model/state.js';
import type { TreeEdit } from '../../yang/edit.js';
import { gnmiEdits } from '../../yang/gnmi-edit.js';
import { gnmiOp } from '../../yang/gnmi-op.js';
import { valueAt } from '../../yang/lookup.js';
import { mergeData } from '../../yang/merge-edits.js';
import { formatPath, parsePath } from '../../yang/path.js';
import type { YangData } from '../../yang/schema.js';
import { showEdit } from '../../yang/show.js';
import type { RenderContext, Step } from '../driver.js';
import { RESETS } from '../shared/openconfig/bgp-capabilities.js';
import { type Trees, treeSteps } from '../shared/tree-steps.js';
import { aclTree } from './acl-tree.js';
import { bgpTree } from './bgp-tree.js';
import { knowsCommitConfirmed } from './facts.js';
import { NATIVE, TOP } from './schema/index.js';
import { instanceOf, vlanTree } from './vlan-tree.js';

/** The changes as edits of the native configuration, all in one Set. */
export function render(changes: readonly Change[], { facts, before }: RenderContext): readonly Step[] {
  const call = knowsCommitConfirmed(facts) ? 'stage' : 'set';
  const writing = {
    schema: NATIVE,
    toTree,
    adjust,
    resets: RESETS,
    whole: true,
    ops: (edits: readonly TreeEdit[], { after }: Trees) => [
      gnmiOp(
        { do: call, ...gnmiEdits(NATIVE, edits, { after }) },
        edits.flatMap((edit) => showEdit(NATIVE, edit)),
      ),
    ],
  };
  return treeSteps(writing, changes, before);
}

function toTree({ vlan, acl, bgp, config }: DeviceState): YangData {
  const parts = [
    vlan === undefined ? {} : vlanTree(vlan),
    acl === undefined ? {} : aclTree(acl),
    bgp === undefined ? {} : bgpTree(bgp, config),
  ];
  return parts.reduce<YangData>((tree, part) => mergeData(NATIVE, tree, part), {});
}

/** Where the smallest edits would not do: a VLAN goes as a whole, and an entry of a filter that changes comes whole. */
function adjust(edits: readonly TreeEdit[], changes: readonly Change[], trees: Trees): readonly TreeEdit[] {
  return wholeEntries(wholeInstances(edits, changes), trees);
}

/** Network instances are never deleted for being empty; those of VLANs are where the VLAN is. */
function wholeInstances(edits: readonly TreeEdit[], changes: readonly Change[]): readonly TreeEdit[] {
  const gone = changes.flatMap((change) =>
    change.kind === 'vlan' && change.after === undefined && change.before !== undefined
      ? [formatPath([{ ...topStep(TOP.instance), keys: [['name', instanceOf(change.before)]] }])]
      : [],
  );
  if (gone.length === 0) return edits;
  const heads = new Set(gone);
  const stay = edits.filter(({ path }) => !heads.has(headOf(path)));
  return [...gone.map((path): TreeEdit => ({ do: 'delete', path })), ...stay];
}

function headOf(path: string): string {
  return formatPath(parsePath(path).slice(0, 1));
}

function topStep(member: string): { readonly name: string; readonly module: string } {
  const [module = '', name = ''] = member.split(':');
  return { name, module };
}

/** A device may have written an entry in other words of the same meaning, which would stay beside the new ones. */
function wholeEntries(edits: readonly TreeEdit[], { before, after }: Trees): readonly TreeEdit[] {
  const done = new Set<string>();
  return edits.flatMap((edit): readonly TreeEdit[] => {
    const steps = parsePath(edit.path);
    const entry = steps.slice(0, 3);
    if (steps[0]?.name !== 'acl' || steps.length < 4 || entry[2]?.name !== 'entry') return [edit];
    const path = formatPath(entry);
    if (done.has(path)) return [];
    done.add(path);
    const [was, is] = [valueAt(NATIVE, before, entry), valueAt(NATIVE, after, entry)];
    return was === undefined || is === undefined ? [edit] : [{ do: 'replace', path, value: is }];
  });
}
