import type { XmlElement } from '../../xml/tree.js';
import {
  isData,
  isEntries,
  type PlacedNode,
  placedChildren,
  type YangData,
  type YangSchema,
  type YangType,
  type YangValue,
} from '../../yang/schema.js';

/** The tree as elements, in the order of the schema (RFC 7950, 7.5.7), the keys of entries first. */
export function elementsOf(schema: YangSchema, data: YangData): readonly XmlElement[] {
  return placedChildren(schema.roots, undefined).flatMap((placed) => {
    const value = data[placed.member];
    return value === undefined ? [] : elementsBelow(schema, placed, value);
  });
}

/** One node with what is below it; a list gives an element for each entry. */
export function elementsBelow(schema: YangSchema, top: PlacedNode, data: YangValue): readonly XmlElement[] {
  return elements(top, data);

  function below(nodes: readonly PlacedNode[], members: YangData): readonly XmlElement[] {
    return nodes.flatMap((placed) => {
      const value = members[placed.member];
      return value === undefined ? [] : elements(placed, value);
    });
  }

  function elements(placed: PlacedNode, value: YangValue): readonly XmlElement[] {
    const { node, module } = placed;
    const empty = { name: node.name, uri: schema.modules[module] ?? '', attributes: [], children: [], text: '' };
    if (node.kind === 'leaf') return [{ ...empty, ...textOf(node.type, value) }];
    if (node.kind === 'container')
      return isData(value) ? [{ ...empty, children: below(placedChildren(node.children, module), value) }] : [];
    const entries = isEntries(value) ? value : [];
    if (node.kind === 'leaf-list') return entries.map((entry) => ({ ...empty, ...textOf(node.type, entry) }));
    const nodes = placedChildren(node.children, module);
    const keys = node.keys.flatMap((key) => nodes.filter((child) => child.node.name === key));
    const ordered = [...keys, ...nodes.filter((child) => !keys.includes(child))];
    return entries.flatMap((entry) => (isData(entry) ? [{ ...empty, children: below(ordered, entry) }] : []));
  }

  function textOf(type: YangType, value: YangValue): Pick<XmlElement, 'text' | 'prefixes'> {
    if (typeof value === 'object') return { text: '' };
    const text = String(value);
    const module = identityModule(type, text);
    const uri = module === undefined ? undefined : schema.modules[module];
    return module === undefined || uri === undefined ? { text } : { text, prefixes: { [module]: uri } };
  }
}

/** The module of an identity, whose name is its prefix here; undefined where the value is none. */
function identityModule(type: YangType, text: string): string | undefined {
  switch (type.base) {
    case 'identityref': {
      const [module = '', name = ''] = text.split(':');
      return Object.hasOwn(type.identities, name) && type.identities[name] === module ? module : undefined;
    }
    case 'leafref':
      return identityModule(type.of, text);
    case 'union':
      return type.types.map((member) => identityModule(member, text)).find((module) => module !== undefined);
    default:
      return undefined;
  }
}
