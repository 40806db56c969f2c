import { createHash } from 'node:crypto';
import type { ReportedFinding } from '../compliance/outcome.js';
import { fingerprintOf } from '../util/fingerprint.js';
import { formatSource } from '../util/source.js';
import {
  auditedWords,
  countOf,
  openCounts,
  type ReportedAudit,
  verdictWords,
  WORST_FIRST,
} from './compliance-audit.js';
import { PAGE_SCRIPT, PAGE_STYLE } from './compliance-html-parts.js';
import { printable } from './printable.js';

/**
 * An audit as one page that needs no network: every finding is in it as text, a small script filters and searches. The policy in
 * its head lets nothing else run, so that no text of a configuration can do anything.
 */
export function complianceHtml(audit: ReportedAudit): string {
  const { findings, fixed, passed, errors } = audit;
  const counts = openCounts(findings);
  const digest = createHash('sha256').update(PAGE_SCRIPT).digest('base64');
  const tiles = [
    ...WORST_FIRST.map((severity) => tile(severity, counts[severity], `open ${severity}`)),
    tile('waived', countOf(findings, 'waived'), 'waived'),
    tile('accepted', countOf(findings, 'accepted'), 'in the baseline'),
    tile('fixed', fixed.length, 'fixed'),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${digest}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Network compliance: ${passed ? 'passed' : 'failed'}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
<h1>Network compliance <span class="verdict ${passed ? 'good' : 'bad'}">${passed ? 'passed' : 'failed'}</span></h1>
<p>${html(verdictWords(audit))}. Audited: ${html(auditedWords(audit))}.</p>
<div class="tiles">${tiles.join('')}</div>
</header>
${errors.length === 0 ? '' : `<section class="errors"><h2>Not audited</h2><ul>${errors.map(({ code, message }) => `<li><code>${html(code)}</code> ${html(message)}</li>`).join('')}</ul></section>`}
<form id="filter" role="search">
<label>Search <input id="search" type="search" placeholder="text, file, rule" autocomplete="off"></label>
<label>Severity <select id="severity"><option value="">all</option>${WORST_FIRST.map((one) => `<option>${one}</option>`).join('')}</select></label>
<label>Status <select id="status"><option value="">all</option><option selected>open</option><option>waived</option><option>accepted</option></select></label>
<label>Rule <select id="rule"><option value="">all</option>${rulesOf(findings)
    .map((rule) => `<option>${html(rule)}</option>`)
    .join('')}</select></label>
<output id="shown"></output>
</form>
<main id="findings">
${findings.map((finding) => card(finding, audit)).join('\n')}
</main>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

function rulesOf(findings: readonly ReportedFinding[]): readonly string[] {
  return [...new Set(findings.map(({ rule }) => rule))].sort();
}

function tile(kind: string, count: number, words: string): string {
  return `<div class="tile ${kind}"><b>${count}</b>${words}</div>`;
}

function card(finding: ReportedFinding, audit: ReportedAudit): string {
  const { rule, severity, status, message, source, subject, related = [], waiver } = finding;
  const facts = audit.facts.get(rule);
  const excerpt = source === null ? '' : audit.excerpt(source);
  const body = [
    ...(excerpt === '' ? [] : [`<pre>${html(excerpt)}</pre>`]),
    ...related.map(
      (one) => `<p class="related">${html(one.message)}: <code>${html(formatSource(one.source))}</code></p>`,
    ),
    ...(waiver === null
      ? []
      : [`<p class="waiver">Waived until ${html(waiver.until)} by ${html(waiver.owner)}: ${html(waiver.reason)}</p>`]),
    ...(finding.fixes ?? []).map(fixHtml),
    ...(facts === undefined
      ? []
      : [
          `<details><summary>${html(facts.title)}</summary><p>${html(facts.what)}</p><p><b>Why.</b> ${html(facts.why)}</p><p><b>What to do.</b> ${html(facts.fix)}</p><p class="print">${fingerprintOf(finding)}</p></details>`,
        ]),
  ];
  const place = source === null ? '' : `<code>${html(formatSource(source))}</code> `;
  return `<article class="${severity}" data-severity="${severity}" data-status="${status}" data-rule="${html(rule)}">
<h3><span class="badge">${severity}</span> <span class="id">${html(rule)}</span> ${html(message)}${status === 'open' ? '' : ` <em>${status}</em>`}</h3>
<p class="place">${place}${html(subject.name)}</p>
${body.join('\n')}
</article>`;
}

function fixHtml(fix: NonNullable<ReportedFinding['fixes']>[number]): string {
  const lines = fix.kind === 'commands' ? fix.lines.join('\n') : fix.kind === 'intent' ? fix.yaml.trimEnd() : undefined;
  const text = lines === undefined ? ' (<code>--fix</code>)' : `<pre>${html(lines)}</pre>`;
  return `<div class="fix">${html(fix.title)}${text}</div>`;
}

/** Text that is nothing but text in a page. */
function html(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
