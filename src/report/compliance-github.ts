import type { ReportedFinding } from '../compliance/outcome.js';
import type { ReportedAudit } from './compliance-audit.js';
import { printable } from './printable.js';

/** Open findings as workflow commands, which GitHub shows beside the lines they are about. */
export function complianceGithub({ findings, errors }: ReportedAudit): string {
  const lines = findings.filter(({ status }) => status === 'open').map(annotation);
  for (const { code, message } of errors) lines.push(`::error title=${property(code)}::${data(message)}`);
  return lines.map((line) => `${line}\n`).join('');
}

function annotation({ rule, severity, message, source, subject, failing }: ReportedFinding): string {
  const level = failing ? 'error' : severity === 'info' ? 'notice' : 'warning';
  const place = source === null ? [] : [`file=${property(source.file)}`, `line=${source.line}`, `col=${source.column}`];
  const title = `title=${property(`${rule} ${severity}`)}`;
  return `::${level} ${[...place, title].join(',')}::${data(source === null ? `${subject.name}: ${message}` : message)}`;
}

/** A line end would end the command; a percent sign begins an escape. */
function data(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
