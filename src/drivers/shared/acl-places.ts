import { type AclBinding, type AclDirection, type AclFamily, bindingKey } from '../../model/acl.js';
import type { ConfigNode } from './config-tree.js';

/** A line that puts a list in force at an interface or a line, with the groups `acl` and `direction`. */
export interface BindingWords {
  readonly family: AclFamily;
  readonly pattern: RegExp;
}

/** Which blocks are interfaces or lines of management sessions, and how lists are bound in them. */
export interface PlaceWords {
  readonly interface: readonly BindingWords[];
  readonly line: readonly BindingWords[];
  /** The name of the line that a block is for; undefined for other blocks. */
  lineOf(header: string): string | undefined;
}

/** What is bound where. */
export function readBindings(tree: readonly ConfigNode[], words: PlaceWords): ReadonlyMap<string, AclBinding> {
  const bindings = new Map<string, AclBinding>();
  for (const node of tree) {
    const name = node.text.startsWith('interface ') ? node.text.slice('interface '.length) : undefined;
    const line = name === undefined ? words.lineOf(node.text) : undefined;
    if (name === undefined && line === undefined) continue;
    for (const child of node.children) {
      const found = bindingOf(child.text, name === undefined ? words.line : words.interface);
      if (found === undefined) continue;
      const place =
        name === undefined ? ({ kind: 'line', name: line ?? '' } as const) : ({ kind: 'interface', name } as const);
      const binding: AclBinding = { place, ...found, line: child.line };
      bindings.set(bindingKey(binding), binding);
    }
  }
  return bindings;
}

function bindingOf(
  text: string,
  words: readonly BindingWords[],
): { readonly family: AclFamily; readonly acl: string; readonly direction: AclDirection } | undefined {
  for (const { family, pattern } of words) {
    const groups = pattern.exec(text)?.groups;
    const acl = groups?.['acl'];
    if (acl !== undefined) return { family, acl, direction: groups?.['direction'] === 'out' ? 'out' : 'in' };
  }
  return undefined;
}
