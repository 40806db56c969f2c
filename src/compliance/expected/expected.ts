import type { LocatedDocument } from '../../documents/located.js';
import { validated } from '../../documents/validate.js';
import { type ComplianceExpected, expectedValidator, type Finding } from '../../generated/compliance-expected.js';
import type { ReportedFinding } from '../outcome.js';

/** One finding that is expected; what is left out may be anything, except that it is open unless it says otherwise. */
export type Expected = Readonly<Finding>;

/** @throws NetctlError or NetctlErrors with places */
export function readExpected(document: LocatedDocument): Readonly<ComplianceExpected> {
  return validated(document, expectedValidator);
}

/** Pairs what was expected with what was found, the most exactly described first. */
export function compareFindings(
  expected: readonly Expected[],
  found: readonly ReportedFinding[],
): { readonly missing: readonly Expected[]; readonly unexpected: readonly ReportedFinding[] } {
  const left = new Set(found);
  const exactFirst = [...expected].sort((a, b) => Object.keys(b).length - Object.keys(a).length);
  const missing = exactFirst.filter((one) => {
    const match = found.find((finding) => left.has(finding) && fits(one, finding));
    if (match !== undefined) left.delete(match);
    return match === undefined;
  });
  return { missing, unexpected: found.filter((finding) => left.has(finding)) };
}

function fits(expected: Expected, { rule, source, subject, severity, status, message }: ReportedFinding): boolean {
  return (
    expected.rule === rule &&
    (expected.status ?? 'open') === status &&
    (expected.file === undefined || expected.file === source?.file) &&
    (expected.line === undefined || expected.line === source?.line) &&
    (expected.column === undefined || expected.column === source?.column) &&
    (expected.subject === undefined || expected.subject === subject.name) &&
    (expected.severity === undefined || expected.severity === severity) &&
    (expected.message === undefined || message.includes(expected.message))
  );
}
