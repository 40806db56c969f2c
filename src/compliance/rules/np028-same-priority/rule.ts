import { objectFinding, placeName, relatedTo } from '../../kubernetes/object-finding.js';
import type { AdminPolicy, AdminRule, Peer, PodsPeer, PortMatch } from '../../kubernetes/policy.js';
import { rangesOverlap } from '../../kubernetes/reach/address-range.js';
import { selectorsMeet } from '../../kubernetes/redundancy/selectors-meet.js';
import { EVERYTHING } from '../../kubernetes/selector.js';
import { judged, notApplicable, type RuleOf } from '../../rule.js';

export const rule = {
  id: 'NP028',
  about: 'cluster',
  version: 1,
  title: 'Admin policies that differ about the same traffic have different priorities',
  severity: 'high',
  what: 'Finds AdminNetworkPolicies of one priority that can be about the same pods and have rules with different actions for the same peers and ports.',
  why: 'Which of two policies of one priority is asked first is not defined. What one allows and the other denies is up to the plugin, and may change with its next release.',
  fix: 'Give the policy that is to win the lower number.',
  sources: ['Network Policy API, AdminNetworkPolicySpec v1alpha1: priority'],
  check({ adminPolicies }) {
    const known = adminPolicies.filter(({ priority }) => priority !== undefined);
    if (known.length === 0) return notApplicable('there is no AdminNetworkPolicy');
    return judged(
      known.flatMap((policy, index) =>
        known.slice(0, index).flatMap((before) => {
          if (before.priority !== policy.priority || !podsMeet(before, policy)) return [];
          const pair = conflict(before, policy);
          if (pair === undefined) return [];
          const [one, other] = pair;
          const message = `priority ${policy.priority} is that of ${before.object.name} too, and ${placeName(other.path)} (${other.action}) speaks of the same traffic as ${placeName(one.path)} (${one.action}) there`;
          return [
            objectFinding(policy.object, {
              message,
              path: ['spec', 'priority'],
              key: before.object.name,
              related: [
                relatedTo(policy.object, other.path, other.action),
                relatedTo(before.object, one.path, one.action),
              ],
            }),
          ];
        }),
      ),
    );
  },
} satisfies RuleOf<'cluster'>;

function podsMeet(a: Pick<AdminPolicy, 'namespaces' | 'pods'>, b: Pick<AdminPolicy, 'namespaces' | 'pods'>): boolean {
  return selectorsMeet(a.namespaces, b.namespaces) && selectorsMeet(a.pods, b.pods);
}

/** Two rules of different actions that can have the same traffic. */
function conflict(a: AdminPolicy, b: AdminPolicy): readonly [AdminRule, AdminRule] | undefined {
  for (const one of a.rules)
    for (const other of b.rules)
      if (one.direction === other.direction && one.action !== other.action && rulesMeet(one, other))
        return [one, other];
  return undefined;
}

function rulesMeet({ peers: a = [], ports: p }: AdminRule, { peers: b = [], ports: q }: AdminRule): boolean {
  const ports = p === undefined || q === undefined || p.some((one) => q.some((other) => portsMeet(one, other)));
  return ports && a.some((one) => b.some((other) => peersMeet(one, other)));
}

function portsMeet(a: PortMatch, b: PortMatch): boolean {
  // Which number a name stands for is the container's business.
  if (a.kind === 'name' || b.kind === 'name') return true;
  return a.protocol === b.protocol && a.first <= b.last && b.first <= a.last;
}

function peersMeet(a: Peer, b: Peer): boolean {
  if (a.kind === 'block' && b.kind === 'block') return rangesOverlap(a.range, b.range);
  return a.kind === 'pods' && b.kind === 'pods' ? podsMeet(known(a), known(b)) : true;
}

function known({ namespaces, pods }: PodsPeer): Pick<AdminPolicy, 'namespaces' | 'pods'> {
  return { namespaces: namespaces ?? EVERYTHING, pods };
}
