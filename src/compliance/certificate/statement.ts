import type { LocatedDocument } from '../../documents/located.js';
import { validated } from '../../documents/validate.js';
import { type ComplianceCertificate, certificateValidator } from '../../generated/compliance-certificate.js';
import { fingerprintOf } from '../../util/fingerprint.js';
import type { ChosenRule } from '../audit.js';
import type { AuditOutcome } from '../outcome.js';

/** What is signed. */
export type Statement = Readonly<ComplianceCertificate>;

/** The type of the signed text (in-toto Attestation Framework, version 1). */
export const STATEMENT_TYPE = 'application/vnd.in-toto+json';

/** A file and what it was. */
export interface Digested {
  readonly name: string;
  readonly sha256: string;
}

export interface CertifiedAudit {
  readonly outcome: AuditOutcome;
  readonly files: readonly Digested[];
  readonly rules: readonly ChosenRule[];
  readonly configuration: readonly (Digested & { readonly role: string })[];
  readonly profile: string | undefined;
  /** Of netctl. */
  readonly version: string;
  /** The time of the audit, as `2027-01-31T12:00:00.000Z`. */
  readonly at: string;
}

/** What a passed audit says about its files; undefined for one that did not pass, or that nothing could have failed. */
export function statementOf({
  outcome,
  files,
  rules,
  configuration,
  profile,
  version,
  at,
}: CertifiedAudit): Statement | undefined {
  const { failOn, passed, findings } = outcome;
  if (!passed || failOn === 'never' || files.length === 0) return undefined;
  const waivers = findings.flatMap((finding) => {
    const { rule, subject, waiver } = finding;
    if (waiver === null) return [];
    const { reason, owner, until } = waiver;
    return [{ rule, subject: subject.name, fingerprint: fingerprintOf(finding), reason, owner, until }];
  });
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: files.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
    predicateType: 'urn:netctl:compliance-audit:v1',
    predicate: {
      auditor: { name: 'netctl', version },
      auditedAt: at,
      validUntil: waivers.map(({ until }) => until).sort()[0] ?? null,
      result: 'PASSED',
      failOn,
      profile: profile ?? null,
      configuration: configuration.map(({ role, name, sha256 }) => ({ role, name, digest: { sha256 } })),
      rules: rules.map(({ rule, severity }) => ({ id: rule.id, version: rule.version, severity })),
      waivers,
    },
  };
}

/** @throws NetctlError or NetctlErrors with places */
export function readStatement(document: LocatedDocument): Statement {
  return validated(document, certificateValidator);
}
