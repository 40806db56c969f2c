import type { YangContainer, YangLeaf, YangLeafList, YangList, YangNode, YangType } from '../../../yang/schema.js';

/** What a node says beside its name and type. */
type Extra<T extends YangNode> = Partial<Omit<T, 'kind' | 'name' | 'children' | 'type' | 'keys'>>;

export function leaf(name: string, type: YangType, extra: Extra<YangLeaf> = {}): YangLeaf {
  return { kind: 'leaf', name, type, ...extra };
}

export function leafList(name: string, type: YangType, extra: Extra<YangLeafList> = {}): YangLeafList {
  return { kind: 'leaf-list', name, type, ...extra };
}

export function container(
  name: string,
  children: readonly YangNode[],
  extra: Extra<YangContainer> = {},
): YangContainer {
  return { kind: 'container', name, children, ...extra };
}

/** A list whose keys are leaves of its `config`, as all of OpenConfig's are: `keys` has them with their types. */
export function list(
  name: string,
  keys: Readonly<Record<string, YangType>>,
  children: readonly YangNode[],
  extra: Extra<YangList> = {},
): YangList {
  const leaves = Object.entries(keys).map(([key, type]) => leaf(key, type));
  return { kind: 'list', name, keys: Object.keys(keys), children: [...leaves, ...children], ...extra };
}

/** The two containers that OpenConfig has for everything: what is configured, and what is, with more that only is. */
export function configured(config: readonly YangNode[], state: readonly YangNode[] = []): readonly YangNode[] {
  return [container('config', config), container('state', [...config, ...state], { config: false })];
}

export const TEXT = { base: 'string' } as const satisfies YangType;
export const FLAG = { base: 'boolean' } as const satisfies YangType;
export const UINT8 = { base: 'uint8' } as const satisfies YangType;
export const UINT16 = { base: 'uint16' } as const satisfies YangType;
export const UINT32 = { base: 'uint32' } as const satisfies YangType;

export function words(...values: readonly string[]): YangType {
  return { base: 'enumeration', values };
}

/** Identities of a module. */
export function identities(module: string, ...names: readonly string[]): YangType {
  return { base: 'identityref', identities: Object.fromEntries(names.map((name) => [name, module])) };
}

export function anyOf(...types: readonly YangType[]): YangType {
  return { base: 'union', types };
}

const OCTET = '(?:\\d|[1-9]\\d|1\\d\\d|2[0-4]\\d|25[0-5])';
export const IPV4 = {
  base: 'string',
  patterns: [new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`)],
} as const satisfies YangType;
export const IPV4_PREFIX = {
  base: 'string',
  patterns: [new RegExp(`^${OCTET}(?:\\.${OCTET}){3}/(?:\\d|[12]\\d|3[0-2])$`)],
} as const satisfies YangType;
/** Looser than the model's own pattern, which spells out every place of `::`. */
export const IPV6 = {
  base: 'string',
  patterns: [/^(?=.*:.*:)[0-9A-Fa-f:]{2,39}(?:\.\d{1,3}){0,3}$/],
} as const satisfies YangType;
export const IPV6_PREFIX = {
  base: 'string',
  patterns: [/^(?=.*:.*:)[0-9A-Fa-f:]{2,39}(?:\.\d{1,3}){0,3}\/(?:\d|[1-9]\d|1[01]\d|12[0-8])$/],
} as const satisfies YangType;
export const ADDRESS = anyOf(IPV4, IPV6);
