import { createHash, type KeyObject } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  type Envelope,
  openEnvelope,
  signEnvelope,
  signingKey,
  verifyingKey,
} from '../compliance/certificate/envelope.js';
import { readStatement, STATEMENT_TYPE, type Statement, statementOf } from '../compliance/certificate/statement.js';
import { readYaml } from '../documents/located.js';
import { NetctlError } from '../errors/netctl-error.js';
import { expandHome, readKeyFile } from '../inventory/secret-files.js';
import type { ComplianceResult } from './compliance.js';
import type { Context } from './context.js';
import { FILES } from './files.js';

/** The private key to sign with: `env:NAME` or `file:PATH`. @throws NetctlError NETCTL_COMPLIANCE_KEY */
export async function loadSigningKey(ref: string, context: Context): Promise<KeyObject> {
  const key = signingKey(await pemOf(ref, 'private', context));
  if (key === undefined) throw keyError(ref, 'is no Ed25519 private key in PEM');
  return key;
}

/** The public key that certificates are trusted by. @throws NetctlError NETCTL_COMPLIANCE_KEY */
export async function loadVerifyingKey(ref: string, context: Context): Promise<KeyObject> {
  const key = verifyingKey(await pemOf(ref, 'public', context));
  if (key === undefined) throw keyError(ref, 'is no Ed25519 public key in PEM');
  return key;
}

async function pemOf(ref: string, kind: 'private' | 'public', { env, cwd, home }: Context): Promise<string> {
  const { scheme, rest = '' } = /^(?<scheme>env|file):(?<rest>.+)$/s.exec(ref)?.groups ?? {};
  if (scheme === 'env') {
    const text = env[rest];
    if (text === undefined || text === '') throw keyError(ref, 'is not set');
    // Where a variable can have one line only, line ends are often written as \n.
    return text.replaceAll('\\n', '\n');
  }
  if (scheme !== 'file') throw new NetctlError('NETCTL_COMPLIANCE_KEY', 'a key is named as env:NAME or file:PATH.');
  const path = resolve(cwd, expandHome(rest, home));
  if (kind === 'private') {
    const file = await readKeyFile(path, FILES);
    if ('fault' in file) throw keyError(ref, file.fault);
    return file.text;
  }
  try {
    return new TextDecoder().decode(await FILES.read(path));
  } catch (cause) {
    throw keyError(ref, `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

function keyError(ref: string, why: string): NetctlError {
  return new NetctlError('NETCTL_COMPLIANCE_KEY', `${ref} ${why}.`);
}

export interface CertificateRequest {
  /** The file to write. */
  readonly file: string;
  readonly key: KeyObject;
  /** Of netctl. */
  readonly version: string;
}

/**
 * Signs a passed audit. Undefined where it was written; else why there is none.
 * @throws NetctlError NETCTL_CONFIG_OUTPUT
 */
export async function certify(
  result: ComplianceResult,
  { file, key, version }: CertificateRequest,
  { cwd }: Context,
): Promise<string | undefined> {
  if (result.errors.length > 0) return 'not everything could be audited';
  const statement = statementOf({
    ...{ outcome: result, files: result.files, rules: result.rules, version },
    configuration: result.terms.files,
    profile: result.terms.profile.name,
    at: new Date().toISOString(),
  });
  if (statement === undefined) return 'the audit did not pass, or was one that cannot fail';
  const envelope = signEnvelope(JSON.stringify(statement), STATEMENT_TYPE, key);
  try {
    await writeFile(resolve(cwd, file), `${JSON.stringify(envelope, undefined, 2)}\n`);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new NetctlError('NETCTL_CONFIG_OUTPUT', `${file} cannot be written: ${why}`, { cause });
  }
  return undefined;
}

/** A certificate whose signature holds. */
export interface Certificate {
  readonly file: string;
  readonly statement: Statement;
}

/**
 * Reads a certificate and checks its signature and its last day. `today` is as `2027-01-31`.
 * @throws NetctlError NETCTL_COMPLIANCE_CERTIFICATE
 */
export async function loadCertificate(
  file: string,
  { key, today }: { readonly key: KeyObject; readonly today: string },
  { cwd }: Context,
): Promise<Certificate> {
  const envelope = envelopeOf(await textOf(file, cwd));
  if (envelope === undefined) throw certificateError(`${file} is no certificate: it is no DSSE envelope`);
  const payload = openEnvelope(envelope, key);
  if (payload === undefined)
    throw certificateError(`${file} was not signed with the key that is trusted, or was changed since`);
  if (envelope.payloadType !== STATEMENT_TYPE)
    throw certificateError(`${file} holds something else: ${envelope.payloadType}`);
  const [document] = await readYaml(payload, file);
  if (document === undefined) throw certificateError(`${file} is empty inside`);
  const statement = readStatement(document);
  const { validUntil } = statement.predicate;
  if (validUntil !== null && validUntil < today)
    throw certificateError(`${file} ended on ${validUntil}, with the first waiver that the audit relied on`);
  return { file, statement };
}

/** @throws NetctlError NETCTL_COMPLIANCE_CERTIFICATE for bytes that the certificate does not cover */
export function requireCovered({ file, statement }: Certificate, name: string, content: Uint8Array): void {
  const sha256 = createHash('sha256').update(content).digest('hex');
  if (statement.subject.some(({ digest }) => digest.sha256 === sha256)) return;
  const known = statement.subject.some((subject) => subject.name === name);
  const why = known ? 'has changed since it was audited' : 'was not part of the audit';
  throw certificateError(`${name} is not covered by ${file}: it ${why}`);
}

async function textOf(file: string, cwd: string): Promise<string> {
  try {
    return new TextDecoder().decode(await FILES.read(resolve(cwd, file)));
  } catch (cause) {
    throw certificateError(`${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

function envelopeOf(text: string): Envelope | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isEnvelope(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isEnvelope(value: unknown): value is Envelope {
  if (typeof value !== 'object' || value === null) return false;
  if (!('payloadType' in value && 'payload' in value && 'signatures' in value)) return false;
  const { payloadType, payload, signatures } = value;
  return (
    typeof payloadType === 'string' &&
    typeof payload === 'string' &&
    Array.isArray(signatures) &&
    signatures.every(
      (one: unknown) => typeof one === 'object' && one !== null && 'sig' in one && typeof one.sig === 'string',
    )
  );
}

function certificateError(message: string): NetctlError {
  return new NetctlError('NETCTL_COMPLIANCE_CERTIFICATE', `${message}.`);
}
