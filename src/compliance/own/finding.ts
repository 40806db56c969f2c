import type { NetctlError } from '../../errors/netctl-error.js';
import type { Finding, FindingSubject } from '../finding.js';
import { OWN_RULES, type OwnRuleId } from './rules.js';

/** A finding about the audit itself, with the usual severity of its kind. */
export function ownFinding(
  rule: OwnRuleId,
  { message, subject, source, key }: Pick<Finding, 'message' | 'subject' | 'source' | 'key'>,
): Finding {
  return { rule, severity: OWN_RULES[rule].severity, message, subject, source, key };
}

/** An error of a file as a finding, at its place or else at the beginning of the file. */
export function findingOfError(rule: OwnRuleId, error: NetctlError, subject: FindingSubject): Finding {
  const source = error.source ?? { file: subject.name, line: 1, column: 1 };
  return ownFinding(rule, { message: error.message, subject, source, key: error.message });
}
