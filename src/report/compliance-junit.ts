import type { ReportedFinding } from '../compliance/outcome.js';
import { fingerprintOf } from '../util/fingerprint.js';
import { formatSource } from '../util/source.js';
import type { ReportedAudit } from './compliance-audit.js';

/** An audit as JUnit XML: a suite for each rule, a case for each finding, and one for a rule without findings. */
export function complianceJunit(audit: ReportedAudit): string {
  const byRule = new Map<string, ReportedFinding[]>();
  for (const { rule } of audit.rules) byRule.set(rule.id, []);
  for (const finding of audit.findings) {
    const list = byRule.get(finding.rule);
    if (list === undefined) byRule.set(finding.rule, [finding]);
    else list.push(finding);
  }
  const open = openRules(audit);
  const suites = [...byRule].map(([rule, findings]) => suiteOf(rule, findings, { audit, open }));
  const cases = audit.errors.map(
    ({ code, message }) =>
      `    <testcase classname="audit" name="${xml(message)}"><error type="${xml(code)}" message="${xml(message)}"/></testcase>`,
  );
  if (cases.length > 0)
    suites.push(suite('audit', 'What could not be audited', { cases, failures: 0, errors: cases.length, skipped: 0 }));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="netctl compliance">\n${suites.join('\n')}\n</testsuites>\n`;
}

/** Why rules were not asked to the end, of those that judged nothing at all. */
function openRules({ judgements }: ReportedAudit): ReadonlyMap<string, string> {
  const judged = new Set(judgements.flatMap(({ rule, why }) => (why === undefined ? [rule] : [])));
  return new Map(
    judgements.flatMap(({ rule, outcome, why }): [string, string][] =>
      why === undefined || judged.has(rule) ? [] : [[rule, `${outcome.replace('_', ' ')}: ${why}`]],
    ),
  );
}

interface Around {
  readonly audit: ReportedAudit;
  readonly open: ReadonlyMap<string, string>;
}

function suiteOf(rule: string, findings: readonly ReportedFinding[], { audit, open }: Around): string {
  const title = audit.facts.get(rule)?.title ?? '';
  if (findings.length > 0) {
    const skipped = findings.filter(({ status }) => status !== 'open').length;
    const failures = findings.filter(({ failing }) => failing).length;
    return suite(rule, title, { cases: findings.map((one) => caseOf(one, audit)), failures, errors: 0, skipped });
  }
  const why = open.get(rule);
  const inner = why === undefined ? '/>' : `><skipped message="${xml(why)}"/></testcase>`;
  const only = `    <testcase classname="${xml(rule)}" name="${xml(title)}"${inner}`;
  return suite(rule, title, { cases: [only], failures: 0, errors: 0, skipped: why === undefined ? 0 : 1 });
}

function caseOf(finding: ReportedFinding, audit: ReportedAudit): string {
  const { rule, subject, source, severity, message, status, waiver, failing } = finding;
  const where = source === null ? '' : formatSource(source);
  const head = `    <testcase classname="${xml(rule)}" name="${xml(`${subject.name}: ${message}`)}"${
    source === null ? '' : ` file="${xml(source.file)}" line="${source.line}"`
  }>`;
  if (status === 'waived')
    return `${head}<skipped message="${xml(`waived until ${waiver?.until}: ${waiver?.reason}`)}"/></testcase>`;
  if (status === 'accepted') return `${head}<skipped message="accepted by the baseline"/></testcase>`;
  const excerpt = source === null ? '' : audit.excerpt(source);
  const text = xml(
    [where, excerpt, audit.facts.get(rule)?.fix ?? '', fingerprintOf(finding)].filter((one) => one !== '').join('\n'),
  );
  return failing
    ? `${head}<failure type="${xml(severity)}" message="${xml(message)}">${text}</failure></testcase>`
    : `${head}<system-out>${text}</system-out></testcase>`;
}

interface Cases {
  readonly cases: readonly string[];
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

function suite(rule: string, title: string, { cases, failures, errors, skipped }: Cases): string {
  const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;
  return `  <testsuite name="${xml(`${rule} ${title}`)}" ${counts}>\n${cases.join('\n')}\n  </testsuite>`;
}

/** XML 1.0 has no way to write most control characters, nor halves of surrogate pairs. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
