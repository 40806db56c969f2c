import type { Statement } from '../compliance/certificate/statement.js';
import { errorsOf, type NetctlError } from '../errors/netctl-error.js';
import { loadCertificate, loadVerifyingKey, requireCovered } from './compliance-certificate.js';
import { findAuditFiles } from './compliance-files.js';
import type { Context } from './context.js';

export interface VerifyRequest {
  readonly certificate: string;
  /** `env:NAME` or `file:PATH`. */
  readonly key: string;
  /** What it has to cover; empty to look at the certificate alone. */
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
}

export interface Verified {
  readonly certificate: string;
  readonly statement: Statement;
  readonly covered: readonly string[];
  /** One for each file that it does not cover. */
  readonly errors: readonly NetctlError[];
}

/** Checks a certificate, and that it covers files as they are now. @throws NetctlError NETCTL_COMPLIANCE_CERTIFICATE, _KEY */
export async function verifyCertificate(request: VerifyRequest, context: Context): Promise<Verified> {
  const key = await loadVerifyingKey(request.key, context);
  const today = new Date().toISOString().slice(0, 10);
  const certificate = await loadCertificate(request.certificate, { key, today }, context);
  const { files } = await findAuditFiles(request.paths, request.exclude, context);
  const covered: string[] = [];
  const errors: NetctlError[] = [];
  for (const file of files) {
    try {
      requireCovered(certificate, file.name, await file.content());
      covered.push(file.name);
    } catch (thrown) {
      errors.push(...errorsOf(thrown));
    }
  }
  return { certificate: request.certificate, statement: certificate.statement, covered, errors };
}
