import { fingerprintOf } from '../../util/fingerprint.js';
import { matchesGlob } from '../../util/glob.js';
import type { Finding } from '../finding.js';
import type { MarkedFinding } from '../fingerprint.js';
import { ownFinding } from '../own/finding.js';
import { OWN_RULES } from '../own/rules.js';
import type { AppliedWaiver, Waiver } from './waiver.js';

/** What waivers are held against. */
export interface WaiverTerms {
  readonly today: string;
  /** How far from today the last day may be; undefined for as far as one likes. */
  readonly maxDays: number | undefined;
  /** The ids of all rules that there are. */
  readonly rules: readonly string[];
}

export interface Waived {
  readonly waived: ReadonlyMap<MarkedFinding, AppliedWaiver>;
  /** What is wrong with the waivers themselves. */
  readonly findings: readonly Finding[];
}

/** Finds what is waived. A waiver that lacks something or has expired waives nothing and is a finding, as is one for nothing. */
export function applyWaivers(
  waivers: readonly Waiver[],
  findings: readonly MarkedFinding[],
  terms: WaiverTerms,
): Waived {
  const waived = new Map<MarkedFinding, AppliedWaiver>();
  const faults: Finding[] = [];
  const byFile = linesIndex(findings);
  for (const waiver of waivers) {
    const fault = faultOf(waiver, terms);
    if (fault !== undefined) {
      faults.push(waiverFinding('AUD006', waiver, fault));
      continue;
    }
    const { reason = '', owner = '', until = '' } = waiver;
    const matching = candidates(waiver, findings, byFile).filter((finding) => isFor(waiver, finding));
    if (until < terms.today) faults.push(waiverFinding('AUD004', waiver, `expired on ${until}`));
    else if (matching.length === 0) faults.push(waiverFinding('AUD005', waiver, 'waives nothing'));
    else for (const finding of matching) waived.set(finding, { reason, owner, until, source: waiver.source });
  }
  return { waived, findings: faults };
}

function linesIndex(findings: readonly MarkedFinding[]): ReadonlyMap<string, readonly MarkedFinding[]> {
  const index = new Map<string, MarkedFinding[]>();
  for (const finding of findings) {
    const file = finding.source?.file;
    if (file === undefined) continue;
    const list = index.get(file);
    if (list === undefined) index.set(file, [finding]);
    else list.push(finding);
  }
  return index;
}

function candidates(
  { scope }: Waiver,
  all: readonly MarkedFinding[],
  byFile: ReadonlyMap<string, readonly MarkedFinding[]>,
): readonly MarkedFinding[] {
  return scope.kind === 'lines' ? (byFile.get(scope.file) ?? []) : all;
}

function isFor({ rules, scope }: Waiver, finding: MarkedFinding): boolean {
  if (!rules.some((pattern) => matchesGlob(pattern, finding.rule)) || isUnread(finding.rule)) return false;
  const { source, subject } = finding;
  if (scope.kind === 'lines') return source !== null && source.line >= scope.from && source.line <= scope.to;
  return (
    (scope.subject === undefined || matchesGlob(scope.subject, subject.name)) &&
    (scope.file === undefined || (source !== null && matchesGlob(scope.file, source.file))) &&
    (scope.fingerprint === undefined || scope.fingerprint === fingerprintOf(finding))
  );
}

/** Nobody knows what stands in what could not be read, so that nobody can let it pass. */
export function isUnread(rule: string): boolean {
  return Object.values(OWN_RULES).some(({ id, unread }) => id === rule && unread === true);
}

function faultOf({ rules, reason, owner, until, strange }: Waiver, terms: WaiverTerms): string | undefined {
  const lacking = Object.entries({ reason, owner, until }).flatMap(([name, value]) =>
    value === undefined || value.trim() === '' ? [name] : [],
  );
  if (rules.length === 0) return 'names no rule';
  const [unknown] = rules.filter((pattern) => !terms.rules.some((id) => matchesGlob(pattern, id)));
  if (unknown !== undefined) return `names ${unknown}, which is no rule`;
  if (lacking.length > 0 || until === undefined) return `has no ${lacking.join(' and no ')}`;
  if (strange !== undefined) return `has something that is not understood: ${strange}`;
  if (!isDay(until)) return `has a date that is none: ${until}`;
  const { maxDays } = terms;
  if (maxDays !== undefined && daysBetween(terms.today, until) > maxDays)
    return `holds until ${until}, which is more than the ${maxDays} days that the profile allows`;
  return undefined;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function waiverFinding(
  rule: 'AUD004' | 'AUD005' | 'AUD006',
  { rules, source, owner, scope }: Waiver,
  what: string,
): Finding {
  const named = rules.length === 0 ? 'This waiver' : `The waiver of ${rules.join(', ')}`;
  const whose = owner === undefined || owner === '' ? '' : ` (${owner})`;
  const on = scope.kind === 'named' ? (scope.subject ?? '*') : '';
  return ownFinding(rule, {
    message: `${named}${whose} ${what}.`,
    subject: { kind: 'waiver', name: `${source.file} ${rules.join(',')}` },
    source,
    key: on,
  });
}
