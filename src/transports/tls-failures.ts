import type { ErrorCode } from '../errors/codes.js';
import { NetctlError } from '../errors/netctl-error.js';
import { printable } from './ssh-cli/printable.js';

/** Whom an error of TLS is about. */
export interface TlsPlace {
  /** The device's name. */
  readonly device: string;
  readonly host: string;
  readonly port: number;
}

/** What OpenSSL's answer after checking a certificate (X509_V_ERR_…, as Node names them) comes to. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  ERR_TLS_CERT_ALTNAME_INVALID: 'NETCTL_TLS_NAME',
  HOSTNAME_MISMATCH: 'NETCTL_TLS_NAME',
  CERT_HAS_EXPIRED: 'NETCTL_TLS_EXPIRED',
  CERT_NOT_YET_VALID: 'NETCTL_TLS_EXPIRED',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'NETCTL_TLS_AUTHORITY',
  SELF_SIGNED_CERT_IN_CHAIN: 'NETCTL_TLS_AUTHORITY',
  UNABLE_TO_GET_ISSUER_CERT: 'NETCTL_TLS_AUTHORITY',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'NETCTL_TLS_AUTHORITY',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'NETCTL_TLS_AUTHORITY',
  CERT_UNTRUSTED: 'NETCTL_TLS_AUTHORITY',
  CERT_REJECTED: 'NETCTL_TLS_AUTHORITY',
  CERT_SIGNATURE_FAILURE: 'NETCTL_TLS_AUTHORITY',
  INVALID_CA: 'NETCTL_TLS_AUTHORITY',
  INVALID_PURPOSE: 'NETCTL_TLS_AUTHORITY',
};

/** The same of what OpenSSL says in words, in alerts that came (RFC 8446, 6.2) or of its own; the first that matches counts. */
const WORDS: readonly (readonly [RegExp, ErrorCode])[] = [
  [
    /alert (?:certificate required|bad certificate|unsupported certificate|certificate (?:revoked|expired|unknown)|unknown ca|access denied)/i,
    'NETCTL_TLS_CLIENT',
  ],
  [
    /wrong version number|packet length too long|http request|invalid record|bad record type|unexpected message/i,
    'NETCTL_TLS_PLAIN',
  ],
  [
    /unsupported protocol|alert protocol version|alert no application protocol|alert handshake failure|no protocols available|no shared cipher|insufficient security|inappropriate fallback|dh key too small/i,
    'NETCTL_TLS_VERSION',
  ],
  [/certificate has expired|certificate is not yet valid/i, 'NETCTL_TLS_EXPIRED'],
  [/self.signed certificate|unable to (?:get|verify)/i, 'NETCTL_TLS_AUTHORITY'],
  [/altnames/i, 'NETCTL_TLS_NAME'],
];

/**
 * What an error of a TLS connection means: a NETCTL_TLS_… error that names what is wrong and which key of the inventory to
 * set; undefined where it is not about TLS. For example a socket's `error`, or the text that gRPC makes of it.
 */
export function tlsFailure(cause: unknown, place: TlsPlace): NetctlError | undefined {
  if (cause instanceof NetctlError) return cause;
  const code = codeFor(cause);
  return code === undefined ? undefined : tlsError(code, place, cause);
}

function codeFor(cause: unknown): ErrorCode | undefined {
  const name = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  const known = CODES[name];
  if (known !== undefined) return known;
  const words = messageOf(cause);
  return WORDS.find(([pattern]) => pattern.test(words))?.[1];
}

function tlsError(code: ErrorCode, place: TlsPlace, cause: unknown): NetctlError {
  const { device, host, port } = place;
  const peer = `${printable(host, 80)}:${port}`;
  const reason = printable(reasonOf(cause));
  if (code === 'NETCTL_TLS_NAME')
    return new NetctlError(code, `the certificate of ${peer} is not for this name: ${reason}`, { device, cause });
  if (code === 'NETCTL_TLS_EXPIRED')
    return new NetctlError(code, `the certificate of ${peer} is not valid now: ${reason}`, { device, cause });
  if (code === 'NETCTL_TLS_AUTHORITY') {
    const hint = `Give the authority's certificate as \`tls: { ca }\` of ${device} in the inventory; or compare the fingerprint that \`openssl s_client -connect ${peer} </dev/null | openssl x509 -noout -fingerprint -sha256\` shows with the device's own and give it as \`tls: { fingerprint }\`.`;
    return new NetctlError(code, `the certificate of ${peer} is signed by no authority that is trusted: ${reason}`, {
      device,
      cause,
      hint,
    });
  }
  if (code === 'NETCTL_TLS_CLIENT')
    return new NetctlError(code, `${peer} wants another certificate of its client: ${reason}`, { device, cause });
  if (code === 'NETCTL_TLS_PLAIN')
    return new NetctlError(code, `what answers at ${peer} does not speak TLS (${reason})`, { device, cause });
  return new NetctlError(code, `no TLS connection with ${peer} comes about: ${reason}`, { device, cause });
}

/** NETCTL_TLS_FINGERPRINT: both fingerprints, the wanted one and what the device has. */
export function fingerprintMismatch(place: TlsPlace, wanted: string, found: string | undefined): NetctlError {
  const { device, host, port } = place;
  const has = found === undefined ? 'showed none' : `has the fingerprint ${found}`;
  const message = `the certificate of ${printable(host, 80)}:${port} ${has}, and the inventory wants ${printable(wanted)}`;
  return new NetctlError('NETCTL_TLS_FINGERPRINT', message, { device });
}

/** NETCTL_TLS_MATERIAL */
export function materialError(device: string, what: string, cause?: unknown): NetctlError {
  const why = cause === undefined ? '' : `: ${printable(reasonOf(cause))}`;
  return new NetctlError('NETCTL_TLS_MATERIAL', `${what}${why}`, { device, cause });
}

/** OpenSSL's errors are `number:error:number:library::words:file:line:`; the words are what counts. */
function reasonOf(cause: unknown): string {
  const message = messageOf(cause).trim();
  const parts = /error:[0-9A-F]{1,16}:[^:]{0,80}:[^:]{0,80}:(?<words>[^:]{1,200})/i.exec(message);
  return parts?.groups?.['words'] ?? message;
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
