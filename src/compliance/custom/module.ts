import { NetctlError } from '../../errors/netctl-error.js';
import type { Rule, RuleFacts } from '../rule.js';
import type { RuleOption } from '../rule-option.js';
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
  if (mistake === undefined && isRule(rule)) return { ...USUAL, ...rule, options: optionsOf(rule.options), from: file };
  throw new NetctlError('NETCTL_COMPLIANCE_RULE', `${file}: rule ${index + 1} ${mistake ?? 'is no rule'}`);
}

/** A rule as a module has it: its options are names with what they are for. */
type Written = Rule & { readonly options?: unknown };

function isRule(value: unknown): value is Written {
  return mistakeIn(value) === undefined;
}

/** Of a module's options only the names are known; what they take the rule looks at itself. */
function optionsOf(written: unknown): readonly RuleOption[] {
  return Object.entries(written ?? {}).map(([name, what]) => ({
    ...{ name, what: String(what), takes: 'what the rule says', usual: null },
    of: (options) => options[name],
  }));
}

function mistakeIn(rule: unknown): string | undefined {
  if (typeof rule !== 'object' || rule === null) return 'is no object';
  const { id, title, severity, about, check, options = {} }: Readonly<Record<string, unknown>> = { ...rule };
  if (typeof id !== 'string' || !/^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+$/.test(id)) {
    return 'has no `id` with a dash, such as CORP-001';
  }
  if (typeof title !== 'string') return `(${id}) has no \`title\``;
  if (!SEVERITIES.some((one) => one === severity)) return `(${id}) has no \`severity\` of ${SEVERITIES.join(', ')}`;
  if (!['cluster', 'device', 'fleet', 'intents'].some((one) => one === about)) {
    return `(${id}) has no \`about\` of cluster, device, fleet, intents`;
  }
  if (!isMapOfTexts(options)) return `(${id}) has \`options\` that are no map from names to what they are for`;
  return typeof check === 'function' ? undefined : `(${id}) has no function \`check\``;
}

function isMapOfTexts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((one) => typeof one === 'string');
}
