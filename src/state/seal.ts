import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { NetctlError } from '../errors/netctl-error.js';

/** What every sealed text begins with; the number is that of the form. */
export const SEALED = 'sealed:v1:';

const CIPHER = 'aes-256-gcm';
const NONCE_LENGTH = 12;
const TAG_LENGTH = 16;

/** The length of a key in bytes. */
export const KEY_LENGTH = 32;

/** A text that only who has the key can read, and that shows when it was changed: AES-256-GCM with a nonce of its own. */
export function seal(text: string, key: Uint8Array): string {
  const nonce = randomBytes(NONCE_LENGTH);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_LENGTH });
  const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return SEALED + Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url');
}

/**
 * The text that was sealed.
 * @throws NetctlError NETCTL_JOURNAL_KEY where the key is another one, or the text was changed
 */
export function unseal(sealed: string, key: Uint8Array): string {
  const bytes = Buffer.from(sealed.slice(SEALED.length), 'base64url');
  const nonce = bytes.subarray(0, NONCE_LENGTH);
  const tag = bytes.subarray(NONCE_LENGTH, NONCE_LENGTH + TAG_LENGTH);
  try {
    const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_LENGTH });
    decipher.setAuthTag(tag);
    return decipher.update(bytes.subarray(NONCE_LENGTH + TAG_LENGTH), undefined, 'utf8') + decipher.final('utf8');
  } catch (cause) {
    throw new NetctlError('NETCTL_JOURNAL_KEY', 'a sealed line of the journal does not open with the key there is', {
      cause,
    });
  }
}
