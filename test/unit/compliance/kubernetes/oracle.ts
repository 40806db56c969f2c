/**
 * Kubernetes' semantics said as slowly and plainly as can be, on the objects as they are written: no sets, no index, nothing of
 * the code under test. One connection at a time, in a world in which everything is known.
 */

// biome-ignore lint/suspicious/noExplicitAny: the objects are looked at as they are written.
type Raw = any;

export interface World {
  readonly objects: readonly Raw[];
  /** Labels of namespaces that the input has no object of. */
  readonly namespaceLabels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Whether the plugin matches blocks with pods. */
  readonly blocksMatchPods: boolean;
}

export interface Connection {
  readonly from: Raw | string;
  readonly to: Raw | string;
  readonly protocol: string;
  readonly port: number;
}

export function allowed(world: World, connection: Connection): boolean {
  const { from, to } = connection;
  if (typeof from !== 'string' && !sideAllows(world, 'egress', from, to, connection)) return false;
  if (typeof to !== 'string' && !sideAllows(world, 'ingress', to, from, connection)) return false;
  return true;
}

export function sideAllows(
  world: World,
  direction: string,
  pod: Raw,
  other: Raw | string,
  connection: Connection,
): boolean {
  const admins = world.objects
    .filter(({ kind }) => kind === 'AdminNetworkPolicy')
    .sort((a, b) => a.spec.priority - b.spec.priority);
  const first = firstAction(world, admins, direction, pod, other, connection);
  if (first === 'Allow') return true;
  if (first === 'Deny') return false;
  const policies = world.objects.filter(
    ({ kind, metadata, spec }) =>
      kind === 'NetworkPolicy' &&
      metadata.namespace === pod.metadata.namespace &&
      matches(spec.podSelector, pod.metadata.labels) &&
      types(spec).includes(direction === 'ingress' ? 'Ingress' : 'Egress'),
  );
  if (policies.length > 0) {
    for (const { spec, metadata } of policies)
      for (const rule of spec[direction] ?? [])
        if (ruleMatches(world, rule, direction, metadata.namespace, other, connection)) return true;
    return false;
  }
  const baseline = world.objects.filter(({ kind }) => kind === 'BaselineAdminNetworkPolicy');
  return firstAction(world, baseline, direction, pod, other, connection) !== 'Deny';
}

function types(spec: Raw): readonly string[] {
  if (spec.policyTypes !== undefined && spec.policyTypes.length > 0) return spec.policyTypes;
  return spec.egress !== undefined && spec.egress.length > 0 ? ['Ingress', 'Egress'] : ['Ingress'];
}

function firstAction(
  world: World,
  policies: readonly Raw[],
  direction: string,
  pod: Raw,
  other: Raw | string,
  connection: Connection,
): string | undefined {
  for (const { spec } of policies) {
    if (!inScope(world, spec.subject, pod)) continue;
    for (const rule of spec[direction] ?? []) {
      const peers = direction === 'ingress' ? rule.from : rule.to;
      if (typeof other === 'string' || !peers.some((peer: Raw) => inScope(world, peer, other))) continue;
      if (!adminPorts(rule, direction === 'ingress' ? pod : other, connection)) continue;
      if (rule.action === 'Pass') return undefined;
      return rule.action;
    }
  }
  return undefined;
}

function inScope(world: World, scope: Raw, pod: Raw): boolean {
  const namespace = labelsOfNamespace(world, pod.metadata.namespace);
  if (scope.namespaces !== undefined) return matches(scope.namespaces, namespace);
  return matches(scope.pods.namespaceSelector, namespace) && matches(scope.pods.podSelector, pod.metadata.labels);
}

function adminPorts(rule: Raw, target: Raw, { protocol, port }: Connection): boolean {
  if (rule.ports === undefined) return true;
  return rule.ports.some((one: Raw) => {
    if (one.portNumber !== undefined) return one.portNumber.protocol === protocol && one.portNumber.port === port;
    if (one.portRange !== undefined)
      return one.portRange.protocol === protocol && one.portRange.start <= port && port <= one.portRange.end;
    return containerPorts(target).some(
      (c: Raw) => c.name === one.namedPort && c.protocol === protocol && c.containerPort === port,
    );
  });
}

function ruleMatches(
  world: World,
  rule: Raw,
  direction: string,
  namespace: string,
  other: Raw | string,
  { protocol, port, to }: Connection,
): boolean {
  const peers = direction === 'ingress' ? rule.from : rule.to;
  const peer =
    peers === undefined || peers.length === 0 || peers.some((one: Raw) => peerMatches(world, one, namespace, other));
  if (!peer) return false;
  if (rule.ports === undefined || rule.ports.length === 0) return true;
  return rule.ports.some((one: Raw) => {
    if ((one.protocol ?? 'TCP') !== protocol) return false;
    if (one.port === undefined) return true;
    if (typeof one.port === 'string') {
      if (typeof to === 'string') return false;
      return containerPorts(to).some(
        (c: Raw) => c.name === one.port && c.protocol === protocol && c.containerPort === port,
      );
    }
    return one.port <= port && port <= (one.endPort ?? one.port);
  });
}

function peerMatches(world: World, peer: Raw, namespace: string, other: Raw | string): boolean {
  if (peer.ipBlock !== undefined) {
    if (typeof other !== 'string') return world.blocksMatchPods;
    return (
      inBlock(other, peer.ipBlock.cidr) && !(peer.ipBlock.except ?? []).some((cidr: string) => inBlock(other, cidr))
    );
  }
  if (typeof other === 'string') return false;
  const there = other.metadata.namespace;
  const where =
    peer.namespaceSelector === undefined
      ? there === namespace
      : matches(peer.namespaceSelector, labelsOfNamespace(world, there));
  return where && (peer.podSelector === undefined || matches(peer.podSelector, other.metadata.labels));
}

/** IPv4 only: the addresses of the random clusters. */
function inBlock(address: string, cidr: string): boolean {
  const [network = '', length = '32'] = cidr.split('/');
  if (address.includes(':') || network.includes(':'))
    return address.includes(':') && network === '::' && length === '0';
  const size = 2 ** (32 - Number(length));
  return Math.floor(number(address) / size) === Math.floor(number(network) / size);
}

function number(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

function containerPorts(pod: Raw): readonly Raw[] {
  return pod.spec.containers.flatMap((container: Raw) => container.ports ?? []);
}

function labelsOfNamespace({ objects, namespaceLabels }: World, name: string): Raw {
  const object = objects.find((one) => one.kind === 'Namespace' && one.metadata.name === name);
  return {
    ...(object === undefined ? namespaceLabels[name] : object.metadata.labels),
    'kubernetes.io/metadata.name': name,
  };
}

export function matches(selector: Raw, labels: Raw = {}): boolean {
  for (const [key, value] of Object.entries(selector?.matchLabels ?? {})) if (labels[key] !== value) return false;
  for (const { key, operator, values } of selector?.matchExpressions ?? []) {
    const value = labels[key];
    if (operator === 'In' && (value === undefined || !values.includes(value))) return false;
    if (operator === 'NotIn' && value !== undefined && values.includes(value)) return false;
    if (operator === 'Exists' && value === undefined) return false;
    if (operator === 'DoesNotExist' && value !== undefined) return false;
  }
  return true;
}
