import type { YangList, YangNode, YangType } from '../../../yang/schema.js';

export const STRING = { base: 'string' } as const satisfies YangType;

/** A value. */
export const leaf = (name: string, type: YangType = STRING): YangNode => ({ kind: 'leaf', name, type });
/** Values. */
export const many = (name: string, type: YangType = STRING): YangNode => ({ kind: 'leaf-list', name, type });
/** A hierarchy. */
export const block = (name: string, ...children: readonly YangNode[]): YangNode => ({
  kind: 'container',
  name,
  children,
});
/** A statement that says something by being there. */
export const flag = (name: string, ...children: readonly YangNode[]): YangNode => ({
  kind: 'container',
  name,
  presence: true,
  children,
});

/** Objects with names. */
export function objects(name: string, type: YangType, ...children: readonly YangNode[]): YangList {
  return { kind: 'list', name, keys: ['name'], children: [leaf('name', type), ...children] };
}
