import type { LocatedDocument } from '../documents/located.js';
import { NetctlError } from '../errors/netctl-error.js';
import { likelyMeant } from '../util/did-you-mean.js';
import type { Layer } from './layers.js';

/** The groups of groups.yaml by name. */
export type Groups = ReadonlyMap<string, Layer>;

/** The names in a layer's own `groups`. */
export function directGroups(layer: Layer | undefined): readonly string[] {
  const names = layer?.values['groups'];
  return Array.isArray(names) ? names.map(String) : [];
}

/**
 * All groups behind a list of them, in the order in which they decide: a group goes before the groups it belongs to itself,
 * and otherwise the order written counts. So a group that two others share goes after both, and each can override it.
 */
export function groupOrder(names: readonly string[], groups: Groups): readonly string[] {
  const seen = new Set<string>();
  const finished: string[] = [];
  function visit(name: string): void {
    if (seen.has(name)) return;
    seen.add(name);
    for (const parent of directGroups(groups.get(name)).toReversed()) visit(parent);
    finished.push(name);
  }
  for (const name of names.toReversed()) visit(name);
  return finished.toReversed();
}

/** Every name in the layer's `groups` that groups.yaml does not have. */
export function unknownGroups(layer: Layer, groups: Groups): readonly NetctlError[] {
  return directGroups(layer).flatMap((name, index) => {
    if (groups.has(name)) return [];
    const meant = likelyMeant(name, groups.keys());
    const known = groups.size === 0 ? 'There are no groups yet; add it to groups.yaml.' : undefined;
    return [
      new NetctlError(
        'NETCTL_INVENTORY_GROUP',
        `${layer.owner} belongs to the group "${name}", which does not exist.`,
        {
          hint: meant === undefined ? known : `Did you mean ${meant}?`,
          ...placeOfGroup(layer.document, layer.path, index),
        },
      ),
    ];
  });
}

/** Each circle once, at the entry that closes it. */
export function groupCircles(groups: Groups): readonly NetctlError[] {
  const errors: NetctlError[] = [];
  const finished = new Set<string>();
  function visit(name: string, path: readonly string[]): void {
    const layer = groups.get(name);
    if (layer === undefined || finished.has(name)) return;
    const way = [...path, name];
    for (const [index, parent] of directGroups(layer).entries()) {
      const start = way.indexOf(parent);
      if (start < 0) visit(parent, way);
      else errors.push(circle([...way.slice(start), parent], layer, index));
    }
    finished.add(name);
  }
  for (const name of groups.keys()) visit(name, []);
  return errors;
}

function circle(path: readonly string[], layer: Layer, index: number): NetctlError {
  const shown = path.join(' > ');
  return new NetctlError('NETCTL_INVENTORY_CIRCLE', `Groups belong to each other in a circle: ${shown}.`, {
    ...placeOfGroup(layer.document, layer.path, index),
  });
}

function placeOfGroup(document: LocatedDocument, path: readonly string[], index: number) {
  const source = document.place([...path, 'groups', index]);
  return { source, excerpt: document.excerpt(source) };
}
