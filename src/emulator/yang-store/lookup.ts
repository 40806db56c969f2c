import { isData, isEntries, type YangData, type YangValue } from '../../yang/schema.js';
import { identityOf, keysOf } from './edit.js';
import type { TargetStep } from './target.js';

/** What stands at a target: a whole list where its last step has no keys; undefined where nothing does. */
export function valueAtTarget(data: YangData, steps: readonly TargetStep[]): YangValue | undefined {
  let value: YangValue | undefined = data;
  for (const step of steps) {
    value = isData(value) ? value[step.placed.member] : undefined;
    const { node } = step.placed;
    if (node.kind === 'list' && step.keys !== undefined && isEntries(value)) {
      const id = identityOf(step.keys);
      value = value.find((entry) => isData(entry) && identityOf(keysOf(node.keys, entry)) === id);
    }
    if (node.kind === 'leaf-list' && step.value !== undefined && isEntries(value)) {
      const id = identityOf(step.value);
      value = value.find((entry) => identityOf(entry) === id);
    }
  }
  return value;
}
