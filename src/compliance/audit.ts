import type { Whole } from '../util/whole.js';
import type { Finding, RuleFinding } from './finding.js';
import type { About, Audited, Rule, RuleContext, RuleOf, Verdict } from './rule.js';
import type { Options } from './rule-option.js';
import type { Severity } from './severity.js';

/** A rule as a profile wants it. */
export interface ChosenRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: Options;
}

/** What is audited; a kind that the input does not have is left out, and its rules are not asked. */
export interface AuditInput {
  readonly cluster?: Audited['cluster'];
  readonly devices?: readonly Audited['device'][];
  readonly intents?: Audited['intents'];
}

/** What one rule said of one thing. */
export interface Judgement {
  readonly rule: string;
  /** The name of the device; `cluster`, `fleet` or `intents` where all were looked at together. */
  readonly of: string;
  readonly outcome: 'passed' | 'failed' | 'not_applicable' | 'undecided';
  /** Of the last two. */
  readonly why?: string;
}

export interface AuditResult {
  /** By file, line and column, then by rule. */
  readonly findings: readonly Finding[];
  readonly judgements: readonly Judgement[];
  /** Rules that broke: what they would have found is not known. */
  readonly failures: readonly RuleFailure[];
}

/** A rule that threw something, which is a mistake of the rule. */
export interface RuleFailure {
  readonly rule: string;
  readonly of: string;
  readonly thrown: unknown;
}

/**
 * Asks every rule about everything it is for. Between two rules it waits for `pause`, which may end the audit by throwing:
 * many thousand objects take seconds, in which nothing else could be heard.
 */
export async function audit(
  input: AuditInput,
  rules: readonly ChosenRule[],
  today: string,
  pause: () => Promise<void> = async () => undefined,
): Promise<AuditResult> {
  const findings: Finding[] = [];
  const judgements: Judgement[] = [];
  const failures: RuleFailure[] = [];
  for (const chosen of rules) {
    await pause();
    for (const { of, check } of questionsOf(input, chosen, { options: chosen.options, today })) {
      const verdict = verdictOf(check, (thrown) => failures.push({ rule: chosen.rule.id, of, thrown }));
      judgements.push(judgementOf(chosen.rule.id, of, verdict));
      if (verdict.outcome !== 'judged') continue;
      for (const one of verdict.findings) findings.push(findingOf(one, chosen));
    }
  }
  return { findings: findings.sort(inOrder), judgements, failures };
}

function findingOf(
  { message, subject, source, related, flow, key, fixes }: RuleFinding,
  { rule, severity }: ChosenRule,
): Whole<Finding> {
  return { rule: rule.id, severity, message, subject, source, related, flow, key, fixes };
}

function verdictOf(check: Question['check'], failed: (thrown: unknown) => void): Verdict {
  try {
    return check();
  } catch (thrown) {
    failed(thrown);
    return { outcome: 'undecided', why: 'the rule broke' };
  }
}

interface Question {
  readonly of: string;
  check(): Verdict;
}

function questionsOf(input: AuditInput, { rule }: ChosenRule, context: RuleContext): readonly Question[] {
  const { cluster, devices, intents } = input;
  switch (rule.about) {
    case 'cluster':
      return one(rule, cluster, context);
    case 'intents':
      return one(rule, intents, context);
    case 'fleet':
      return one(rule, devices, context);
    case 'device':
      return (devices ?? []).map((device) => ({ of: device.name, check: () => rule.check(device, context) }));
  }
}

function one<A extends About>(
  rule: RuleOf<A>,
  audited: Audited[A] | undefined,
  context: RuleContext,
): readonly Question[] {
  return audited === undefined ? [] : [{ of: rule.about, check: () => rule.check(audited, context) }];
}

function judgementOf(rule: string, of: string, verdict: Verdict): Judgement {
  if (verdict.outcome !== 'judged') return { rule, of, outcome: verdict.outcome, why: verdict.why };
  return { rule, of, outcome: verdict.findings.length === 0 ? 'passed' : 'failed' };
}

function inOrder(a: Finding, b: Finding): number {
  return (
    compare(a.source?.file ?? '', b.source?.file ?? '') ||
    (a.source?.line ?? 0) - (b.source?.line ?? 0) ||
    (a.source?.column ?? 0) - (b.source?.column ?? 0) ||
    compare(a.rule, b.rule) ||
    compare(a.key, b.key)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
