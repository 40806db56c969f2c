import type { Path } from '../../documents/located.js';
import { parsePrefix } from '../../model/ip-prefix.js';
import { fieldsAt, hasKey, isFields, listAt, textAt, valueAt } from './fields.js';
import type { KubernetesObject } from './object.js';
import { DIRECTIONS, type Direction, type NetworkPolicy, type Peer, type PolicyRule } from './policy.js';
import { rangeOf } from './reach/address-range.js';
import { readPorts } from './read-ports.js';
import { EVERYTHING, readSelector } from './selector.js';

/** The key of the peers of a rule, by its direction. */
export const PEERS_KEY = { ingress: 'from', egress: 'to' } as const;

/** What a NetworkPolicy asks for; what Kubernetes would refuse in it is left out. */
export function readPolicy(object: KubernetesObject): NetworkPolicy {
  const spec = fieldsAt(object.value, 'spec');
  const isolates = isolatedDirections(spec);
  return {
    object,
    subject: readSelector(spec['podSelector']),
    isolates,
    rules: DIRECTIONS.flatMap((direction) => (isolates[direction] ? readRules(spec, direction) : [])),
  };
}

/** Without policyTypes a policy is about ingress, and about egress only where it has rules for it. */
function isolatedDirections(spec: unknown): Readonly<Record<Direction, boolean>> {
  const types = listAt(spec, 'policyTypes') ?? [];
  if (types.length > 0) return { ingress: types.includes('Ingress'), egress: types.includes('Egress') };
  return { ingress: true, egress: (listAt(spec, 'egress') ?? []).length > 0 };
}

function readRules(spec: unknown, direction: Direction): readonly PolicyRule[] {
  return (listAt(spec, direction) ?? []).map((rule, index) => {
    const path = ['spec', direction, index];
    return { direction, index, peers: readPeers(rule, direction, path), ports: readPorts(rule), path };
  });
}

/** A list that is empty or missing means every peer. */
function readPeers(rule: unknown, direction: Direction, path: Path): readonly Peer[] | undefined {
  const key = PEERS_KEY[direction];
  const list = listAt(rule, key) ?? [];
  if (list.length === 0) return undefined;
  return list.flatMap((peer, index) => readPeer(peer, [...path, key, index]));
}

function readPeer(value: unknown, path: Path): readonly Peer[] {
  if (isFields(valueAt(value, 'ipBlock'))) return readBlock(fieldsAt(value, 'ipBlock'), path);
  const namespaces = isFields(valueAt(value, 'namespaceSelector'));
  const pods = isFields(valueAt(value, 'podSelector'));
  if (!namespaces && !pods) return [];
  return [
    {
      kind: 'pods',
      namespaces: namespaces ? readSelector(valueAt(value, 'namespaceSelector')) : null,
      pods: pods ? readSelector(valueAt(value, 'podSelector')) : EVERYTHING,
      path,
    },
  ];
}

function readBlock(value: unknown, path: Path): readonly Peer[] {
  const block = cidrAt(textAt(value, 'cidr'));
  if (block === undefined) return [];
  const except = (listAt(value, 'except') ?? []).flatMap((text) => {
    const parsed = typeof text === 'string' ? cidrAt(text) : undefined;
    return parsed === undefined ? [] : [parsed];
  });
  return [{ kind: 'block', block, range: rangeOf(block), except, path }];
}

/** A prefix with its length: an address alone is none that Kubernetes takes. */
export function cidrAt(text: string | undefined): ReturnType<typeof parsePrefix> {
  return text?.includes('/') ? parsePrefix(text) : undefined;
}

/** True where a rule lets everything through, whatever the peer. */
export function allowsEverything({ peers, ports }: PolicyRule): boolean {
  return peers === undefined && ports === undefined;
}

/** True where the object has a section, even an empty one. */
export function hasSection(object: KubernetesObject, key: string): boolean {
  return hasKey(fieldsAt(object.value, 'spec'), key);
}
