import {
  childrenOf,
  isData,
  isEntries,
  type PlacedNode,
  placedChildren,
  UNKNOWN,
  type YangData,
  type YangNode,
  type YangSchema,
  type YangValue,
} from './schema.js';

/**
 * The data without its state, and without the containers and entries that hold nothing but state: servers that cannot tell the
 * two apart answer a question for configuration with both.
 */
export function configurationOf(schema: YangSchema, data: YangData): YangData {
  return configured(placedChildren(schema.roots, undefined), data).kept;
}

interface Configured {
  readonly kept: YangData;
  /** True where something was state. */
  readonly less: boolean;
}

function configured(nodes: readonly PlacedNode[], data: YangData): Configured {
  const kept: Record<string, YangValue> = {};
  let less = false;
  if (data[UNKNOWN] !== undefined) kept[UNKNOWN] = data[UNKNOWN];
  for (const placed of nodes) {
    const value = data[placed.member];
    if (value === undefined) continue;
    const own = placed.node.config === false ? undefined : configuredValue(placed, value);
    if (own === undefined || own.less) less = true;
    if (own?.kept !== undefined) kept[placed.member] = own.kept;
  }
  return { kept, less };
}

/** What is configured of a value; `kept` is absent where all of it was state. */
function configuredValue(placed: PlacedNode, value: YangValue): { readonly kept?: YangValue; readonly less: boolean } {
  const { node, module } = placed;
  const below = placedChildren(childrenOf(node), module);
  if (isEntries(value)) {
    const own = value.map((one) => (isData(one) ? configuredEntry(node, below, one) : { kept: one, less: false }));
    const kept = own.flatMap((one) => one.kept ?? []);
    return { ...((kept.length > 0 || value.length === 0) && { kept }), less: own.some(({ less }) => less) };
  }
  return isData(value) ? configuredEntry(node, below, value) : { kept: value, less: false };
}

function configuredEntry(
  node: YangNode,
  below: readonly PlacedNode[],
  data: YangData,
): { readonly kept?: YangData; readonly less: boolean } {
  const { kept, less } = configured(below, data);
  const keys = node.kind === 'list' ? node.keys : [];
  const isState = less && Object.keys(kept).every((member) => keys.includes(member));
  return { ...(!isState && { kept }), less };
}
