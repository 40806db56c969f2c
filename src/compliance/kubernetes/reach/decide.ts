import type { Direction, NetworkPolicy, Peer, PolicyRule } from '../policy.js';
import { ALL_PORTS, NO_PORTS, type PortSet, sharedPorts, unitePorts, withoutPorts } from '../port-set.js';
import { both, type Truth } from '../truth.js';
import type { Decision, Effective, Reason, SideSets } from './side.js';

/** What the other end of a connection is to the rules of one side. */
export interface Other {
  /** Which ports a rule is about for this connection. */
  ports(rule: PolicyRule): PortSet;
  /** Whether one of a rule's peers is the other end, and the first that is as far as any. */
  matches(
    rule: PolicyRule,
    policy: { readonly namespace: string },
  ): { readonly truth: Truth; readonly peer: Peer | undefined };
  /** True where it is a pod on the network of its node. */
  readonly host: boolean;
}

/**
 * Everything that decides what goes between the pods of one side and another end, in the order in which Kubernetes asks:
 * admin policies by priority, then policies, then the baseline, then nothing, which lets all through.
 */
export function decide(effective: Effective, direction: Direction, other: Other): readonly Decision[] {
  const decisions: Decision[] = [];
  const add: Add = (ports, outcome, reason, certain = true) => {
    if (ports.length > 0) decisions.push({ ports, outcome, reason, certain });
  };
  // The node of a pod always reaches it, and may be the one that the other pod shares its network with.
  if (other.host && direction === 'ingress') add(ALL_PORTS, 'allow', { kind: 'host' });
  for (const order of effective.admin) {
    const afterAdmin = tier(order, ALL_PORTS, other, add);
    const rest = afterPolicies(effective, direction, afterAdmin, other, add);
    add(tier(effective.baseline, rest, other, add), 'allow', { kind: 'open' });
  }
  return decisions;
}

/** Gives the ports that no policy isolates the pods for. */
function afterPolicies(effective: Effective, direction: Direction, ports: PortSet, other: Other, add: Add): PortSet {
  const isolating = effective.policies.filter(({ item }) => item.isolates[direction]);
  const sure = isolated(isolating, direction, ports, other, add);
  for (const { item } of effective.opaque) {
    const reason: Reason = { kind: 'opaque', policy: item };
    add(ports, 'allow', reason);
    add(item.denies ? ALL_PORTS : withoutPorts(ports, sure), 'deny', reason);
  }
  return isolating.some(({ truth }) => truth === 'yes') ? NO_PORTS : ports;
}

type Add = (ports: PortSet, outcome: Decision['outcome'], reason: Reason, certain?: boolean) => void;

/** The rules of admin policies, of which the first that matches decides; gives the ports that go on to the next tier. */
function tier(rules: Effective['baseline'], ports: PortSet, other: Other, add: Add): PortSet {
  let open = ports;
  let passed = NO_PORTS;
  for (const { item, truth } of rules) {
    const { policy, rule } = item;
    const match = other.matches(rule, policy.object);
    const certain = both(truth, match.truth);
    if (certain === 'no') continue;
    const decided = sharedPorts(other.ports(rule), open);
    if (rule.action === 'Pass') passed = unitePorts(passed, decided);
    else {
      const reason: Reason = { kind: 'rule', policy, rule, peer: match.peer };
      add(decided, rule.action === 'Allow' ? 'allow' : 'deny', reason, certain === 'yes');
    }
    if (certain === 'yes') open = withoutPorts(open, decided);
    if (open.length === 0) break;
  }
  return unitePorts(passed, open);
}

/** What policies let through of the ports that come to them; gives those that they do for certain. */
function isolated(
  isolating: Effective['policies'],
  direction: Direction,
  ports: PortSet,
  other: Other,
  add: Add,
): PortSet {
  let sure = NO_PORTS;
  const doubtful: { readonly policy: NetworkPolicy; readonly denied: PortSet }[] = [];
  for (const { item: policy, truth } of isolating) {
    let own = NO_PORTS;
    for (const rule of policy.rules) {
      if (rule.direction !== direction) continue;
      const match = other.matches(rule, policy.object);
      if (match.truth === 'no') continue;
      const allowed = sharedPorts(other.ports(rule), ports);
      const reason: Reason = { kind: 'rule', policy, rule, peer: match.peer };
      add(allowed, 'allow', reason, both(truth, match.truth) === 'yes');
      if (match.truth === 'yes') own = unitePorts(own, allowed);
    }
    if (truth === 'yes') sure = unitePorts(sure, own);
    else doubtful.push({ policy, denied: withoutPorts(ports, own) });
  }
  const certain = isolating.flatMap(({ item, truth }) => (truth === 'yes' ? [item] : []));
  if (certain.length > 0) add(withoutPorts(ports, sure), 'deny', { kind: 'isolated', policies: certain });
  // One that may not select the pods at all denies only where it does, and then nothing that certain ones allow.
  else for (const { policy, denied } of doubtful) add(denied, 'deny', { kind: 'isolated', policies: [policy] });
  return sure;
}

/** What decisions come to. */
export function setsOf(decisions: readonly Decision[]): SideSets {
  let allowed = NO_PORTS;
  let denied = NO_PORTS;
  for (const { ports, outcome } of decisions) {
    if (outcome === 'allow') allowed = unitePorts(allowed, ports);
    else denied = unitePorts(denied, ports);
  }
  return { sure: withoutPorts(allowed, denied), possible: allowed };
}
