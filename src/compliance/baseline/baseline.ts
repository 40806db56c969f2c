import type { LocatedDocument } from '../../documents/located.js';
import { validated } from '../../documents/validate.js';
import { type Accepted, baselineValidator } from '../../generated/compliance-baseline.js';
import { fingerprintOf } from '../../util/fingerprint.js';
import type { MarkedFinding } from '../fingerprint.js';
import { OWN_RULES } from '../own/rules.js';

/** A finding that was accepted when a baseline was written. */
export type AcceptedFinding = Readonly<Accepted>;

/** @throws NetctlError or NetctlErrors with places */
export function readBaseline(document: LocatedDocument): readonly AcceptedFinding[] {
  return validated(document, baselineValidator).findings;
}

/** Whether a baseline may have it: not what is wrong with the audit itself, which is to be mended. */
export function isAcceptable({ rule }: Pick<MarkedFinding, 'rule'>): boolean {
  return !Object.hasOwn(OWN_RULES, rule);
}

/** A baseline as the text of its file: in an order of its own, so that two of them differ only where their findings do. */
export function baselineText(findings: readonly MarkedFinding[]): string {
  const accepted = findings
    .filter(isAcceptable)
    .map((finding) => {
      const { rule, subject, message } = finding;
      return { fingerprint: fingerprintOf(finding), rule, subject: subject.name, message };
    })
    .sort((a, b) => order(a.rule, b.rule) || order(a.subject, b.subject) || order(a.fingerprint, b.fingerprint));
  return `${JSON.stringify({ kind: 'baseline', version: 1, findings: accepted }, undefined, 2)}\n`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
