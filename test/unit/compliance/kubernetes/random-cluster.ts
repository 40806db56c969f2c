import fc from 'fast-check';

/** Small clusters of chance: few names and values, so that selectors meet pods often. */

const name = fc.constantFrom('a', 'b', 'c');
const key = fc.constantFrom('app', 'tier');
const KEYS = ['app', 'tier'];
const value = fc.constantFrom('x', 'y');
const labels = fc.dictionary(key, value, { maxKeys: 2 });

function selectorWith(keys: readonly string[]) {
  const one = fc.constantFrom(...keys);
  const expression = fc.oneof(
    fc.record({
      key: one,
      operator: fc.constantFrom('In', 'NotIn'),
      values: fc.uniqueArray(value, { minLength: 1, maxLength: 2 }),
    }),
    fc.record({ key: one, operator: fc.constantFrom('Exists', 'DoesNotExist') }),
  );
  const some = fc.dictionary(one, value, { minKeys: 1, maxKeys: 1 });
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant({}) },
    { weight: 3, arbitrary: fc.record({ matchLabels: some }) },
    { weight: 2, arbitrary: fc.record({ matchExpressions: fc.array(expression, { minLength: 1, maxLength: 2 }) }) },
    {
      weight: 1,
      arbitrary: fc.record({ matchLabels: some, matchExpressions: fc.array(expression, { maxLength: 1 }) }),
    },
  );
}

function namespaceSelectorWith(keys: readonly string[]) {
  return fc.oneof(
    selectorWith(keys),
    name.map((one) => ({ matchLabels: { 'kubernetes.io/metadata.name': one } })),
  );
}

const selector = selectorWith(KEYS);
const namespaceSelector = namespaceSelectorWith(KEYS);

const protocol = fc.constantFrom('TCP', 'UDP', 'SCTP');
const number = fc.constantFrom(80, 81, 443);

const port = fc.oneof(
  fc.record({ port: number }),
  fc.record({ protocol, port: number }),
  fc.record({ protocol }),
  fc.record({ protocol, port: fc.constantFrom('http', 'dns') }),
  fc.record({ protocol, port: fc.constant(80), endPort: fc.constantFrom(80, 81, 500) }),
);

const block = fc.oneof(
  fc.record({ cidr: fc.constantFrom('10.0.0.0/8', '0.0.0.0/0', '10.1.0.0/16', '::/0') }),
  fc.record({
    cidr: fc.constant('10.0.0.0/8'),
    except: fc.constantFrom([], ['10.1.0.0/16'], ['10.1.2.0/24', '10.2.0.0/16']),
  }),
);

/** The spec of a policy whose selectors ask for some keys only. */
export function policySpecWith(keys: readonly string[]) {
  const pods = selectorWith(keys);
  const spaces = namespaceSelectorWith(keys);
  const peer = fc.oneof(
    { weight: 3, arbitrary: fc.record({ podSelector: pods }) },
    { weight: 2, arbitrary: fc.record({ namespaceSelector: spaces }) },
    { weight: 3, arbitrary: fc.record({ namespaceSelector: spaces, podSelector: pods }) },
    { weight: 2, arbitrary: fc.record({ ipBlock: block }) },
  );
  const optional = { requiredKeys: [] as [] };
  const ports = fc.array(port, { maxLength: 2 });
  const peers = fc.array(peer, { maxLength: 2 });
  return fc.record(
    {
      podSelector: pods,
      policyTypes: fc.constantFrom([], ['Ingress'], ['Egress'], ['Ingress', 'Egress']),
      ingress: fc.array(fc.record({ from: peers, ports }, optional), { maxLength: 2 }),
      egress: fc.array(fc.record({ to: peers, ports }, optional), { maxLength: 2 }),
    },
    { requiredKeys: ['podSelector'] },
  );
}

const policy = fc.tuple(name, policySpecWith(KEYS)).map(([namespace, spec]) => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name: 'p', namespace },
  spec,
}));

const scope = fc.oneof(
  fc.record({ namespaces: namespaceSelector }),
  fc.record({ pods: fc.record({ namespaceSelector, podSelector: selector }) }),
);

const adminPort = fc.oneof(
  fc.record({ portNumber: fc.record({ protocol, port: number }) }),
  fc.record({ portRange: fc.record({ protocol, start: fc.constant(80), end: fc.constantFrom(81, 500) }) }),
  fc.record({ namedPort: fc.constantFrom('http', 'dns') }),
);

function adminRule(key: 'from' | 'to', actions: readonly string[]) {
  const peers = fc.array(scope, { minLength: 1, maxLength: 2 });
  const parts = { action: fc.constantFrom(...actions), ports: fc.array(adminPort, { minLength: 1, maxLength: 2 }) };
  return fc
    .tuple(fc.record(parts, { requiredKeys: ['action'] }), peers)
    .map(([rule, list]) => ({ ...rule, [key]: list }));
}

function adminPolicy(kind: string, actions: readonly string[]) {
  return fc
    .record({
      subject: scope,
      ingress: fc.array(adminRule('from', actions), { maxLength: 2 }),
      egress: fc.array(adminRule('to', actions), { maxLength: 2 }),
    })
    .map((spec) => ({ apiVersion: 'policy.networking.k8s.io/v1alpha1', kind, metadata: { name: 'default' }, spec }));
}

const admins = fc
  .array(adminPolicy('AdminNetworkPolicy', ['Allow', 'Deny', 'Pass']), { maxLength: 2 })
  .map((list) => list.map((one, index) => ({ ...one, spec: { ...one.spec, priority: 10 - index } })));

const containerPort = fc.oneof(
  fc.record({ name: fc.constant('http'), containerPort: fc.constantFrom(80, 443), protocol: fc.constant('TCP') }),
  fc.record({ name: fc.constant('dns'), containerPort: fc.constant(81), protocol: fc.constantFrom('TCP', 'UDP') }),
);

const pod = fc.tuple(name, labels, fc.uniqueArray(containerPort, { maxLength: 2, selector: (one) => one.name }));

const pods = fc.array(pod, { minLength: 2, maxLength: 5 }).map((list) =>
  list.map(([namespace, own, ports], index) => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: `p${index}`, namespace, labels: own },
    spec: { containers: [{ name: 'main', ports }] },
  })),
);

const namespaces = fc
  .tuple(labels, labels, labels)
  .map((all) =>
    all.map((own, index) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'abc'[index], labels: own } })),
  );

const baseline = fc.option(adminPolicy('BaselineAdminNetworkPolicy', ['Allow', 'Deny']), { nil: undefined });

const policies = fc.array(policy, { maxLength: 4 });

/** All objects of a cluster; with `gaps`, namespace `c` has no object of its own. */
export const randomCluster = fc
  .record({ pods, namespaces, policies, admins, baseline, gaps: fc.boolean() })
  .map(({ pods: all, namespaces: known, policies: nps, admins: admin, baseline: last, gaps }) => ({
    pods: all,
    gaps,
    objects: [
      ...known.filter((_, index) => !gaps || index < 2),
      ...all,
      ...nps.map((one, index) => ({ ...one, metadata: { ...one.metadata, name: `np${index}` } })),
      ...admin.map((one, index) => ({ ...one, metadata: { name: `anp${index}` } })),
      ...(last === undefined ? [] : [last]),
    ],
  }));

export const randomConnection = fc.record({
  protocol,
  port: fc.constantFrom(80, 81, 82, 443),
  address: fc.constantFrom('10.1.2.3', '10.2.0.1', '10.200.0.1', '192.0.2.1', '2001:db8::1'),
});
