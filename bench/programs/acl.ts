import { compareFilters } from '../../src/acl/compare.js';
import { type Filter, filterPackets, filterSpace } from '../../src/acl/filter.js';
import { overlap } from '../../src/acl/packets/cube.js';
import { findRedundant } from '../../src/acl/redundant.js';
import { findShadows } from '../../src/acl/shadow.js';
import type { AclEntry } from '../../src/model/acl.js';
import { type AclKindName, aclLines, shuffled } from '../acl-fixture.js';

/** Answers one question about lists and prints how long that took in a fresh process, and what came out. */
function main(): void {
  const [question = '', kind = '', count = ''] = process.argv.slice(2);
  const lines = aclLines(kind as AclKindName, Number(count));
  const [answer, ...setup] = prepare(question, lines);
  if (answer === undefined || setup.length > 0) throw new Error(`no question ${question}`);
  const cpu = process.cpuUsage();
  const start = performance.now();
  const found = answer();
  const wall = performance.now() - start;
  const used = process.cpuUsage(cpu);
  process.stdout.write(JSON.stringify({ wall, cpu: (used.user + used.system) / 1000, found }));
}

type Answer = () => string | number;

function prepare(question: string, lines: readonly AclEntry[]): readonly Answer[] {
  const list = filter(lines);
  switch (question) {
    case 'shadow':
      return [() => findShadows(filterPackets(list)).filter((one) => one?.status === 'shadowed').length];
    case 'redundant': {
      const shadows = findShadows(filterPackets(list));
      return [() => findRedundant(filterPackets(list), shadows).redundant.length];
    }
    case 'compare-same':
      return [() => compareFilters(list, filter(structuredClone(lines))).answer];
    case 'compare-changed': {
      const other = aclLines('random', lines.length, 7);
      const changed = lines.map((line, index) => (index % 100 === 50 ? (other[index] ?? line) : line));
      return [() => compareFilters(list, filter(changed)).answer];
    }
    case 'compare-other':
      return [() => compareFilters(list, filter(aclLines('random', lines.length, 7))).answer];
    case 'compare-shuffled': {
      const permits = lines.map(permitting);
      return [() => compareFilters(filter(permits), filter(shuffled(permits, 3))).answer];
    }
    case 'compare-reordered': {
      const other = filter(reordered(list));
      return [() => compareFilters(list, other).answer];
    }
    case 'compare-rewritten': {
      const other = filter(shuffled(lines.map(permitting).flatMap(halves), 3));
      return [() => compareFilters(filter(lines.map(permitting)), other).answer];
    }
    default:
      return [];
  }
}

/** Another order in which lines that overlap and decide otherwise stand as they did, so that the list means the same. */
function reordered(list: Filter): readonly AclEntry[] {
  const { layout, filters } = filterSpace(list.family, [list]);
  const cubes = filters[0]?.cubes ?? [];
  const entries = [...list.entries];
  const tied = (a: number, b: number): boolean =>
    actionOf(entries[a]) !== actionOf(entries[b]) &&
    (cubes[a] ?? []).some((one) => (cubes[b] ?? []).some((other) => overlap(layout.space, one, other)));
  // Each line, from the last, goes down to some place before the first one that it may not pass.
  const order: number[] = [];
  const far = shuffled([...entries.keys()], 5);
  for (let line = entries.length - 1; line >= 0; line--) {
    const least = order.findIndex((below) => tied(line, below));
    order.splice((far[line] ?? 0) % ((least < 0 ? order.length : least) + 1), 0, line);
  }
  return order.flatMap((line) => entries[line] ?? []);
}

function actionOf(entry: AclEntry | undefined): string | undefined {
  return entry?.type === 'rule' ? entry.rule.action : undefined;
}

/** A line as two that share its packets, by the first bit of the destination that it leaves open; hosts as they are. */
function halves(entry: AclEntry): readonly AclEntry[] {
  if (entry.type !== 'rule') return [entry];
  const { destination } = entry.rule;
  const [, address = '0.0.0.0', length = '0'] =
    destination.kind === 'prefix' ? (/^([\d.]+)\/(\d+)$/.exec(destination.prefix) ?? []) : [];
  if (length === '32') return [entry];
  const bytes = address.split('.').map(Number);
  const upper = bytes.map((byte, index) =>
    index === Number(length) >> 3 ? byte | (128 >> (Number(length) & 7)) : byte,
  );
  return [bytes, upper].map(
    (half): AclEntry => ({
      ...entry,
      rule: { ...entry.rule, destination: { kind: 'prefix', prefix: `${half.join('.')}/${Number(length) + 1}` } },
    }),
  );
}

function permitting(entry: AclEntry): AclEntry {
  return entry.type === 'rule' ? { ...entry, rule: { ...entry.rule, action: 'permit' } } : entry;
}

function filter(entries: readonly AclEntry[]): Filter {
  return { family: 'ipv4', entries, groups: new Map() };
}

main();
