import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRedundancy } from '../../../../src/compliance/kubernetes/redundancy/redundancy.js';
import { propertyRuns } from '../../../support/property-runs.js';
import { clusterOf, clusterOfYaml } from './build.js';
import { sideAllows, type World } from './oracle.js';
import { policySpecWith } from './random-cluster.js';

const { check, timeout } = propertyRuns({ usual: 30, byNight: 5_000, milliseconds: 2_000 });

const VALUES = [undefined, 'x', 'y', 'z'];
const LABELS = VALUES.map((app) => (app === undefined ? {} : { app }));
const PORTS = [
  { name: 'http', containerPort: 9001, protocol: 'TCP' },
  { name: 'http', containerPort: 9002, protocol: 'UDP' },
  { name: 'http', containerPort: 9003, protocol: 'SCTP' },
  { name: 'dns', containerPort: 9004, protocol: 'TCP' },
  { name: 'dns', containerPort: 9005, protocol: 'UDP' },
  { name: 'dns', containerPort: 9006, protocol: 'SCTP' },
];
const CONNECTIONS = [
  ...['TCP', 'UDP', 'SCTP'].flatMap((protocol) => [80, 81, 82, 443, 600].map((port) => ({ protocol, port }))),
  ...PORTS.map(({ protocol, containerPort }) => ({ protocol, port: containerPort })),
  { protocol: 'ICMP', port: 0 },
];
const ADDRESSES = ['10.1.2.3', '10.1.9.9', '10.2.0.1', '10.200.0.1', '192.0.2.1', '2001:db8::1'];

/** Namespaces with the labels that the input gives them, and all that there may be beside. */
const KNOWN = [
  { name: 'a', labels: { app: 'x' } },
  { name: 'b', labels: {} },
  { name: 'c', labels: { app: 'y' } },
];

function namespaceObject({ name, labels }: { name: string; labels: object }) {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } };
}

const NAMESPACES = [...KNOWN, ...LABELS.map((labels, index) => ({ name: `other${index}`, labels }))].map(
  namespaceObject,
);

function pod(namespace: string, labels: object) {
  return { kind: 'Pod', metadata: { name: 'pod', namespace, labels }, spec: { containers: [{ ports: PORTS }] } };
}

const SUBJECTS = LABELS.map((labels) => pod('a', labels));
const OTHERS = [
  ...NAMESPACES.flatMap(({ metadata }) => LABELS.map((labels) => pod(metadata.name, labels))),
  ...ADDRESSES,
];

type Policy = { kind: string; metadata: { name: string }; spec: Record<string, unknown[]> };

/** Everything that policies allow, as one text; only for one side, which is what they decide. */
function allowedBy(policies: readonly unknown[], directions: readonly string[]): string {
  const world: World = {
    objects: [...NAMESPACES, ...policies] as World['objects'],
    namespaceLabels: {},
    blocksMatchPods: false,
  };
  let text = '';
  for (const direction of directions) {
    for (const subject of SUBJECTS) {
      for (const other of OTHERS) {
        for (const { protocol, port } of CONNECTIONS) {
          const [from, to] = direction === 'ingress' ? [other, subject] : [subject, other];
          text += sideAllows(world, direction, subject, other, { from, to, protocol, port }) ? '1' : '0';
        }
      }
    }
  }
  return text;
}

const policies = fc.array(policySpecWith(['app']), { minLength: 2, maxLength: 3 }).map((specs) =>
  specs.map((spec, index) => ({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: `p${index}`, namespace: 'a' },
    // So that a policy without rules isolates as one with rules does.
    spec: { ...spec, policyTypes: spec.policyTypes?.length ? spec.policyTypes : ['Ingress', 'Egress'] },
  })),
);

function without(all: readonly Policy[], name: string, direction: string, index: number): Policy[] {
  return all.map((one) =>
    one.metadata.name !== name
      ? one
      : {
          ...one,
          spec: { ...one.spec, [direction]: (one.spec[direction] ?? []).filter((_, place) => place !== index) },
        },
  );
}

describe('redundancy', () => {
  it(
    'finds what can go and nothing else, for pods with any labels',
    async () => {
      let [found, kept] = [0, 0];
      await fc.assert(
        fc.asyncProperty(policies, async (all) => {
          const cluster = await clusterOf([...KNOWN.map(namespaceObject), ...all]);
          const { policies: gone, rules, unsettled } = findRedundancy(cluster);
          expect(unsettled).toEqual([]);
          const before = allowedBy(all, ['ingress', 'egress']);
          const names = new Set(gone.map(({ policy }) => policy.object.name));
          let rest = (all as unknown as Policy[]).filter(({ metadata }) => !names.has(metadata.name));
          // From the last one, so that places stay what they are.
          for (const { policy, rule } of rules.toReversed())
            rest = without(rest, policy.object.name, rule.direction, rule.index);
          expect(allowedBy(rest, ['ingress', 'egress']) === before, 'all of it can go').toBe(true);
          found += gone.length + rules.length;
          for (const policy of rest) {
            for (const direction of ['ingress', 'egress']) {
              for (const [index] of (policy.spec[direction] ?? []).entries()) {
                const types = policy.spec['policyTypes'] as unknown as string[];
                if (!types.includes(direction === 'ingress' ? 'Ingress' : 'Egress')) continue;
                // Whether names of ports mean anything for addresses is left open.
                const text = JSON.stringify(policy.spec[direction]?.[index]);
                if (direction === 'egress' && text.includes('ipBlock') && /http|dns/.test(text)) continue;
                const changed = allowedBy(without(rest, policy.metadata.name, direction, index), [direction]);
                expect(changed === allowedBy(rest, [direction]), JSON.stringify({ rest, direction, index })).toBe(
                  false,
                );
                kept++;
              }
            }
          }
        }),
        check,
      );
      expect(Math.min(found, kept)).toBeGreaterThan(check.numRuns / 4);
    },
    timeout,
  );

  it('sees that two rules together have a third', async () => {
    const cluster = await clusterOfYaml(`
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: halves, namespace: shop}
spec:
  podSelector: {}
  policyTypes: [Ingress]
  ingress:
    - from: [{ipBlock: {cidr: 10.0.0.0/9}}]
    - from: [{ipBlock: {cidr: 10.128.0.0/9}}]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: whole, namespace: shop}
spec:
  podSelector: {matchLabels: {app: web}}
  policyTypes: [Ingress]
  ingress:
    - from: [{ipBlock: {cidr: 10.0.0.0/8, except: [10.3.0.0/16]}}]
      ports: [{port: 80}]
`);
    const { policies: gone, rules } = findRedundancy(cluster);
    expect(gone.map(({ policy, by }) => [policy.object.name, by.map(({ object }) => object.name)])).toEqual([
      ['whole', ['halves']],
    ]);
    expect(rules).toEqual([]);
  });

  it('is told of selectors with very many labels, in time that grows as they do', async () => {
    const matchLabels = Object.fromEntries(Array.from({ length: 40_000 }, (_, index) => [`l${index}`, 'x']));
    const policy = (name: string) => ({
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name, namespace: 'a' },
      spec: { podSelector: { matchLabels }, policyTypes: ['Ingress'], ingress: [{ from: [{ podSelector: {} }] }] },
    });
    const { policies: gone } = findRedundancy(await clusterOf([policy('first'), policy('second')]));
    expect(gone.map(({ policy: { object } }) => object.name)).toEqual(['second']);
  }, 60_000);

  it('does not take what another namespace allows, nor what isolates alone', async () => {
    const cluster = await clusterOfYaml(`
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: deny, namespace: shop}
spec: {podSelector: {}, policyTypes: [Ingress]}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: one, namespace: shop}
spec: {podSelector: {matchLabels: {app: web}}, policyTypes: [Ingress], ingress: [{}]}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: one, namespace: bank}
spec: {podSelector: {matchLabels: {app: web}}, policyTypes: [Ingress], ingress: [{}]}
`);
    const { policies: gone, rules } = findRedundancy(cluster);
    expect([gone, rules]).toEqual([[], []]);
  });
});
