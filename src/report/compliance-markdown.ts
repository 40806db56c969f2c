import type { ReportedFinding } from '../compliance/outcome.js';
import { formatSource } from '../util/source.js';
import {
  auditedWords,
  counted,
  countOf,
  openCounts,
  type ReportedAudit,
  verdictWords,
  WORST_FIRST,
} from './compliance-audit.js';
import { inline, table } from './markdown.js';

/** A comment on a change has room for so many findings. */
const MOST = 200;

/** An audit as Markdown, short enough to be a comment on a proposed change: the verdict, then the worst first. */
export function complianceMarkdown(audit: ReportedAudit): string {
  const { findings, fixed, errors } = audit;
  const counts = openCounts(findings);
  const open = WORST_FIRST.flatMap((severity) =>
    findings.filter((finding) => finding.status === 'open' && finding.severity === severity),
  );
  const waived = findings.filter(({ status }) => status === 'waived');
  const parts = [
    `## Network compliance: ${audit.passed ? 'passed' : 'failed'}`,
    `${inline(verdictWords(audit))}. Audited: ${inline(auditedWords(audit))}.`,
    table(
      [...WORST_FIRST, 'waived', 'in the baseline', 'fixed'],
      [
        [...WORST_FIRST.map((one) => counts[one]), waived.length, countOf(findings, 'accepted'), fixed.length].map(
          String,
        ),
      ],
    ),
  ];
  if (open.length > 0) {
    parts.push(
      table(
        ['rule', 'severity', 'place', 'finding'],
        open.slice(0, MOST).map((one) => row(one)),
      ),
    );
    if (open.length > MOST) parts.push(`and ${counted(open.length - MOST, 'finding')} more.`);
  }
  if (waived.length > 0) {
    parts.push('### Waived');
    parts.push(table(['rule', 'place', 'reason', 'owner', 'until'], waived.slice(0, MOST).map(waivedRow)));
  }
  if (errors.length > 0) {
    parts.push('### Not audited');
    parts.push(
      table(
        ['code', 'what'],
        errors.map(({ code, message }) => [code, message]),
      ),
    );
  }
  return `${parts.join('\n\n')}\n`;
}

function row({ rule, severity, message, source, subject }: ReportedFinding): readonly string[] {
  return [rule, severity, source === null ? subject.name : formatSource(source), message];
}

function waivedRow({ rule, source, subject, waiver }: ReportedFinding): readonly string[] {
  const place = source === null ? subject.name : formatSource(source);
  return [rule, place, waiver?.reason ?? '', waiver?.owner ?? '', waiver?.until ?? ''];
}
