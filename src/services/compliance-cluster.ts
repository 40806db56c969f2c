import { buildCluster, type Cluster, isKubernetesObject } from '../compliance/kubernetes/cluster.js';
import { decodeText } from '../documents/decode.js';
import { type LocatedDocument, readYaml } from '../documents/located.js';
import { readYamlApart } from '../documents/read-apart.js';
import { NetctlError, throwCollected } from '../errors/netctl-error.js';
import { parsePrefix } from '../model/ip-prefix.js';
import { findAuditFiles } from './compliance-files.js';
import type { Context } from './context.js';

/** Where the objects of a cluster are. */
export interface ClusterRequest {
  /** Files, folders, patterns, and `-` for standard input. */
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
  /** Networks that pods have their addresses of. */
  readonly podNetworks: readonly string[];
}

/** A pod that is in no file, so that questions can be asked about it. */
export interface AssumedPod {
  readonly namespace: string;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
}

/**
 * Reads a cluster. Other than in an audit, what cannot be read ends it: an answer without it could be wrong.
 * @throws NetctlError or NetctlErrors
 */
export async function readCluster(
  { paths, exclude, podNetworks }: ClusterRequest,
  context: Context,
  assumed: readonly AssumedPod[] = [],
): Promise<Cluster> {
  for (const text of podNetworks) {
    if (parsePrefix(text) === undefined)
      throw new NetctlError('NETCTL_INPUT_FLAG', `--pod-network: ${text} is no network such as 10.244.0.0/16`);
  }
  const documents: LocatedDocument[] = [];
  const errors: NetctlError[] = [];
  const { files } = await findAuditFiles(paths, exclude, context);
  for (const file of files) {
    // Folders may have configurations of devices beside.
    if (!file.named && !/\.(?:ya?ml|json)$/i.test(file.name)) continue;
    const read = await readYamlApart(decodeText(await file.content(), file.name), file.name);
    documents.push(...read.documents.filter(({ value }) => isKubernetesObject(value)));
    errors.push(...read.broken.flatMap((one) => one.errors));
  }
  throwCollected(errors);
  if (documents.length === 0) {
    const hint = 'Templates have to be rendered and piped in: helm template … | netctl compliance reach - …';
    throw new NetctlError('NETCTL_COMPLIANCE_NOTHING', `${paths.join(', ')}: there is no object of Kubernetes`, {
      hint,
    });
  }
  for (const pod of assumed) documents.push(...(await readYaml(podText(pod), '<asked>')));
  return buildCluster(documents, { podNetworks });
}

function podText({ namespace, name, labels }: AssumedPod): string {
  const spec = { containers: [] };
  return JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace, labels }, spec });
}
