import type { Change } from '../../../model/change.js';
import type { DeviceState } from '../../../model/state.js';
import type { Op } from '../../../transports/transport.js';
import type { TreeEdit } from '../../../yang/edit.js';
import type { RenderContext, Step } from '../../driver.js';
import { type Trees, treeSteps } from '../../shared/tree-steps.js';
import { adjusted } from './adjust.js';
import { NATIVE_BGP } from './bgp-capabilities.js';
import { NATIVE } from './schema.js';
import { toTree } from './tree.js';

/** How a way sends edits. */
export interface Sending {
  /** True where all edits together take effect at once. */
  readonly whole: boolean;
  ops(edits: readonly TreeEdit[], trees: Trees): readonly Op[];
}

/** The changes as edits of the native configuration. */
export function renderNative(
  changes: readonly Change[],
  { facts, before }: RenderContext,
  { whole, ops }: Sending,
): readonly Step[] {
  const writing = {
    schema: NATIVE,
    toTree: (state: DeviceState) => toTree(state, facts),
    adjust: (edits: readonly TreeEdit[], own: readonly Change[], { after }: Trees) =>
      adjusted(edits, own, { whole, after }),
    whole,
    resets: NATIVE_BGP.resets,
    ops,
  };
  return treeSteps(writing, changes, before);
}
