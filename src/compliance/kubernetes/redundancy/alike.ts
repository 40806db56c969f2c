import { kept } from '../../../util/kept.js';
import type { Direction, NetworkPolicy, Peer, PortMatch } from '../policy.js';
import { type Kinds, kindsOf } from './kinds.js';
import type { PolicyFinder } from './nearby.js';
import type { SubjectRule } from './rule-space.js';

/** What is near a policy, kind by kind. */
export interface Alike {
  /** Policies by the pods that they are about. */
  policies(policy: NetworkPolicy, direction: Direction): readonly Kinds<NetworkPolicy>[];
  /** Rules by the pods that they are about and what they allow. */
  rules(policy: NetworkPolicy, direction: Direction): readonly Kinds<SubjectRule>[];
}

/** The kinds of what a finder finds; those of a list are made once, when it is first asked for. */
export function alikeIn(finder: PolicyFinder): Alike {
  const policies = kept((near: readonly NetworkPolicy[]) => kindsOf(near, ({ subject }) => subject.text));
  const rules = {
    ingress: kept((near: readonly NetworkPolicy[]) => kindsOf(rulesOf(near, 'ingress'), ruleText)),
    egress: kept((near: readonly NetworkPolicy[]) => kindsOf(rulesOf(near, 'egress'), ruleText)),
  };
  return {
    policies: (policy, direction) => finder(policy, direction).map(policies),
    rules: (policy, direction) => finder(policy, direction).map(rules[direction]),
  };
}

function rulesOf(policies: readonly NetworkPolicy[], direction: Direction): readonly SubjectRule[] {
  return policies.flatMap((policy) =>
    policy.rules.flatMap((rule) => (rule.direction === direction ? [{ policy, rule }] : [])),
  );
}

/** The same for rules that are about the same pods of a namespace and allow the same. */
export function ruleText({ policy, rule: { peers, ports } }: SubjectRule): string {
  return `${policy.object.namespace}\n${policy.subject.text}\n${peers?.map(peerText).join('\n') ?? 'all'}\n\n${ports?.map(portText).join() ?? 'all'}`;
}

function peerText(peer: Peer): string {
  switch (peer.kind) {
    case 'pods':
      return `${peer.namespaces === null ? '-' : `+${peer.namespaces.text}`}\t${peer.pods.text}`;
    case 'block':
      return [peer.block, ...peer.except].map((block) => `${block.family} ${block.prefix}`).join();
    case 'unknown':
      return `?${peer.what}`;
  }
}

function portText(port: PortMatch): string {
  return port.kind === 'range'
    ? `${port.protocol} ${port.first}-${port.last}`
    : `${port.protocol ?? '?'} =${port.name}`;
}
