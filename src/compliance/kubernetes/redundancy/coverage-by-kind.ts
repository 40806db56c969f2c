import type { NamespaceInfo } from '../namespace.js';
import { ruleText } from './alike.js';
import { type Covered, coverage } from './coverage.js';
import type { Member } from './kinds.js';
import type { SubjectRule } from './rule-space.js';

/** What was found of a rule of a kind beside others of some kinds; places are among these others. */
interface Known {
  readonly kinds: readonly string[];
  readonly covered: readonly number[] | 'no' | 'unknown';
}

/** Coverage of rules by one of each kind of others: asked anew only where the others are of other kinds than before. */
export function coverageByKind(
  namespaces: ReadonlyMap<string, NamespaceInfo>,
): (rule: SubjectRule, others: readonly Member<SubjectRule>[]) => Covered {
  const known = new Map<string, Known>();
  return (rule, others) => {
    const rules = others.map(({ thing }) => thing);
    if (rules.length === 0) return coverage(rule, rules, namespaces);
    const kind = ruleText(rule);
    const last = known.get(kind);
    if (last !== undefined && areOf(others, last.kinds)) return pick(rules, last.covered);
    const covered = coverage(rule, rules, namespaces);
    known.set(kind, {
      kinds: others.map((other) => other.kind),
      covered: typeof covered === 'string' ? covered : covered.map((one) => rules.indexOf(one)),
    });
    return covered;
  };
}

function areOf(others: readonly Member<SubjectRule>[], kinds: readonly string[]): boolean {
  return others.length === kinds.length && others.every(({ kind }, place) => kind === kinds[place]);
}

function pick(rules: readonly SubjectRule[], covered: Known['covered']): Covered {
  return typeof covered === 'string' ? covered : covered.flatMap((place) => rules[place] ?? []);
}
