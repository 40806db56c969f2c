import type { Rule } from '../rule.js';

/** The kinds of input that rules are loaded for. */
export type RuleGroup = 'cluster' | 'devices' | 'intents';
const GROUPS: readonly RuleGroup[] = ['cluster', 'devices', 'intents'];

/** The rules for some kinds of input, by their ids; those for other kinds are not loaded. */
export async function rulesFor(groups: readonly RuleGroup[]): Promise<readonly Rule[]> {
  const lists = await Promise.all(groups.map(rulesOf));
  return lists.flat().sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** All rules, by their ids. */
export async function allRules(): Promise<readonly Rule[]> {
  return rulesFor(GROUPS);
}

async function rulesOf(group: RuleGroup): Promise<readonly Rule[]> {
  switch (group) {
    case 'cluster':
      return (await import('./cluster-rules.js')).CLUSTER_RULES;
    case 'devices':
      return (await import('./device-rules.js')).DEVICE_RULES;
    case 'intents':
      return (await import('./intent-rules.js')).INTENT_RULES;
  }
}
