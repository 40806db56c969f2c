import type { YangContainer, YangList, YangNode, YangType } from '../../yang/schema.js';

/** What the parts of the schema are made of. */
const TEXT = { base: 'string' } as const satisfies YangType;

/** A value. */
export function leaf(name: string, type: YangType = TEXT): YangNode {
  return { kind: 'leaf', name, type };
}

/** Values whose order says nothing. */
export function leaves(name: string): YangNode {
  return { kind: 'leaf-list', name, type: TEXT };
}

/** A hierarchy that says nothing by itself. */
export function container(name: string, ...children: readonly YangNode[]): YangContainer {
  return { kind: 'container', name, children };
}

/** A statement that says something by being there. */
export function present(name: string, ...children: readonly YangNode[]): YangNode {
  return { kind: 'container', name, presence: true, children };
}

/** Objects with names, as most of the configuration is. */
export function named(name: string, ...children: readonly YangNode[]): YangList {
  return { kind: 'list', name, keys: ['name'], children: [leaf('name'), ...children] };
}
