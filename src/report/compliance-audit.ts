import type { ChosenRule } from '../compliance/audit.js';
import type { AuditOutcome, ReportedFinding } from '../compliance/outcome.js';
import type { RuleFacts } from '../compliance/rule.js';
import type { Severity } from '../compliance/severity.js';
import type { NetctlError } from '../errors/netctl-error.js';
import type { SourceRef } from '../util/source.js';

/** An audit as the reports on it need it. */
export type ReportedAudit = AuditOutcome & {
  readonly counts: {
    readonly files: number;
    readonly skipped: number;
    readonly objects: number;
    readonly intents: number;
    readonly devices: number;
  };
  readonly rules: readonly ChosenRule[];
  /** What is known of each rule that found something, also of those about the audit itself. */
  readonly facts: ReadonlyMap<string, RuleFacts>;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  readonly devices: readonly { readonly name: string; readonly platform: string; readonly file: string | null }[];
  readonly errors: readonly NetctlError[];
  excerpt(source: SourceRef): string;
};

/** From the worst to the least. */
export const WORST_FIRST = ['critical', 'high', 'medium', 'low', 'info'] as const satisfies readonly Severity[];

/** How many findings that are neither waived nor accepted there are of each severity. */
export function openCounts(findings: readonly ReportedFinding[]): Readonly<Record<Severity, number>> {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const { status, severity } of findings) if (status === 'open') counts[severity]++;
  return counts;
}

/** How many findings there are of one status. */
export function countOf(findings: readonly ReportedFinding[], status: ReportedFinding['status']): number {
  return findings.reduce((count, finding) => (finding.status === status ? count + 1 : count), 0);
}

/** `3 findings`, `1 finding`. */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** What was looked at, in one line. */
export function auditedWords({ counts, rules, devices: known }: ReportedAudit): string {
  const { files, objects, intents, devices, skipped } = counts;
  const things = [
    ...(objects > 0 ? [counted(objects, 'cluster document')] : []),
    ...(intents > 0 ? [counted(intents, 'intent')] : []),
    ...(devices > 0 ? [`${counted(devices, 'device')} (${platformWords(known)})`] : []),
  ];
  const left = skipped === 0 ? '' : `; ${counted(skipped, 'file')} of other kinds left out`;
  return `${things.join(', ') || 'nothing'} in ${counted(files, 'file')}, ${counted(rules.length, 'rule')}${left}`;
}

function platformWords(devices: ReportedAudit['devices']): string {
  const counts = new Map<string, number>();
  for (const { platform } of devices) counts.set(platform, (counts.get(platform) ?? 0) + 1);
  return [...counts].map(([platform, count]) => (counts.size === 1 ? platform : `${count} ${platform}`)).join(', ');
}

/** How the audit ended, in one line. */
export function verdictWords({ passed, failOn, findings, counts, errors }: ReportedAudit): string {
  if (counts.objects + counts.intents + counts.devices === 0) return 'failed: nothing was audited';
  const failing = findings.filter((finding) => finding.failing).length;
  if (errors.length > 0 && failing === 0) return 'failed: not everything could be audited';
  if (failOn === 'never') return 'no finding makes this audit fail (fail_on: never)';
  const threshold = failOn === 'critical' ? 'critical' : `${failOn} or worse`;
  return passed
    ? `passed: no open finding is ${threshold}`
    : `failed: ${counted(failing, 'open finding')} ${failing === 1 ? 'is' : 'are'} ${threshold}`;
}
