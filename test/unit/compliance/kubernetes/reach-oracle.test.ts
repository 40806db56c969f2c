import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasPort, PROTOCOLS, portPoint, sharedPorts } from '../../../../src/compliance/kubernetes/port-set.js';
import { rangeOfText } from '../../../../src/compliance/kubernetes/reach/address-range.js';
import { type End, reachEngine } from '../../../../src/compliance/kubernetes/reach/engine.js';
import { propertyRuns } from '../../../support/property-runs.js';
import { clusterOf } from './build.js';
import { allowed, type Connection, type World } from './oracle.js';
import { randomCluster, randomConnection } from './random-cluster.js';

const { check, timeout } = propertyRuns({ usual: 300, byNight: 20_000, milliseconds: 200 });

/** Every world that the input leaves open. */
function worldsOf(objects: World['objects'], gaps: boolean): readonly World[] {
  const values = [undefined, 'x', 'y'];
  const labels = gaps ? values.flatMap((app) => values.map((tier) => ({ app, tier }))) : [{}];
  return labels.flatMap((own) =>
    [true, false].map((blocksMatchPods) => ({
      objects,
      blocksMatchPods,
      namespaceLabels: {
        c: Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)) as Record<string, string>,
      },
    })),
  );
}

describe('what is allowed', () => {
  it(
    'is what Kubernetes allows, connection by connection',
    async () => {
      let [allowedCount, deniedCount, openCount] = [0, 0, 0];
      await fc.assert(
        fc.asyncProperty(
          randomCluster,
          randomConnection,
          async ({ objects, pods, gaps }, { protocol, port, address }) => {
            const cluster = await clusterOf(objects);
            const engine = cluster.once(reachEngine);
            const worlds = worldsOf(objects, gaps);
            const ends = [...pods, address];
            for (const from of ends) {
              for (const to of ends) {
                if (from === to || (typeof from === 'string' && typeof to === 'string')) continue;
                const answer = answerOf(engine, cluster, { from, to, protocol, port });
                const truths = new Set(worlds.map((world) => allowed(world, { from, to, protocol, port })));
                const told = JSON.stringify({ from, to, protocol, port });
                if (answer === 'allowed') expect([...truths], told).toEqual([true]);
                else if (answer === 'denied') expect([...truths], told).toEqual([false]);
                else expect(gaps || truths.size === 2, `not decided: ${told}`).toBe(true);
                if (answer === 'allowed') allowedCount++;
                else if (answer === 'denied') deniedCount++;
                else openCount++;
              }
            }
          },
        ),
        check,
      );
      expect(Math.min(allowedCount, deniedCount, openCount)).toBeGreaterThan(check.numRuns / 10);
    },
    timeout,
  );
});

function answerOf(
  engine: ReturnType<typeof reachEngine>,
  cluster: Awaited<ReturnType<typeof clusterOf>>,
  { from, to, protocol, port }: Connection,
): string {
  const point = portPoint(PROTOCOLS.find((one) => one === protocol) ?? 'TCP', port);
  const [source, target] = [from, to].map((end): End => {
    if (typeof end === 'string') {
      const range = rangeOfText(end);
      if (range === undefined) throw new Error(end);
      return { kind: 'addresses', range };
    }
    const workload = cluster.workloads.find(({ object }) => object.name === end.metadata.name);
    const pods = workload && engine.classOf(workload);
    if (pods === undefined) throw new Error(end.metadata.name);
    return { kind: 'pods', pods };
  });
  if (source === undefined || target === undefined) throw new Error('two ends');
  const sides = [
    ...(source.kind === 'pods' ? [engine.row('egress', source.pods).of(target)] : []),
    ...(target.kind === 'pods' ? [engine.row('ingress', target.pods).of(source)] : []),
  ];
  const sure = sides.map((side) => side.sure).reduce(sharedPorts);
  const possible = sides.map((side) => side.possible).reduce(sharedPorts);
  if (hasPort(sure, point)) return 'allowed';
  return hasPort(possible, point) ? 'undecided' : 'denied';
}
