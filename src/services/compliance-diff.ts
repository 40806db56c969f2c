import { reachDifference } from '../compliance/kubernetes/reach/difference.js';
import { type ToldChange, tellChange } from '../compliance/kubernetes/reach/tell.js';
import { type ClusterRequest, readCluster } from './compliance-cluster.js';
import type { Context } from './context.js';

export interface ComplianceDiffRequest {
  /** A file, a folder, or `-`. */
  readonly before: string;
  readonly after: string;
  readonly exclude: ClusterRequest['exclude'];
  readonly podNetworks: ClusterRequest['podNetworks'];
}

export interface ComplianceDiffResult {
  readonly before: string;
  readonly after: string;
  readonly changes: readonly ToldChange[];
}

/** What becomes reachable from one state of a cluster to the next, and what no longer is. @throws NetctlError or NetctlErrors */
export async function complianceDiff(
  { before, after, exclude, podNetworks }: ComplianceDiffRequest,
  context: Context,
): Promise<ComplianceDiffResult> {
  const old = await readCluster({ paths: [before], exclude, podNetworks }, context);
  const now = await readCluster({ paths: [after], exclude, podNetworks }, context);
  return { before, after, changes: reachDifference(old, now).map(tellChange) };
}
