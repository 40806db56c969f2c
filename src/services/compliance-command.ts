import { type ComplianceRequest, type ComplianceResult, compliance } from './compliance.js';
import type { FixResult } from './compliance-fix.js';
import type { Context } from './context.js';

export interface AuditAndMore {
  readonly audit: ComplianceRequest;
  /** Whether to mend what can be mended. */
  readonly fix: { readonly dryRun: boolean } | undefined;
  /** The file for the certificate; with `signingKey`. */
  readonly certificate: string | undefined;
  readonly signingKey: string | undefined;
  /** Of netctl. */
  readonly version: string;
}

export interface AuditedAndMore {
  readonly result: ComplianceResult;
  readonly fixes?: FixResult;
  readonly certificate?: { readonly file: string; readonly missing: string | undefined };
}

/** Audits, mends where that is asked for, and signs what passed. @throws NetctlError for a key that cannot be had, before all else */
export async function auditAndMore(
  { audit, fix, certificate, signingKey, version }: AuditAndMore,
  context: Context,
): Promise<AuditedAndMore> {
  const signing = signingKey === undefined ? undefined : await import('./compliance-certificate.js');
  const key = signingKey === undefined ? undefined : await signing?.loadSigningKey(signingKey, context);
  const fixes = fix && (await (await import('./compliance-fix.js')).fixFindings(audit, fix.dryRun, context));
  const result = fixes?.result ?? (await compliance(audit, context));
  const done = { result, ...(fixes !== undefined && { fixes }) };
  if (certificate === undefined || key === undefined || signing === undefined) return done;
  const missing = await signing.certify(result, { file: certificate, key, version }, context);
  return { ...done, certificate: { file: certificate, missing } };
}
