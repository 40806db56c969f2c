import type { Path } from '../../documents/located.js';
import { fieldsAt, isFields, listAt, textAt, valueAt } from './fields.js';
import type { KubernetesObject } from './object.js';
import { type AdminPolicy, type AdminRule, DIRECTIONS, type Direction, type Peer } from './policy.js';
import { rangeOf } from './reach/address-range.js';
import { cidrAt, PEERS_KEY } from './read-policy.js';
import { readAdminPorts } from './read-ports.js';
import { EVERYTHING, readSelector, type Selector } from './selector.js';

/** What an AdminNetworkPolicy or BaselineAdminNetworkPolicy (policy.networking.k8s.io/v1alpha1) asks for. */
export function readAdminPolicy(object: KubernetesObject): AdminPolicy {
  const spec = fieldsAt(object.value, 'spec');
  const priority = valueAt(spec, 'priority');
  return {
    object,
    priority: object.kind === 'AdminNetworkPolicy' ? (typeof priority === 'number' ? priority : 0) : undefined,
    ...podsOf(spec['subject']),
    rules: DIRECTIONS.flatMap((direction) => readRules(spec, direction)),
  };
}

function podsOf(value: unknown): { readonly namespaces: Selector; readonly pods: Selector } {
  const pods = valueAt(value, 'pods');
  if (!isFields(pods)) {
    const namespaces = valueAt(value, 'namespaces');
    // The first form of this version had a map around the selector.
    const inner = valueAt(namespaces, 'namespaceSelector');
    return { namespaces: readSelector(isFields(inner) ? inner : namespaces), pods: EVERYTHING };
  }
  return { namespaces: readSelector(pods['namespaceSelector']), pods: readSelector(pods['podSelector']) };
}

function readRules(spec: unknown, direction: Direction): readonly AdminRule[] {
  return (listAt(spec, direction) ?? []).flatMap((rule, index): readonly AdminRule[] => {
    const action = textAt(rule, 'action');
    if (action !== 'Allow' && action !== 'Deny' && action !== 'Pass') return [];
    const path = ['spec', direction, index];
    const key = PEERS_KEY[direction];
    const peers = (listAt(rule, key) ?? []).flatMap((peer, place) => readPeer(peer, [...path, key, place]));
    return [{ direction, index, action, peers, ports: readAdminPorts(rule), path }];
  });
}

function readPeer(value: unknown, path: Path): readonly Peer[] {
  if (isFields(valueAt(value, 'namespaces')) || isFields(valueAt(value, 'pods')))
    return [{ kind: 'pods', ...podsOf(value), path }];
  const networks = listAt(value, 'networks') ?? [];
  const blocks = networks.flatMap((text, index): readonly Peer[] => {
    const block = typeof text === 'string' ? cidrAt(text) : undefined;
    return block === undefined
      ? []
      : [{ kind: 'block', block, range: rangeOf(block), except: [], path: [...path, 'networks', index] }];
  });
  if (blocks.length > 0) return blocks;
  const [what = 'a peer'] = isFields(value) ? Object.keys(value) : [];
  return [{ kind: 'unknown', what, path }];
}
