import { buildCluster, type Cluster, type ClusterOptions } from '../../../../src/compliance/kubernetes/cluster.js';
import { readYaml } from '../../../../src/documents/located.js';

/** The cluster of objects given as values, as if they had been read from a file with one list. */
export async function clusterOf(objects: readonly unknown[], options?: ClusterOptions): Promise<Cluster> {
  const list = { apiVersion: 'v1', kind: 'List', items: objects };
  return buildCluster(await readYaml(JSON.stringify(list), 'cluster.json'), options);
}

/** The cluster of YAML text. */
export async function clusterOfYaml(text: string, options?: ClusterOptions): Promise<Cluster> {
  return buildCluster(await readYaml(text, 'cluster.yaml'), options);
}
