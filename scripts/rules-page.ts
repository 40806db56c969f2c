import { OWN_RULES } from '../src/compliance/own/rules.js';
import type { Rule, RuleFacts } from '../src/compliance/rule.js';
import { CLUSTER_RULES } from '../src/compliance/rules/cluster-rules.js';
import { DEVICE_RULES } from '../src/compliance/rules/device-rules.js';
import { INTENT_RULES } from '../src/compliance/rules/intent-rules.js';

/** docs/rules.md: every rule, and the options of those that have some. */
export function rulesPage(made: string): string {
  const rules: readonly Rule[] = [...CLUSTER_RULES, ...DEVICE_RULES, ...INTENT_RULES];
  const all = [...rules, ...Object.values(OWN_RULES)].sort((a, b) => (a.id < b.id ? -1 : 1));
  return `${[
    '# Rules',
    made,
    `The ${all.length} rules that \`netctl compliance\` asks, with their severities unless a profile says otherwise; \`netctl compliance explain RULE\` has the rest. CIS numbers are those of the CIS Cisco IOS 17.x Benchmark v2.0.0; other editions number some of them otherwise.`,
    table(['rule', 'severity', 'what should be so', 'STIG', 'CIS'], all.map(ruleRow)),
    '## Options',
    'A profile gives them to a rule, or to several by a pattern:',
    '```yaml\nrules:\n  NP016: { options: { ipv4: 20 } }\n  "MGMT0*": { options: { outside: ["^GigabitEthernet0/0$", "UPLINK"] } }\n```',
    'A name that none of these rules has, or a value that an option does not take, is an error with its place in the profile.',
    table(['rule', 'option', 'what it is for', 'takes', 'usual'], all.flatMap(optionRows)),
  ].join('\n\n')}\n`;
}

function ruleRow({ id, severity, title, stig = [], cis = [] }: RuleFacts): readonly string[] {
  return [id, severity, title, stig.join(', '), cis.join(', ')];
}

function optionRows({ id, options = [] }: RuleFacts): readonly (readonly string[])[] {
  return options.map(({ name, what, takes, usual }) => [
    ...[id, `\`${name}\``, what, takes, `\`${JSON.stringify(usual)}\``],
  ]);
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, columns.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}
