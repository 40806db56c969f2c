import type { XmlElement } from '../../../xml/tree.js';
import type { YangNode, YangSchema } from '../../../yang/schema.js';

/** How a deactivated statement is kept in the data: no statement has such a name. */
export const INACTIVE = 'inactive..';

/** The schema with nodes for all that stands in these elements, which are kept word for word. */
export function learn(schema: YangSchema, elements: readonly XmlElement[]): YangSchema {
  const roots = schema.roots.map((root) => {
    const found = elements.filter(({ name }) => name === root.name);
    return grown(root, found);
  });
  return { ...schema, roots };
}

function grown(node: YangNode, found: readonly XmlElement[]): YangNode {
  if (found.length === 0 || node.kind === 'leaf' || node.kind === 'leaf-list') return node;
  const inside = byName(found.flatMap(({ children }) => children));
  const known = new Set(node.children.map(({ name }) => name));
  const kept = node.children.map((child) => grown(child, inside.get(child.name) ?? []));
  const learnt = [...inside].filter(([name]) => !known.has(name)).map(([name, all]) => nodeFor(name, all, found));
  return { ...node, children: [...kept, ...learnt] };
}

/** What a statement must be that stands so in the configuration. */
function nodeFor(name: string, all: readonly XmlElement[], parents: readonly XmlElement[]): YangNode {
  const repeated = parents.some(({ children }) => children.filter((child) => child.name === name).length > 1);
  if (all.every(({ children }) => children.length === 0)) {
    const empty = all.every(({ text }) => text.trim() === '');
    if (empty) return { kind: 'container', name, presence: true, children: [] };
    return { kind: repeated ? 'leaf-list' : 'leaf', name, type: { base: 'string' } };
  }
  const keys = all.every(hasName) ? ['name'] : repeated ? commonTexts(all) : [];
  const children = keys.map((key): YangNode => ({ kind: 'leaf', name: key, type: { base: 'string' } }));
  const node: YangNode =
    keys.length > 0
      ? { kind: 'list', name, keys, orderedBy: 'user', children }
      : { kind: 'container', name, presence: true, children };
  return grown(node, all);
}

function hasName({ children }: XmlElement): boolean {
  return children.some(({ name }) => name === 'name');
}

function commonTexts(all: readonly XmlElement[]): readonly string[] {
  const [first] = all;
  const texts = (first?.children ?? []).filter(({ text, children }) => children.length === 0 && text.trim() !== '');
  return texts.map(({ name }) => name).filter((name) => all.every((one) => one.children.some((c) => c.name === name)));
}

function byName(elements: readonly XmlElement[]): ReadonlyMap<string, readonly XmlElement[]> {
  const groups = new Map<string, XmlElement[]>();
  for (const element of elements) groups.set(element.name, [...(groups.get(element.name) ?? []), element]);
  return groups;
}
