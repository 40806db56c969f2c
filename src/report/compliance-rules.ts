import type { About, RuleFacts } from '../compliance/rule.js';
import type { Severity } from '../compliance/severity.js';
import type { Block } from './blocks.js';
import type { Report } from './render.js';

interface Listed {
  readonly facts: RuleFacts;
  readonly about: About | 'audit';
  readonly severity: Severity | 'off';
}

/** The catalogue of rules. */
export function complianceRulesReport(rules: readonly Listed[]): Report {
  return {
    json: { schema: 'netctl.compliance-rules.v1', rules: rules.map(ruleJson) },
    blocks: [
      {
        kind: 'table',
        columns: ['RULE', 'SEVERITY', 'ABOUT', 'WHAT SHOULD BE SO'],
        rows: rules.map(({ facts, about, severity }) => [facts.id, severity, about, facts.title]),
      },
      { kind: 'text', text: `${rules.length} ${rules.length === 1 ? 'rule' : 'rules'}` },
    ],
  };
}

/** One rule with its examples. */
export function complianceExplainReport({
  rule,
  examples,
}: {
  readonly rule: Listed;
  readonly examples: readonly { readonly name: string; readonly text: string }[];
}): Report {
  const { facts, about, severity } = rule;
  const numbers = [...(facts.stig ?? []), ...(facts.cis ?? [])];
  const body: Block[] = [
    { kind: 'text', text: facts.what },
    { kind: 'text', text: `Why: ${facts.why}` },
    { kind: 'text', text: `What to do: ${facts.fix}` },
    ...(facts.sources.length > 0 ? [line(`Sources: ${facts.sources.join('; ')}`)] : []),
    ...(numbers.length > 0 ? [line(`STIG and CIS: ${numbers.join(', ')}`)] : []),
  ];
  return {
    json: { schema: 'netctl.compliance-explain.v1', rule: ruleJson(rule), examples },
    blocks: [
      {
        kind: 'section',
        title: `${facts.id} ${facts.title}`,
        detail: `${severity}, ${about}, version ${facts.version}`,
        body,
      },
      ...examples.map(
        ({ name, text }): Block => ({
          kind: 'section',
          title: name,
          body: [{ kind: 'code', title: undefined, lines: text.trimEnd().split('\n') }],
        }),
      ),
    ],
  };
}

function line(text: string): Block {
  return { kind: 'text', text };
}

function ruleJson({ facts, about, severity }: Listed): object {
  const { id, version, title, what, why, fix, sources, stig, cis } = facts;
  return {
    ...{ id, version, title, severity, usual_severity: facts.severity, about, what, why, fix, sources },
    ...{ stig: stig ?? [], cis: cis ?? [] },
  };
}
