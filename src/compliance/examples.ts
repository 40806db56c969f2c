import type { RuleExample } from '../generated/rule-examples.js';

export type { RuleExample };

/** The files beside a rule; empty for a rule that is not netctl's own. */
export async function examplesOf(rule: string): Promise<readonly RuleExample[]> {
  // All texts of all rules, which only few commands need.
  const { RULE_EXAMPLES } = await import('../generated/rule-examples.js');
  return RULE_EXAMPLES[rule] ?? [];
}

/** Files that are audited together, to see what a rule finds in them. */
export interface ExampleGroup {
  /** `bad.yaml`, or the name of a folder. */
  readonly name: string;
  readonly kind: 'bad' | 'good';
  readonly files: readonly RuleExample[];
}

/** The bad and good examples among the files of a rule; a folder is one example. */
export function exampleGroups(files: readonly RuleExample[]): readonly ExampleGroup[] {
  const groups = new Map<string, RuleExample[]>();
  for (const file of files) {
    const name = file.name.split('/')[0] ?? '';
    if (!/^(?:bad|good)/.test(name)) continue;
    groups.set(name, [...(groups.get(name) ?? []), file]);
  }
  return [...groups].map(([name, of]) => ({ name, kind: name.startsWith('bad') ? 'bad' : 'good', files: of }));
}
