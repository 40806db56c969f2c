import type { Cluster } from '../compliance/kubernetes/cluster.js';
import { askReach, type ReachOutcome } from '../compliance/kubernetes/reach/ask.js';
import { type End, reachEngine } from '../compliance/kubernetes/reach/engine.js';
import { type ToldAnswer, type ToldPorts, tellAnswer, tellPorts } from '../compliance/kubernetes/reach/tell.js';
import { NetctlError } from '../errors/netctl-error.js';
import { type ClusterRequest, readCluster } from './compliance-cluster.js';
import { type AskedEnd, parseEnd, parsePorts, workloadsOf } from './compliance-ends.js';
import type { Context } from './context.js';

export interface ReachRequest {
  readonly cluster: ClusterRequest;
  readonly from: string;
  readonly to: string;
  readonly port: string | undefined;
  readonly protocol: string | undefined;
}

/** Whether one end reaches another, for all that the two texts mean. */
export interface ReachResult {
  readonly outcome: ReachOutcome;
  readonly from: string;
  readonly to: string;
  readonly ports: ToldPorts;
  readonly answers: readonly ToldAnswer[];
}

/** Says whether pods or addresses reach each other, and what decides. @throws NetctlError or NetctlErrors */
export async function complianceReach(request: ReachRequest, context: Context): Promise<ReachResult> {
  const [from, to] = [parseEnd(request.from, '--from'), parseEnd(request.to, '--to')];
  if (from.kind === 'addresses' && to.kind === 'addresses') {
    const message = 'both ends are addresses; policies decide about pods';
    throw new NetctlError('NETCTL_INPUT_FLAG', message, { hint: 'Name a workload as NAMESPACE/NAME.' });
  }
  const assumed = [from, to].flatMap((end) => (end.kind === 'assumed' ? [end.pod] : []));
  const distinct = [...new Map(assumed.map((pod) => [`${pod.namespace}/${pod.name}`, pod])).values()];
  const cluster = await readCluster(request.cluster, context, distinct);
  const targets = to.kind === 'addresses' ? [] : workloadsOf(to, cluster);
  const ports = parsePorts(request.port, request.protocol, targets);
  const engine = cluster.once(reachEngine);
  const answers = endsOf(from, cluster).flatMap((source) =>
    endsOf(to, cluster).flatMap((target) => askReach(engine, source, target, ports)),
  );
  return {
    outcome: together(answers.map(({ outcome }) => outcome)),
    from: request.from,
    to: request.to,
    ports: tellPorts(ports),
    answers: answers.map(tellAnswer),
  };
}

/** The classes of workloads, each once. */
function endsOf(asked: AskedEnd, cluster: Cluster): readonly End[] {
  if (asked.kind === 'addresses') return [asked];
  const engine = cluster.once(reachEngine);
  const classes = new Set(workloadsOf(asked, cluster).flatMap((workload) => engine.classOf(workload) ?? []));
  return [...classes].map((pods) => ({ kind: 'pods', pods }));
}

function together(outcomes: readonly ReachOutcome[]): ReachOutcome {
  const [first = 'undecided'] = outcomes;
  if (outcomes.every((one) => one === first)) return first;
  return outcomes.includes('undecided') ? 'undecided' : 'mixed';
}
