import type { KubernetesObject } from './object.js';
import type { LabelSet } from './selector.js';

/** A namespace, as far as the input tells. */
export interface NamespaceInfo extends LabelSet {
  readonly name: string;
  /** Undefined where the input has no such object, so that its labels are not known but for its name. */
  readonly object: KubernetesObject | undefined;
}

/** The label that every namespace has from Kubernetes itself. */
export const NAME_LABEL = 'kubernetes.io/metadata.name';

/** The namespaces of the input by name: those that are there as objects, and those that objects are in. */
export function readNamespaces(objects: readonly KubernetesObject[]): ReadonlyMap<string, NamespaceInfo> {
  const namespaces = new Map<string, NamespaceInfo>();
  for (const object of objects) {
    if (object.kind !== 'Namespace') continue;
    const { name } = object;
    namespaces.set(name, { name, object, labels: new Map([...object.labels, [NAME_LABEL, name]]), complete: true });
  }
  for (const { namespace: name } of objects) {
    if (name === '' || namespaces.has(name)) continue;
    namespaces.set(name, unknownNamespace(name));
  }
  return namespaces;
}

/** A namespace of which no more than the name is known. */
export function unknownNamespace(name: string): NamespaceInfo {
  return { name, object: undefined, labels: new Map([[NAME_LABEL, name]]), complete: false };
}
