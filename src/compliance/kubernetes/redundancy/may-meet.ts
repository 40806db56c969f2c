import { NAME_LABEL } from '../namespace.js';
import type { Peer, PolicyRule, PortMatch } from '../policy.js';
import { rangesOverlap } from '../reach/address-range.js';
import type { Selector } from '../selector.js';
import { requirementsByKey } from './requirements-by-key.js';
import type { SubjectRule } from './rule-space.js';

/** A quick look at two rules of one namespace: false only where they can have nothing in common. */
export function mayMeet(a: SubjectRule, b: SubjectRule): boolean {
  return (
    (a.policy === b.policy || selectorsMayMeet(a.policy.subject, b.policy.subject)) &&
    portsMayMeet(a.rule, b.rule) &&
    peersMayMeet(a.rule, b.rule, a.policy.object.namespace)
  );
}

function portsMayMeet({ ports: a }: PolicyRule, { ports: b }: PolicyRule): boolean {
  return a === undefined || b === undefined || a.some((one) => b.some((other) => portMayMeet(one, other)));
}

function portMayMeet(a: PortMatch, b: PortMatch): boolean {
  if (a.protocol !== b.protocol) return false;
  if (a.kind === 'name') return b.kind === 'name' ? a.name === b.name : b.first <= 1 && b.last === 65_535;
  return b.kind === 'name' ? a.first <= 1 && a.last === 65_535 : a.first <= b.last && b.first <= a.last;
}

/** False where both demand a value of one label, and none in common. */
function selectorsMayMeet({ requirements: a }: Selector, { requirements: b }: Selector): boolean {
  const others = requirementsByKey(b);
  for (const one of a) {
    if (one.operator !== 'In') continue;
    for (const other of others(one.key)) {
      if (other.operator !== 'In' || other.key !== one.key) continue;
      if (!one.values.some((value) => other.values.includes(value))) return false;
    }
  }
  return true;
}

function peersMayMeet({ peers: a }: PolicyRule, { peers: b }: PolicyRule, namespace: string): boolean {
  return a === undefined || b === undefined || a.some((one) => b.some((other) => peerMayMeet(one, other, namespace)));
}

function peerMayMeet(a: Peer, b: Peer, namespace: string): boolean {
  if (a.kind === 'block' && b.kind === 'block') return rangesOverlap(a.range, b.range);
  if (a.kind !== 'pods' || b.kind !== 'pods') return false;
  if (!selectorsMayMeet(a.pods, b.pods)) return false;
  if (a.namespaces !== null && b.namespaces !== null) return selectorsMayMeet(a.namespaces, b.namespaces);
  return (
    (a.namespaces === null || hasName(a.namespaces, namespace)) &&
    (b.namespaces === null || hasName(b.namespaces, namespace))
  );
}

function hasName({ requirements }: Selector, name: string): boolean {
  return !requirements.some(
    ({ key, operator, values }) => key === NAME_LABEL && operator === 'In' && !values.includes(name),
  );
}
