import type { LocatedDocument } from '../../documents/located.js';

/** The objects of clusters that rules look at. */
export interface Cluster {
  /** Every object with the document it was written in. */
  readonly documents: readonly LocatedDocument[];
}

/** The cluster that a set of objects makes. */
export function buildCluster(documents: readonly LocatedDocument[]): Cluster {
  return { documents };
}

/** True for a document that is an object of Kubernetes or a list of such. */
export function isKubernetesObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'apiVersion' in value && 'kind' in value;
}
