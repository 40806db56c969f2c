import type { Fix } from '../compliance/fix.js';
import type { ReportedFinding } from '../compliance/outcome.js';
import { fingerprintOf } from '../util/fingerprint.js';
import { formatSource } from '../util/source.js';
import type { Block } from './blocks.js';
import {
  auditedWords,
  counted,
  countOf,
  openCounts,
  type ReportedAudit,
  verdictWords,
  WORST_FIRST,
} from './compliance-audit.js';
import { fixBlocks, fixesJson, type ReportedFixes } from './compliance-fix.js';
import { errorJson } from './json.js';
import type { Report } from './render.js';

/** What there is to tell beside the audit itself. */
export interface AuditExtras {
  /** Of netctl. */
  readonly version: string;
  readonly fixes?: ReportedFixes;
  /** The certificate that was asked for, and why there is none where there is none. */
  readonly certificate?: { readonly file: string; readonly missing: string | undefined };
}

/** An audit in all its forms. */
export function complianceReport(audit: ReportedAudit, { version, fixes, certificate }: AuditExtras): Report {
  let blocks: readonly Block[] | undefined;
  return {
    // Mostly one form is asked for, and an audit may have many thousand findings.
    get json() {
      return {
        ...complianceJson(audit),
        fixes: fixes === undefined ? null : fixesJson(fixes),
        certificate: certificate === undefined || certificate.missing !== undefined ? null : certificate.file,
      };
    },
    get blocks() {
      blocks ??= [
        ...(fixes === undefined ? [] : fixBlocks(fixes)),
        ...complianceBlocks(audit),
        ...(certificate === undefined ? [] : [certificateBlock(certificate)]),
      ];
      return blocks;
    },
    also: {
      markdown: async () => (await import('./compliance-markdown.js')).complianceMarkdown(audit),
      sarif: async () => (await import('./compliance-sarif.js')).complianceSarif(audit, version),
      junit: async () => (await import('./compliance-junit.js')).complianceJunit(audit),
      github: async () => (await import('./compliance-github.js')).complianceGithub(audit),
      gitlab: async () => (await import('./compliance-gitlab.js')).complianceGitlab(audit),
      html: async () => (await import('./compliance-html.js')).complianceHtml(audit),
    },
  };
}

function certificateBlock({ file, missing }: NonNullable<AuditExtras['certificate']>): Block {
  return missing === undefined
    ? { kind: 'note', level: 'good', text: `certificate: ${file}` }
    : { kind: 'note', level: 'warning', text: `there is no certificate ${file}: ${missing}` };
}

function complianceJson(audit: ReportedAudit): object {
  const { findings, counts, rules, judgements } = audit;
  const tally = new Map<string, Record<string, number>>();
  for (const { rule, outcome } of judgements) {
    const counts = tally.get(rule) ?? { passed: 0, failed: 0, not_applicable: 0, undecided: 0 };
    counts[outcome] = (counts[outcome] ?? 0) + 1;
    tally.set(rule, counts);
  }
  return {
    schema: 'netctl.compliance.v1',
    passed: audit.passed,
    fail_on: audit.failOn,
    audited: { ...counts },
    summary: {
      failing: findings.filter(({ failing }) => failing).length,
      open: openCounts(findings),
      waived: countOf(findings, 'waived'),
      accepted: countOf(findings, 'accepted'),
      fixed: audit.fixed.length,
    },
    findings: findings.map((finding) => findingJson(audit, finding)),
    fixed: audit.fixed,
    rules: rules.map(({ rule, severity }) => ({
      ...{ id: rule.id, version: rule.version, title: rule.title, severity },
      outcomes: tally.get(rule.id) ?? { passed: 0, failed: 0, not_applicable: 0, undecided: 0 },
    })),
    files: audit.files,
    devices: audit.devices,
    errors: audit.errors.map(errorJson),
  };
}

function findingJson({ facts }: ReportedAudit, finding: ReportedFinding): object {
  const { rule, severity, status, failing, message, subject, source, key, waiver } = finding;
  return {
    ...{ rule, title: facts.get(rule)?.title ?? '', severity, status, failing, message, subject, source },
    related: finding.related ?? [],
    ...{ key, fingerprint: fingerprintOf(finding), waiver },
    fixes: (finding.fixes ?? []).map(fixJson),
  };
}

function fixJson(fix: Fix): object {
  switch (fix.kind) {
    case 'edit':
      return { kind: fix.kind, title: fix.title, changes: fix.changes, edits: fix.edits };
    case 'commands':
      return { kind: fix.kind, title: fix.title, lines: fix.lines };
    case 'intent':
      return { kind: fix.kind, title: fix.title, yaml: fix.yaml };
  }
}

function complianceBlocks(audit: ReportedAudit): readonly Block[] {
  const { findings, errors } = audit;
  return [
    ...foldAlike(findings.filter(({ status }) => status === 'open')).map((one) =>
      'rule' in one ? findingBlock(audit, one) : alikeBlock(one.alike),
    ),
    ...errors.map((error): Block => ({ kind: 'error', error })),
    { kind: 'section', title: 'Audit', body: summaryBlocks(audit) },
  ];
}

/** So many findings of one rule in one file are shown whole: hundreds of unguarded ports would bury everything else. */
const WHOLE = 5;

/** The findings in their order; where more of a rule in a file follow than are shown whole, those stand together. */
function foldAlike(
  findings: readonly ReportedFinding[],
): readonly (ReportedFinding | { readonly alike: readonly ReportedFinding[] })[] {
  const shown: (ReportedFinding | { readonly alike: ReportedFinding[] })[] = [];
  const groups = new Map<string, { count: number; readonly alike: ReportedFinding[] }>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.source?.file ?? ''}`;
    const group = groups.get(key) ?? { count: 0, alike: [] };
    if (group.count === 0) groups.set(key, group);
    group.count++;
    if (group.count > WHOLE) group.alike.push(finding);
    if (group.count <= WHOLE) shown.push(finding);
    else if (group.count === WHOLE + 1) shown.push(group);
  }
  return shown;
}

/** A line for each; what stands with the first ones of the rule, its lines and what mends it, is much the same for these. */
function alikeBlock(alike: readonly ReportedFinding[]): Block {
  const [first] = alike;
  const file = first?.source?.file;
  const where = file === undefined ? '' : ` in ${file}`;
  const lines = alike.map(({ source, subject, message }) =>
    source === null ? `${subject.name}: ${message}` : `${source.line}:${source.column}  ${message}`,
  );
  return {
    kind: 'section',
    title: `${first?.rule} ${first?.severity}: ${alike.length} more${where}`,
    body: [{ kind: 'text', text: lines.join('\n') }],
  };
}

function findingBlock(audit: ReportedAudit, finding: ReportedFinding): Block {
  const { rule, severity, message, source, subject, related = [], fixes = [] } = finding;
  const body: Block[] = [{ kind: 'text', text: source === null ? subject.name : `at ${formatSource(source)}` }];
  const excerpt = source === null ? '' : audit.excerpt(source);
  if (excerpt !== '') body.push({ kind: 'text', text: excerpt });
  for (const one of related.slice(0, MOST)) {
    body.push({ kind: 'text', text: `${one.message}: ${formatSource(one.source)}` });
  }
  if (related.length > MOST) body.push({ kind: 'text', text: `and ${related.length - MOST} places more` });
  for (const fix of fixes) body.push(fixBlock(fix));
  return { kind: 'section', title: `${rule} ${severity}: ${message}`, body };
}

/** Of many related places only so many are shown as text. */
const MOST = 5;

function fixBlock(fix: Fix): Block {
  switch (fix.kind) {
    case 'edit':
      return { kind: 'text', text: `--fix: ${fix.title}` };
    case 'commands':
      return { kind: 'code', title: fix.title, lines: fix.lines };
    case 'intent':
      return { kind: 'code', title: fix.title, lines: fix.yaml.trimEnd().split('\n') };
  }
}

function summaryBlocks(audit: ReportedAudit): readonly Block[] {
  const { findings, fixed, passed } = audit;
  const counts = openCounts(findings);
  const severities = WORST_FIRST.filter((severity) => counts[severity] > 0).map((one) => `${counts[one]} ${one}`);
  const waived = countOf(findings, 'waived');
  const accepted = countOf(findings, 'accepted');
  return [
    { kind: 'text', text: auditedWords(audit) },
    { kind: 'text', text: `open findings: ${severities.join(', ') || 'none'}` },
    ...(waived > 0 ? [text(`${counted(waived, 'finding')} waived`)] : []),
    ...(accepted > 0 ? [text(`${counted(accepted, 'finding')} accepted by the baseline`)] : []),
    ...(fixed.length > 0 ? [text(`${counted(fixed.length, 'finding')} of the baseline no longer there:`)] : []),
    ...fixed.map(({ rule, subject, message }) => text(`  ${rule} ${subject}: ${message}`)),
    { kind: 'note', level: passed ? 'good' : 'bad', text: verdictWords(audit) },
  ];
}

function text(words: string): Block {
  return { kind: 'text', text: words };
}
