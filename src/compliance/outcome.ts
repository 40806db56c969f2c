import { fingerprintOf } from '../util/fingerprint.js';
import type { Whole } from '../util/whole.js';
import type { AuditResult, Judgement } from './audit.js';
import type { AcceptedFinding } from './baseline/baseline.js';
import { isAcceptable } from './baseline/baseline.js';
import type { Finding } from './finding.js';
import { type MarkedFinding, markFindings } from './fingerprint.js';
import { ownFinding } from './own/finding.js';
import { type FailOn, fails, type Profile, wantedOf } from './profile/profile.js';
import { applyWaivers } from './waivers/apply.js';
import type { AppliedWaiver, Waiver } from './waivers/waiver.js';

/** A finding after waivers and baseline. */
export type ReportedFinding = MarkedFinding & {
  readonly status: 'open' | 'waived' | 'accepted';
  readonly waiver: AppliedWaiver | null;
  /** True where it is what makes the audit fail. */
  readonly failing: boolean;
};

/** What an audit came to. */
export interface AuditOutcome {
  readonly findings: readonly ReportedFinding[];
  readonly judgements: readonly Judgement[];
  /** Findings of the baseline that are no longer there. */
  readonly fixed: readonly AcceptedFinding[];
  readonly failOn: FailOn;
  readonly passed: boolean;
}

/** What findings are held against. */
export interface OutcomeTerms {
  readonly profile: Profile;
  readonly waivers: readonly Waiver[];
  readonly baseline: readonly AcceptedFinding[];
  /** Findings about the audit itself. */
  readonly own: readonly Finding[];
  readonly today: string;
  /** The ids of all rules that there are. */
  readonly rules: readonly string[];
}

/** Marks what was found as waived, accepted or open, and says whether the audit passed. */
export function outcomeOf({ findings, judgements }: AuditResult, terms: OutcomeTerms): AuditOutcome {
  const { profile } = terms;
  const own = asWanted([...terms.own, ...undecidedFindings(judgements)], profile);
  const marked = markFindings([...findings, ...own]);
  const { waived, findings: faults } = applyWaivers(terms.waivers, marked, {
    today: terms.today,
    maxDays: profile.maxWaiverDays,
    rules: terms.rules,
  });
  const all = [...marked, ...markFindings(asWanted(faults, profile))];
  const { known, fixed } = heldAgainst(terms.baseline, all);
  const reported = all
    .map((finding): Whole<ReportedFinding> => {
      const waiver = waived.get(finding) ?? null;
      const status = waiver !== null ? 'waived' : known(finding) ? 'accepted' : 'open';
      const failing = status === 'open' && fails(finding.severity, profile.failOn);
      const { rule, severity, message, subject, source, related, flow, key, fixes, identity } = finding;
      return { rule, severity, message, subject, source, related, flow, key, fixes, identity, status, waiver, failing };
    })
    .sort(inOrder);
  return {
    findings: reported,
    judgements,
    fixed,
    failOn: profile.failOn,
    passed: !reported.some(({ failing }) => failing),
  };
}

interface HeldAgainst {
  readonly known: (finding: MarkedFinding) => boolean;
  readonly fixed: readonly AcceptedFinding[];
}

function heldAgainst(baseline: readonly AcceptedFinding[], findings: readonly MarkedFinding[]): HeldAgainst {
  if (baseline.length === 0) return { known: () => false, fixed: [] };
  const accepted = new Set(baseline.map(({ fingerprint }) => fingerprint));
  const found = new Set(findings.map(fingerprintOf));
  return {
    known: (finding) => isAcceptable(finding) && accepted.has(fingerprintOf(finding)),
    fixed: baseline.filter(({ fingerprint }) => !found.has(fingerprint)),
  };
}

/** Findings about the audit with the severities of the profile, without those that it turns off. */
function asWanted(findings: readonly Finding[], profile: Profile): readonly Finding[] {
  return findings.flatMap((finding) => {
    const { severity } = wantedOf({ id: finding.rule, severity: finding.severity }, { ...profile, only: [] });
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
}

function undecidedFindings(judgements: readonly Judgement[]): readonly Finding[] {
  return judgements
    .filter(({ outcome }) => outcome === 'undecided')
    .map(({ rule, of, why }) =>
      ownFinding('AUD008', {
        message: `${rule} cannot tell of ${of}: ${why ?? ''}`,
        subject: { kind: 'rule', name: `${rule} ${of}` },
        source: null,
        key: '',
      }),
    );
}

/** By place, then by rule; what has no place comes last. */
function inOrder(a: ReportedFinding, b: ReportedFinding): number {
  return (
    compare(a.source?.file ?? '\uffff', b.source?.file ?? '\uffff') ||
    (a.source?.line ?? 0) - (b.source?.line ?? 0) ||
    (a.source?.column ?? 0) - (b.source?.column ?? 0) ||
    compare(a.rule, b.rule) ||
    compare(a.subject.name, b.subject.name) ||
    compare(a.key, b.key)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
