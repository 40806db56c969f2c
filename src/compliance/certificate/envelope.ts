import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** The Dead Simple Signing Envelope, version 1: a text, what it is, and who signed it. */
export interface Envelope {
  readonly payloadType: string;
  /** Base64. */
  readonly payload: string;
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[];
}

/** An Ed25519 key from PEM; undefined where the text has none. */
export function signingKey(pem: string): KeyObject | undefined {
  return ed25519(() => createPrivateKey(pem));
}

/** An Ed25519 public key from PEM; of a private key its public half. */
export function verifyingKey(pem: string): KeyObject | undefined {
  return ed25519(() => createPublicKey(pem));
}

function ed25519(read: () => KeyObject): KeyObject | undefined {
  try {
    const key = read();
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}

/** The name of a key: the SHA-256 digest of its public half. */
export function keyId(key: KeyObject): string {
  const half = key.type === 'private' ? createPublicKey(key) : key;
  return createHash('sha256')
    .update(half.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}

export function signEnvelope(payload: string, payloadType: string, key: KeyObject): Envelope {
  const bytes = Buffer.from(payload, 'utf8');
  const sig = sign(null, preAuthentication(payloadType, bytes), key).toString('base64');
  return { payloadType, payload: bytes.toString('base64'), signatures: [{ keyid: keyId(key), sig }] };
}

/** The text of an envelope that one of its signatures with this key holds for; undefined where none does. */
export function openEnvelope({ payloadType, payload, signatures }: Envelope, key: KeyObject): string | undefined {
  const bytes = Buffer.from(payload, 'base64');
  const message = preAuthentication(payloadType, bytes);
  // The name of the key in the envelope is a hint only: whoever can change the envelope can change it.
  const good = signatures.some(({ sig }) => verify(null, message, key, Buffer.from(sig, 'base64')));
  return good ? bytes.toString('utf8') : undefined;
}

/** What is signed: with lengths, so that no two envelopes have the same bytes (DSSE 1.0, Pre-Authentication Encoding). */
function preAuthentication(type: string, payload: Uint8Array): Buffer {
  const name = Buffer.from(type, 'utf8');
  return Buffer.concat([
    Buffer.from(`DSSEv1 ${name.length} `, 'utf8'),
    name,
    Buffer.from(` ${payload.length} `, 'utf8'),
    payload,
  ]);
}
