import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Cluster } from '../../../../src/compliance/kubernetes/cluster.js';
import { hasPort, PROTOCOLS, portPoint } from '../../../../src/compliance/kubernetes/port-set.js';
import { betweenOf, NOTHING } from '../../../../src/compliance/kubernetes/reach/between.js';
import { reachDifference } from '../../../../src/compliance/kubernetes/reach/difference.js';
import { reachEngine } from '../../../../src/compliance/kubernetes/reach/engine.js';
import { propertyRuns } from '../../../support/property-runs.js';
import { clusterOf } from './build.js';
import { randomCluster } from './random-cluster.js';

const { check, timeout } = propertyRuns({ usual: 200, byNight: 10_000, milliseconds: 200 });

/** Some points of each protocol, and what has no ports. */
const POINTS = PROTOCOLS.flatMap((protocol) =>
  [80, 81, 443, 8080].map((port) => ({ protocol, port, point: portPoint(protocol, port) })),
);

it(
  'says of two clusters what asking each about each pair of pods says',
  async () => {
    let [changed, same] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        randomCluster,
        randomCluster,
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        async ({ objects }, other, picks) => {
          // Mostly the same objects: some are left out, some have other labels, and some policies of another cluster come.
          const picked = (_: unknown, index: number) => picks[index % picks.length] === true;
          const mixed = [
            ...objects
              .filter((one, index) => !picked(one, index) || index % 3 !== 0)
              .map((one, index) => (picked(one, index + 5) && index % 3 === 1 ? relabelled(one) : one)),
            ...other.objects.filter((one, index) => isPolicy(one) && picked(one, index)),
          ];
          const [before, after] = [await clusterOf(objects), await clusterOf(mixed)];
          const told = toldOf(before, after);
          const asked = askedOf(before, after);
          expect([...told].sort()).toEqual([...asked].sort());
          if (asked.size > 0) changed++;
          else same++;
        },
      ),
      check,
    );
    expect(Math.min(changed, same)).toBeGreaterThan(0);
  },
  timeout,
);

function isPolicy(object: unknown): boolean {
  return typeof object === 'object' && object !== null && 'kind' in object && object.kind === 'NetworkPolicy';
}

function relabelled(object: unknown): unknown {
  if (isPolicy(object) || typeof object !== 'object' || object === null || !('metadata' in object)) return object;
  const { metadata } = object;
  if (typeof metadata !== 'object' || metadata === null) return object;
  return { ...object, metadata: { ...metadata, labels: { app: 'y' } } };
}

/** The connections between pods that open or close for certain, as the difference has them. */
function toldOf(before: Cluster, after: Cluster): ReadonlySet<string> {
  const told = new Set<string>();
  for (const { from, to, opened, closed } of reachDifference(before, after)) {
    if (from.kind !== 'workloads' || to.kind !== 'workloads') continue;
    for (const source of from.workloads)
      for (const target of to.workloads)
        for (const { protocol, port, point } of POINTS) {
          const way = hasPort(opened, point) ? '+' : hasPort(closed, point) ? '-' : undefined;
          if (way !== undefined) told.add(`${way} ${id(source)} ${id(target)} ${protocol} ${port}`);
        }
  }
  return told;
}

function id({ object }: Cluster['workloads'][number]): string {
  return `${object.kind} ${object.namespace}/${object.name}`;
}

/** The same, asked pair by pair. */
function askedOf(before: Cluster, after: Cluster): ReadonlySet<string> {
  const [old, now] = [before, after].map((cluster) => {
    const engine = cluster.once(reachEngine);
    const between = betweenOf(engine);
    const byId = new Map(cluster.workloads.map((one) => [id(one), engine.classOf(one)]));
    return {
      ids: [...byId.keys()],
      at: (from: string, to: string) => {
        const [source, target] = [byId.get(from), byId.get(to)];
        if (source === undefined || target === undefined) return NOTHING;
        return between({ kind: 'pods', pods: source }, { kind: 'pods', pods: target });
      },
    };
  });
  const asked = new Set<string>();
  if (old === undefined || now === undefined) return asked;
  const ids = [...new Set([...old.ids, ...now.ids])];
  for (const from of ids)
    for (const to of ids) {
      const [a, b] = [old.at(from, to), now.at(from, to)];
      for (const { protocol, port, point } of POINTS) {
        const opens = hasPort(b.sure, point) && !hasPort(a.possible, point);
        const closes = hasPort(a.sure, point) && !hasPort(b.possible, point);
        if (opens || closes) asked.add(`${opens ? '+' : '-'} ${from} ${to} ${protocol} ${port}`);
      }
    }
  return asked;
}
