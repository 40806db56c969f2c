import { nodesOf, parsePath } from '../../yang/path.js';
import {
  childrenOf,
  isData,
  isEntries,
  type LeafValue,
  type PlacedNode,
  placedChildren,
  type YangData,
  type YangSchema,
  type YangType,
  type YangValue,
} from '../../yang/schema.js';
import { identityOf, keysOf, pathBelow } from './edit.js';
import type { Problem } from './problem.js';

/** What is wrong with a tree as a whole (RFC 7950, 8.1): what must be there and is not, and references that lead nowhere. */
export function validateTree(schema: YangSchema, data: YangData): readonly Problem[] {
  const problems: Problem[] = [];
  const targets = new Map<string, ReadonlySet<string>>();
  check(placedChildren(schema.roots, undefined), data, '');
  return problems;

  function check(nodes: readonly PlacedNode[], members: YangData, path: string): void {
    for (const placed of nodes) {
      const { node, member } = placed;
      const value = members[member];
      if (node.config === false) continue;
      if (node.mandatory === true && value === undefined && isCaseChosen(placed, nodes, members))
        problems.push({
          tag: 'data-missing',
          type: 'application',
          message: `${node.name} is mandatory`,
          path: pathBelow(path, placed),
          info: { 'bad-element': node.name },
        });
      checkValue(placed, value, path);
    }
  }

  function checkValue(placed: PlacedNode, value: YangValue | undefined, parent: string): void {
    const { node, module } = placed;
    switch (node.kind) {
      case 'leaf':
        if (value !== undefined) checkReference(node.type, value, pathBelow(parent, placed));
        return;
      case 'leaf-list':
        for (const item of isEntries(value) ? value : []) checkReference(node.type, item, pathBelow(parent, placed));
        return;
      case 'container':
        // A container without presence is always there, with what is mandatory in it (RFC 7950, 7.6.5).
        if (value === undefined && (node.presence === true || node.case !== undefined)) return;
        check(placedChildren(node.children, module), isData(value) ? value : {}, pathBelow(parent, placed));
        return;
      case 'list': {
        const nodes = placedChildren(childrenOf(node), module);
        for (const entry of isEntries(value) ? value : [])
          if (isData(entry)) check(nodes, entry, pathBelow(parent, placed, keysOf(node.keys, entry)));
      }
    }
  }

  function checkReference(type: YangType, value: YangValue, path: string): void {
    const reason = whyDangling(type, value);
    if (reason === undefined) return;
    // RFC 7950, 15.5.
    problems.push({ tag: 'data-missing', type: 'application', appTag: 'instance-required', message: reason, path });
  }

  function whyDangling(type: YangType, value: YangValue): string | undefined {
    if (type.base === 'union') {
      const reasons = type.types.map((member) => (member.base === 'leafref' ? whyDangling(member, value) : undefined));
      return reasons.length > 0 && reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
    }
    if (type.base !== 'leafref' || type.requireInstance === false) return undefined;
    const known = targets.get(type.path) ?? valuesAt(schema, data, type.path);
    targets.set(type.path, known);
    return known.has(identityOf(value))
      ? undefined
      : `${JSON.stringify(value)} refers to what is not there (${type.path})`;
  }
}

/** What is mandatory in a case of a choice is so only where that case is chosen. */
function isCaseChosen({ node }: PlacedNode, nodes: readonly PlacedNode[], members: YangData): boolean {
  if (node.case === undefined) return true;
  return nodes.some((other) => other.node.case === node.case && members[other.member] !== undefined);
}

/** All values of a leaf or leaf-list, wherever it stands. */
function valuesAt(schema: YangSchema, data: YangData, path: string): ReadonlySet<string> {
  const nodes = nodesOf(schema, parsePath(path));
  if (nodes === undefined) throw new Error(`The schema has a reference to ${path}, which it does not have.`);
  let values: readonly (YangValue | LeafValue)[] = [data];
  for (const { member } of nodes) {
    values = values.flatMap((value): readonly YangValue[] => {
      const below = isData(value) ? value[member] : undefined;
      if (below === undefined) return [];
      return isEntries(below) ? below : [below];
    });
  }
  return new Set(values.map(identityOf));
}
