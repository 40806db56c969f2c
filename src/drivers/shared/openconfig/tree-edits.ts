import type { Change } from '../../../model/change.js';
import type { DeviceState } from '../../../model/state.js';
import type { Op } from '../../../transports/transport.js';
import type { TreeEdit } from '../../../yang/edit.js';
import { valueAt } from '../../../yang/lookup.js';
import { parsePath } from '../../../yang/path.js';
import { isData, type YangData } from '../../../yang/schema.js';
import { showEdit } from '../../../yang/show.js';
import type { RenderContext, Step } from '../../driver.js';
import { type Trees, type TreeWriting, treeSteps } from '../tree-steps.js';
import { setPath } from './acl-tree.js';
import { RESETS } from './bgp-capabilities.js';
import { placeOf } from './place.js';
import { OPENCONFIG } from './schema.js';
import { toTree } from './tree.js';

/** How a way sends edits. */
export interface Sending {
  /** True where all edits together take effect at once. */
  readonly whole: boolean;
  /** `shown` is how an engineer reads the edits. */
  ops(edits: readonly TreeEdit[], trees: Trees, shown: readonly string[]): readonly Op[];
}

/** The changes as edits of the OpenConfig tree. */
export function renderTree(
  changes: readonly Change[],
  { facts, before }: RenderContext,
  sending: Sending,
): readonly Step[] {
  const place = placeOf(facts);
  const writing = {
    schema: OPENCONFIG,
    toTree: (state: DeviceState) => toTree(state, place),
    adjust: adjusting(sending),
    resets: RESETS,
    whole: sending.whole,
    ops: (edits: readonly TreeEdit[], trees: Trees) =>
      sending.ops(
        edits,
        trees,
        edits.flatMap((edit) => showEdit(OPENCONFIG, edit)),
      ),
  };
  return treeSteps(writing, changes, before);
}

/** Where edits act one by one, what must not be met half done comes whole in one request. */
function adjusting({ whole }: Sending): NonNullable<TreeWriting['adjust']> {
  return (edits, changes, { after }) => {
    const [change] = changes;
    if (whole) return keepNames(edits);
    if (change?.kind === 'port') return openTrunk(keepNames(edits), after);
    if (change?.kind !== 'acl' || change.before === undefined || change.after === undefined) return keepNames(edits);
    const path = setPath(change.after);
    const value = valueAt(OPENCONFIG, after, parsePath(path));
    return value === undefined ? edits : [{ do: 'replace', path, value }];
  };
}

/** A trunk whose list goes, and that carries all from then on, would carry less and less while members go one by one. */
function openTrunk(edits: readonly TreeEdit[], after: YangData): readonly TreeEdit[] {
  const member = edits.find(
    ({ do: what, path }) => what === 'delete' && /\/config\/trunk-vlans\[[^/]{1,20}\]$/.test(path),
  );
  const config = member?.path.replace(/\/trunk-vlans\[[^/]{1,20}\]$/, '');
  const value = config === undefined ? undefined : valueAt(OPENCONFIG, after, parsePath(config));
  if (config === undefined || !isData(value) || value['interface-mode'] !== 'TRUNK') return edits;
  if (value['trunk-vlans'] !== undefined) return edits;
  return [...edits.filter(({ path }) => !path.startsWith(`${config}/`)), { do: 'replace', path: config, value }];
}

/** An interface that a plan made keeps its name when the plan is taken back: its entry has it for a key. */
function keepNames(edits: readonly TreeEdit[]): readonly TreeEdit[] {
  return edits.filter(
    (edit) => edit.do !== 'delete' || !/\/interface\[name=[^/]{1,255}\]\/config\/name$/.test(edit.path),
  );
}
