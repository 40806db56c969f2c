import type { Severity } from '../compliance/severity.js';
import { fingerprintOf } from '../util/fingerprint.js';
import type { ReportedAudit } from './compliance-audit.js';
import { renderJson } from './json.js';

const WORDS: Readonly<Record<Severity, string>> = {
  critical: 'blocker',
  high: 'critical',
  medium: 'major',
  low: 'minor',
  info: 'info',
};

/** Open findings as a Code Quality report of GitLab, which is the issue format of Code Climate cut down. */
export function complianceGitlab({ findings }: ReportedAudit): string {
  return renderJson(
    findings
      .filter(({ status }) => status === 'open')
      .map(({ rule, severity, message, source, subject, identity }) => ({
        description: `${rule}: ${message}`,
        check_name: rule,
        fingerprint: fingerprintOf({ identity }),
        severity: WORDS[severity],
        // A device that was read has no file; the report needs a path all the same.
        location: {
          path: source?.file.replace(/^(?:\.\/)+/, '') ?? `devices/${subject.name}`,
          lines: { begin: source?.line ?? 1 },
        },
      })),
  );
}
