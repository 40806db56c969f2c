import type { About, RuleFacts } from '../compliance/rule.js';
import type { Options } from '../compliance/rule-option.js';
import type { Severity } from '../compliance/severity.js';
import type { Block } from './blocks.js';
import type { Report } from './render.js';

interface Listed {
  readonly facts: RuleFacts;
  readonly about: About | 'audit';
  readonly severity: Severity | 'off';
  readonly options: Options;
}

/** The catalogue of rules. */
export function complianceRulesReport(rules: readonly Listed[]): Report {
  const own = rules.some(({ facts }) => facts.from !== undefined);
  return {
    json: { schema: 'netctl.compliance-rules.v1', rules: rules.map(ruleJson) },
    blocks: [
      {
        kind: 'table',
        columns: ['RULE', 'SEVERITY', 'ABOUT', 'WHAT SHOULD BE SO', ...(own ? ['FROM'] : [])],
        rows: rules.map(({ facts, about, severity }) => [
          ...[facts.id, severity, about, facts.title],
          ...(own ? [facts.from ?? ''] : []),
        ]),
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
  const body: Block[] = [
    { kind: 'text', text: facts.what },
    { kind: 'text', text: `Why: ${facts.why}` },
    { kind: 'text', text: `What to do: ${facts.fix}` },
    ...(facts.sources.length > 0 ? [line(`Sources: ${facts.sources.join('; ')}`)] : []),
    ...(facts.stig === undefined ? [] : [line(`STIG: ${facts.stig.join(', ')}`)]),
    ...(facts.cis === undefined ? [] : [line(`CIS: ${facts.cis.join(', ')}`)]),
    ...(facts.options === undefined || facts.options.length === 0 ? [] : [optionsTable(rule)]),
  ];
  return {
    json: { schema: 'netctl.compliance-explain.v1', rule: ruleJson(rule), examples },
    blocks: [
      {
        kind: 'section',
        title: `${facts.id} ${facts.title}`,
        detail: [severity, about, `version ${facts.version}`, ...(facts.from === undefined ? [] : [facts.from])].join(
          ', ',
        ),
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

/** What a profile can say for the rule, and what counts. */
function optionsTable({ facts, options }: Listed): Block {
  const columns = ['OPTION', 'WHAT IT IS FOR', 'TAKES', 'NOW'];
  const rows = (facts.options ?? []).map(({ name, what, takes, usual }) => [
    ...[name, what, takes, JSON.stringify(options[name] ?? usual)],
  ]);
  return { kind: 'table', columns, rows };
}

function line(text: string): Block {
  return { kind: 'text', text };
}

function ruleJson({ facts, about, severity, options }: Listed): object {
  const { id, version, title, what, why, fix, sources, stig, cis, from = null } = facts;
  return {
    ...{ id, version, title, severity, usual_severity: facts.severity, about, what, why, fix, sources },
    ...{ stig: stig ?? [], cis: cis ?? [], from },
    options: (facts.options ?? []).map(({ name, what: purpose, takes, usual }) => ({
      ...{ name, what: purpose, takes, usual, value: options[name] ?? usual },
    })),
  };
}
