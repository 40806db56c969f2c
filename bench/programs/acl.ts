import { compareFilters } from '../../src/acl/compare.js';
import type { Filter } from '../../src/acl/filter.js';
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
      return [() => findShadows(list).filter((one) => one?.status === 'shadowed').length];
    case 'redundant': {
      const shadows = findShadows(list);
      return [() => findRedundant(list, shadows).redundant.length];
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
    default:
      return [];
  }
}

function permitting(entry: AclEntry): AclEntry {
  return entry.type === 'rule' ? { ...entry, rule: { ...entry.rule, action: 'permit' } } : entry;
}

function filter(entries: readonly AclEntry[]): Filter {
  return { family: 'ipv4', entries, groups: new Map() };
}

main();
