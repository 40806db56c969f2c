import type { ReportedFinding } from '../compliance/outcome.js';
import { isLive } from '../util/source.js';
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
  const inFile = source === null || isLive(source) ? undefined : source;
  const place =
    inFile === undefined ? [] : [`file=${property(inFile.file)}`, `line=${inFile.line}`, `col=${inFile.column}`];
  const title = `title=${property(`${rule} ${severity}`)}`;
  return `::${level} ${[...place, title].join(',')}::${data(inFile === undefined ? `${subject.name}: ${message}` : message)}`;
}

/** A line end would end the command; a percent sign begins an escape. */
function data(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
