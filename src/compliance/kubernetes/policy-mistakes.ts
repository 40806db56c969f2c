import type { Path } from '../../documents/located.js';
import { parseIp } from '../../model/ip-prefix.js';
import { fieldsAt, hasKey, isFields, listAt, textAt, valueAt } from './fields.js';
import type { KubernetesObject } from './object.js';
import { DIRECTIONS } from './policy.js';
import { adminShape, policyShape } from './policy-shapes.js';
import { cidrAt, PEERS_KEY } from './read-policy.js';
import { selectorMistake } from './selector.js';
import { type Mistake, type Shape, shapeMistakes } from './shape.js';

/** Everything in a policy that Kubernetes does not know or would refuse. Empty for objects of other kinds. */
export function policyMistakes(object: KubernetesObject): readonly Mistake[] {
  const shape = shapeOf(object);
  if (shape === undefined) return [];
  const mistakes = [...shapeMistakes(object.value, shape)];
  if (object.kind === 'NetworkPolicy') specMistakes(object, mistakes);
  return mistakes;
}

/** Why Kubernetes would refuse an object: the first of its mistakes that it would not overlook. */
export function refusal(mistakes: readonly Mistake[]): string | undefined {
  return mistakes.find(({ kind }) => kind === 'refused')?.message;
}

function shapeOf({ apiVersion, kind }: KubernetesObject): Shape | undefined {
  if (kind === 'NetworkPolicy') return apiVersion === 'networking.k8s.io/v1' ? policyShape : undefined;
  if (!apiVersion.startsWith('policy.networking.k8s.io/v1alpha1')) return undefined;
  return kind === 'AdminNetworkPolicy' || kind === 'BaselineAdminNetworkPolicy' ? adminShape(kind) : undefined;
}

/** What is demanded beyond the shape, as in the validation of networking.k8s.io/v1. */
function specMistakes({ value }: KubernetesObject, mistakes: Mistake[]): void {
  const spec = fieldsAt(value, 'spec');
  checkSelector(spec['podSelector'], ['spec', 'podSelector'], mistakes);
  for (const direction of DIRECTIONS) {
    for (const [index, rule] of (listAt(spec, direction) ?? []).entries()) {
      const path = ['spec', direction, index];
      const key = PEERS_KEY[direction];
      for (const [place, port] of (listAt(rule, 'ports') ?? []).entries())
        portMistakes(port, [...path, 'ports', place], mistakes);
      for (const [place, peer] of (listAt(rule, key) ?? []).entries())
        peerMistakes(peer, [...path, key, place], mistakes);
    }
  }
}

function portMistakes(port: unknown, path: Path, mistakes: Mistake[]): void {
  const end = valueAt(port, 'endPort');
  if (end === undefined || end === null) return;
  const first = valueAt(port, 'port');
  const why =
    typeof first === 'string'
      ? `endPort stands beside the name ${first}, and a range begins with a number`
      : typeof first !== 'number'
        ? 'endPort stands without a port that the range begins with'
        : typeof end === 'number' && (end < first || end > 65_535)
          ? `endPort ${end} is ${end < first ? `below port ${first}` : 'above 65535'}`
          : undefined;
  if (why !== undefined) mistakes.push({ path: [...path, 'endPort'], kind: 'refused', message: why });
}

function peerMistakes(peer: unknown, path: Path, mistakes: Mistake[]): void {
  const block = valueAt(peer, 'ipBlock');
  const selectors = ['podSelector', 'namespaceSelector'].filter((key) => isFields(valueAt(peer, key)));
  for (const key of selectors) checkSelector(valueAt(peer, key), [...path, key], mistakes);
  if (isFields(block)) {
    if (selectors.length > 0)
      mistakes.push({ path, kind: 'refused', message: `ipBlock stands beside ${selectors.join(' and ')} in one peer` });
    blockMistakes(block, [...path, 'ipBlock'], mistakes);
  } else if (selectors.length === 0 && isFields(peer)) {
    mistakes.push({ path, kind: 'refused', message: 'a peer names neither pods nor namespaces nor a block' });
  }
}

function blockMistakes(block: unknown, path: Path, mistakes: Mistake[]): void {
  const cidr = textAt(block, 'cidr');
  if (cidr !== undefined && cidrAt(cidr) === undefined) {
    const message = `"${cidr}" is no network such as 10.0.0.0/8 or 2001:db8::/32`;
    mistakes.push({ path: [...path, 'cidr'], kind: 'refused', message });
  }
  for (const [index, text] of (listAt(block, 'except') ?? []).entries()) {
    if (typeof text !== 'string') continue;
    const inner = cidrAt(text);
    const why = inner === undefined ? `"${text}" is no network` : exceptMistake(cidr, inner);
    if (why !== undefined) mistakes.push({ path: [...path, 'except', index], kind: 'refused', message: why });
  }
}

/** An exception must lie strictly within its block. */
function exceptMistake(cidr: string | undefined, inner: NonNullable<ReturnType<typeof cidrAt>>): string | undefined {
  const outer = cidrAt(cidr);
  if (outer === undefined) return undefined;
  if (outer.family !== inner.family) return `except ${inner.prefix} is of another family than ${outer.prefix}`;
  const bits = BigInt((outer.family === 'ipv4' ? 32 : 128) - outer.length);
  const [a, b] = [outer, inner].map(({ prefix }) => addressOf(prefix) >> bits);
  if (inner.length < outer.length || a !== b) return `except ${inner.prefix} is not within ${outer.prefix}`;
  return inner.length === outer.length ? `except ${inner.prefix} leaves nothing of ${outer.prefix}` : undefined;
}

function addressOf(prefix: string): bigint {
  return parseIp(prefix.slice(0, prefix.indexOf('/')))?.value ?? 0n;
}

function checkSelector(value: unknown, path: Path, mistakes: Mistake[]): void {
  const why = selectorMistake(value);
  if (why !== undefined)
    mistakes.push({
      path: hasKey(value, 'matchExpressions') ? [...path, 'matchExpressions'] : path,
      kind: 'refused',
      message: why,
    });
}
