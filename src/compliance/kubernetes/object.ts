import type { LocatedDocument, Path } from '../../documents/located.js';
import type { SourceRef } from '../../util/source.js';
import { type Fields, fieldsAt, isFields, textAt, textsOf } from './fields.js';

/** One object of a cluster: a document, or an item of a list of objects. */
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  /** Empty for objects of the whole cluster. */
  readonly namespace: string;
  readonly name: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly annotations: ReadonlyMap<string, string>;
  readonly value: Fields;
  readonly document: LocatedDocument;
  /** Where in its document it is. */
  readonly path: Path;
}

/** Objects without a namespace of their own. */
const OF_THE_CLUSTER = new Set([
  'Namespace',
  'Node',
  'AdminNetworkPolicy',
  'BaselineAdminNetworkPolicy',
  'ClusterNetworkPolicy',
  'CiliumClusterwideNetworkPolicy',
  'GlobalNetworkPolicy',
]);

/** True for a document that is an object of Kubernetes or a list of such. */
export function isKubernetesObject(value: unknown): boolean {
  return isFields(value) && typeof value['apiVersion'] === 'string' && typeof value['kind'] === 'string';
}

/** The objects of a document: itself, or the items of a list as `kubectl get -o yaml` prints it, also of lists in lists. */
export function objectsOf(document: LocatedDocument, defaultNamespace: string): readonly KubernetesObject[] {
  const objects: KubernetesObject[] = [];
  collect(document.value, []);
  return objects;

  function collect(value: unknown, path: Path): void {
    if (!isFields(value) || !isKubernetesObject(value)) return;
    const items = value['items'];
    if (Array.isArray(items) && String(value['kind']).endsWith('List')) {
      for (const [index, item] of items.entries()) collect(item, [...path, 'items', index]);
      return;
    }
    objects.push(readObject(value, document, { path, defaultNamespace }));
  }
}

function readObject(
  value: Fields,
  document: LocatedDocument,
  { path, defaultNamespace }: { readonly path: Path; readonly defaultNamespace: string },
): KubernetesObject {
  const metadata = fieldsAt(value, 'metadata');
  const kind = String(value['kind']);
  const generated = textAt(metadata, 'generateName');
  return {
    apiVersion: String(value['apiVersion']),
    kind,
    namespace: OF_THE_CLUSTER.has(kind) ? '' : textAt(metadata, 'namespace') || defaultNamespace,
    name: textAt(metadata, 'name') ?? (generated === undefined ? '' : `${generated}*`),
    labels: textsOf(metadata['labels']),
    annotations: textsOf(metadata['annotations']),
    value,
    document,
    path,
  };
}

/** `shop/web`, or the name alone for objects of the whole cluster. */
export function nameOf({ namespace, name }: Pick<KubernetesObject, 'namespace' | 'name'>): string {
  return namespace === '' ? name : `${namespace}/${name}`;
}

/** Where a value of an object stands; the nearest on the way where there is none. */
export function placeOf(object: KubernetesObject, path: Path): SourceRef {
  return object.document.place([...object.path, ...path]);
}

/** Where the key of a value of an object stands. */
export function keyPlaceOf(object: KubernetesObject, path: Path): SourceRef {
  return object.document.keyPlace([...object.path, ...path]);
}
