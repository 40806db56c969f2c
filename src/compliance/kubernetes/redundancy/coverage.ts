import { isCovered } from '../../../acl/packets/cover.js';
import { type Cube, covers, type Space } from '../../../acl/packets/cube.js';
import { hasPacket } from '../../../acl/packets/locator-leaf.js';
import type { Row } from '../../../acl/packets/rows.js';
import type { NamespaceInfo } from '../namespace.js';
import type { NetworkPolicy } from '../policy.js';
import type { Selector } from '../selector.js';
import { labelSpace } from './label-space.js';
import { mayMeet } from './may-meet.js';
import { ruleSpace, type SubjectRule } from './rule-space.js';

/** The things that together have all of another, or that they do not. */
export type Covered = readonly SubjectRule[] | 'no' | 'unknown';

const STEPS = 20_000;

/** Whether others allow all that a rule allows, and which of them are enough. */
export function coverage(
  rule: SubjectRule,
  others: readonly SubjectRule[],
  namespaces: ReadonlyMap<string, NamespaceInfo>,
): Covered {
  const near = others.filter((other) => mayMeet(rule, other));
  if (near.length === 0 && isPlain(rule)) return 'no';
  const { space, cubesOf } = ruleSpace([rule, ...near], namespaces);
  const own = cubesOf(rule);
  if (own === undefined) return 'unknown';
  // Contradictory selectors match nothing, which has to be asked before a look at others.
  if (own.length === 0) return [];
  if (near.length === 0) return 'no';
  const sets = near.map(cubesOf);
  const covered = coveredBy(
    space,
    own,
    sets.map((cubes) => cubes ?? []),
  );
  if (covered === undefined) return 'no';
  return covered === 'unknown' ? covered : pick(near, covered);
}

/** The policies whose pods together are all of a policy's; undefined where they are not, or it cannot be told. */
export function subjectCoverage(
  policy: NetworkPolicy,
  others: readonly NetworkPolicy[],
): readonly NetworkPolicy[] | undefined {
  const wide = others.find(({ subject }) => subject.requirements.length === 0 || subject.text === policy.subject.text);
  if (wide !== undefined) return [wide];
  if (others.length === 0 && asksOnce(policy.subject)) return undefined;
  const labels = labelSpace([policy, ...others].map(({ subject }) => subject));
  const space: Space = { words: 0, ranges: labels.sizes };
  const own = cubesOfRuns(labels.runsOf(policy.subject));
  const sets = others.map(({ subject }) => cubesOfRuns(labels.runsOf(subject)));
  if (own === undefined) return undefined;
  if (own.length === 0) return [];
  const covered = coveredBy(
    space,
    own,
    sets.map((cubes) => cubes ?? []),
  );
  return covered === undefined || covered === 'unknown' ? undefined : pick(others, covered);
}

const MOST_CUBES = 512;

function cubesOfRuns(dimensions: readonly (readonly (readonly [number, number])[])[]): readonly Cube[] | undefined {
  let all: readonly Cube[] = [[]];
  for (const runs of dimensions) {
    all = all.flatMap((before) => runs.map(([first, last]) => [...before, first, last]));
    if (all.length > MOST_CUBES) return undefined;
  }
  return all;
}

/** Which of some sets are enough to have all of a set: one alone where there is such a one; undefined where they are not. */
function coveredBy(
  space: Space,
  own: readonly Cube[],
  sets: readonly (readonly Cube[])[],
): readonly number[] | 'unknown' | undefined {
  const alone = sets.findIndex((cubes) => own.every((one) => cubes.some((cube) => covers(space, cube, one))));
  if (alone !== -1) return [alone];
  const rows = sets.flatMap((cubes, line) => cubes.map((cube): Row => ({ cube, decision: 1, line })));
  const answer = isCovered({
    space,
    rows,
    locator: {
      add: () => undefined,
      locate: (packet) => rows.flatMap((row, place) => (hasPacket(space, row.cube, packet) ? [place] : [])),
    },
    cubes: own,
    counts: () => true,
    steps: STEPS,
  });
  if (answer.covered === 'yes') return answer.lines;
  return answer.covered === 'no' ? undefined : 'unknown';
}

function pick<T>(things: readonly T[], places: readonly number[]): readonly T[] {
  return places.flatMap((place) => things[place] ?? []);
}

/** True where no selector can contradict itself: each asks for a key once at most. */
function isPlain({ policy, rule }: SubjectRule): boolean {
  const selectors = (rule.peers ?? []).flatMap((peer) =>
    peer.kind === 'pods' ? [peer.pods, ...(peer.namespaces === null ? [] : [peer.namespaces])] : [],
  );
  return asksOnce(policy.subject) && selectors.every(asksOnce);
}

function asksOnce({ requirements }: Selector): boolean {
  return requirements.length < 2 || new Set(requirements.map(({ key }) => key)).size === requirements.length;
}
