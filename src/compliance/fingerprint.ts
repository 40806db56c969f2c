import { once } from '../util/kept.js';
import type { Whole } from '../util/whole.js';
import type { Finding } from './finding.js';

/** A finding with what tells it from all others, also when lines have moved. */
export interface MarkedFinding extends Finding {
  /** What the finding is, without file names, lines and columns: what its fingerprint is made of. */
  identity(): string;
}

/**
 * Marks findings by rule, subject and key. Files are left out, because they are moved and renamed; where several files have a
 * subject of the same name its findings are counted, in their order. It is done for all together when first asked: most
 * audits, of which some have hundred thousands of findings, never ask.
 */
export function markFindings(findings: readonly Finding[]): readonly MarkedFinding[] {
  const identities = once(() => identitiesOf(findings));
  return findings.map((finding, index): Whole<MarkedFinding> => {
    const { rule, severity, message, subject, source, related, flow, key, fixes } = finding;
    const identity = () => identities()[index] ?? '';
    return { rule, severity, message, subject, source, related, flow, key, fixes, identity };
  });
}

function identitiesOf(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, subject, key }) => {
    const identity = `${rule}\n${subject.kind}\n${subject.name}\n${key}`;
    const count = seen.get(identity) ?? 0;
    seen.set(identity, count + 1);
    return count === 0 ? identity : `${identity}\n${count}`;
  });
}
