import { entriesOf, keysOf } from './data.js';
import { mustNodesOf, type PathStep } from './path.js';
import { isData, type YangData, type YangSchema, type YangValue } from './schema.js';

/** What data holds at a path; undefined where there is nothing. A list without keys is all of its entries. */
export function valueAt(schema: YangSchema, data: YangData, steps: readonly PathStep[]): YangValue | undefined {
  if (steps.length === 0) return data;
  let value: YangValue | undefined = data;
  for (const [index, { node, member }] of mustNodesOf(schema, steps).entries()) {
    if (!isData(value)) return undefined;
    value = value[member];
    const { keys } = steps[index] ?? { keys: [] };
    if (node.kind !== 'list' || keys.length === 0) continue;
    const wanted = new Map(keys);
    value = entriesOf(value).find((entry) => keysOf(node, entry).every(([key, text]) => wanted.get(key) === text));
  }
  return value;
}
