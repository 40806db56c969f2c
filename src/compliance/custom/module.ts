import { NetctlError } from '../../errors/netctl-error.js';
import type { Rule, RuleFacts } from '../rule.js';
import { SEVERITIES } from '../severity.js';

/**
 * The rules that a JavaScript module exports as `rules`: objects as netctl's own rules are. @throws NetctlError
 * NETCTL_COMPLIANCE_RULE that says which of them lacks what
 */
export function moduleRules(file: string, exported: unknown): readonly Rule[] {
  const rules: unknown =
    typeof exported === 'object' && exported !== null && 'rules' in exported ? exported.rules : undefined;
  if (!Array.isArray(rules)) {
    const hint = 'Write: export const rules = [{ id, title, severity, about, check(device, context) { … } }].';
    throw new NetctlError('NETCTL_COMPLIANCE_RULE', `${file} exports no list of \`rules\``, { hint });
  }
  return rules.map((rule: unknown, index) => moduleRule(file, rule, index));
}

const USUAL: Omit<RuleFacts, 'id' | 'title' | 'severity'> = {
  version: 1,
  what: 'It is a rule of your own.',
  why: 'It is a rule of your own.',
  fix: 'See the rule.',
  sources: [],
};

function moduleRule(file: string, rule: unknown, index: number): Rule {
  const mistake = mistakeIn(rule);
  if (mistake === undefined && isRule(rule)) return { ...USUAL, ...rule };
  throw new NetctlError('NETCTL_COMPLIANCE_RULE', `${file}: rule ${index + 1} ${mistake ?? 'is no rule'}`);
}

function isRule(value: unknown): value is Rule {
  return mistakeIn(value) === undefined;
}

function mistakeIn(rule: unknown): string | undefined {
  if (typeof rule !== 'object' || rule === null) return 'is no object';
  const { id, title, severity, about, check }: Readonly<Record<string, unknown>> = { ...rule };
  if (typeof id !== 'string' || !/^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+$/.test(id)) {
    return 'has no `id` with a dash, such as CORP-001';
  }
  if (typeof title !== 'string') return `(${id}) has no \`title\``;
  if (!SEVERITIES.some((one) => one === severity)) return `(${id}) has no \`severity\` of ${SEVERITIES.join(', ')}`;
  if (!['cluster', 'device', 'fleet', 'intents'].some((one) => one === about)) {
    return `(${id}) has no \`about\` of cluster, device, fleet, intents`;
  }
  return typeof check === 'function' ? undefined : `(${id}) has no function \`check\``;
}
