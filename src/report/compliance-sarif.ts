import type { RelatedPlace } from '../compliance/finding.js';
import type { Fix } from '../compliance/fix.js';
import type { ReportedFinding } from '../compliance/outcome.js';
import type { RuleFacts } from '../compliance/rule.js';
import type { Severity } from '../compliance/severity.js';
import { fingerprintOf } from '../util/fingerprint.js';
import type { SourceRef } from '../util/source.js';
import type { ReportedAudit } from './compliance-audit.js';
import { fileUri } from './compliance-uri.js';
import { renderJson } from './json.js';

const LEVELS = { critical: 'error', high: 'error', medium: 'warning', low: 'note', info: 'note' } as const;

/** What code scanning sorts by: from 9.0 critical, from 7.0 high, from 4.0 medium, below low. */
const SCORES: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
  info: '1.0',
};

/** An audit in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS). */
export function complianceSarif(audit: ReportedAudit, version: string): string {
  const rules = rulesOf(audit);
  const index = new Map(rules.map(({ id }, position) => [id, position]));
  return renderJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            ...{ name: 'netctl', version, semanticVersion: version },
            rules: rules.map((rule) => descriptor(rule, audit)),
          },
        },
        columnKind: 'utf16CodeUnits',
        automationDetails: { id: 'netctl/compliance/' },
        invocations: [
          {
            executionSuccessful: audit.errors.length === 0,
            toolExecutionNotifications: audit.errors.map(({ code, message }) => ({
              ...{ level: 'error', message: { text: message }, descriptor: { id: code } },
            })),
          },
        ],
        artifacts: audit.files.map(({ name, sha256 }) => ({
          location: { uri: fileUri(name) },
          ...(sha256 !== '' && { hashes: { 'sha-256': sha256 } }),
        })),
        results: audit.findings.map((finding) => resultOf(finding, index)),
        properties: { passed: audit.passed, failOn: audit.failOn },
      },
    ],
  });
}

/** The rules that were asked, and those that found something without being asked. */
function rulesOf(audit: ReportedAudit): readonly RuleFacts[] {
  const asked = audit.rules.map(({ rule }): RuleFacts => rule);
  const known = new Set(asked.map(({ id }) => id));
  const found = [...new Set(audit.findings.map(({ rule }) => rule))].filter((id) => !known.has(id));
  return [...asked, ...found.flatMap((id) => audit.facts.get(id) ?? [])];
}

function descriptor(
  { id, title, what, why, fix, sources, stig, cis, severity }: RuleFacts,
  audit: ReportedAudit,
): object {
  const wanted = audit.rules.find(({ rule }) => rule.id === id)?.severity ?? severity;
  const numbers = [...(stig ?? []), ...(cis ?? [])];
  const refers = numbers.length === 0 ? '' : `\n\nRefers to: ${numbers.join(', ')}`;
  const origin = sources.length === 0 ? '' : `\n\nSources: ${sources.join('; ')}`;
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: what },
    help: {
      text: `${what}\n\nWhy: ${why}\n\nWhat to do: ${fix}${refers}${origin}`,
      markdown: `${what}\n\n**Why.** ${why}\n\n**What to do.** ${fix}${refers}${origin}`,
    },
    defaultConfiguration: { level: LEVELS[wanted] },
    properties: { tags: ['security', 'network', 'compliance'], precision: 'high', 'security-severity': SCORES[wanted] },
  };
}

function resultOf(finding: ReportedFinding, index: ReadonlyMap<string, number>): object {
  const { rule, severity, message, source, subject, related = [], flow = [], fixes = [] } = finding;
  const edits = fixes.filter((fix) => fix.kind === 'edit');
  const suppressions = suppressionsOf(finding);
  return {
    ruleId: rule,
    ruleIndex: index.get(rule) ?? -1,
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        ...(source !== null && { physicalLocation: physical(source) }),
        logicalLocations: [
          { name: subject.name, kind: subject.kind, fullyQualifiedName: `${subject.kind} ${subject.name}` },
        ],
      },
    ],
    ...(related.length > 0 && {
      relatedLocations: related.map((one, id) => ({
        ...{ id, message: { text: one.message }, physicalLocation: physical(one.source) },
      })),
    }),
    ...(flow.length > 0 && { codeFlows: [{ threadFlows: [{ locations: flow.map(flowLocation) }] }] }),
    partialFingerprints: { 'netctl/v1': fingerprintOf(finding) },
    ...(edits.length > 0 && { fixes: edits.map(fixOf) }),
    ...(suppressions.length > 0 && { suppressions }),
    properties: { severity, status: finding.status, failing: finding.failing },
  };
}

function flowLocation({ message, source }: RelatedPlace): object {
  return { location: { message: { text: message }, physicalLocation: physical(source) } };
}

function physical({ file, line, column }: SourceRef): object {
  return { artifactLocation: { uri: fileUri(file) }, region: { startLine: line, startColumn: column } };
}

function suppressionsOf({ status, waiver, source }: ReportedFinding): readonly object[] {
  if (waiver !== null) {
    const kind = waiver.source.file === source?.file ? 'inSource' : 'external';
    const justification = `${waiver.reason} (${waiver.owner}, until ${waiver.until})`;
    return [{ kind, status: 'accepted', justification, location: { physicalLocation: physical(waiver.source) } }];
  }
  return status === 'accepted' ? [{ kind: 'external', status: 'accepted', justification: 'in the baseline' }] : [];
}

function fixOf({ title, edits }: Extract<Fix, { kind: 'edit' }>): object {
  const files = [...new Set(edits.map(({ start }) => start.file))];
  return {
    description: { text: title },
    artifactChanges: files.map((file) => ({
      artifactLocation: { uri: fileUri(file) },
      replacements: edits
        .filter(({ start }) => start.file === file)
        .map(({ start, end, text }) => ({
          deletedRegion: {
            ...{ startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
          },
          insertedContent: { text },
        })),
    })),
  };
}
