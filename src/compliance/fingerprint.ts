import type { Finding } from './finding.js';

/** A finding with what tells it from all others, also when lines have moved. */
export interface MarkedFinding extends Finding {
  /** What the finding is, without file names, lines and columns: what its fingerprint is made of. */
  readonly identity: string;
}

/**
 * Marks findings by rule, subject and key. Files are left out, because they are moved and renamed; where several files have a
 * subject of the same name its findings are counted, in their order.
 */
export function markFindings(findings: readonly Finding[]): readonly MarkedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const identity = `${finding.rule}\n${finding.subject.kind}\n${finding.subject.name}\n${finding.key}`;
    const count = seen.get(identity) ?? 0;
    seen.set(identity, count + 1);
    return { ...finding, identity: count === 0 ? identity : `${identity}\n${count}` };
  });
}
