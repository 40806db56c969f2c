import { createDecipheriv } from 'node:crypto';

/** What the key of a password begins with before the name is mixed in. */
const SEED = [0xd5, 0xa8, 0xc9, 0x1e, 0xf5, 0xd5, 0x8a, 0x23];

/** What every decrypted text begins with; the byte after it tells in its upper half how much was added at the end. */
const MARK = [0x4c, 0x88, 0xbb];

/**
 * A BGP password of type 7: DES in CBC mode with a key that is made of the neighbour's or group's name, so that anyone can
 * turn it back. Undefined where it is none for this name.
 */
export function decodeType7(text: string, name: string): string | undefined {
  if (!/^(?:[A-Za-z0-9+/]{4}){2,64}={0,2}$|^[A-Za-z0-9+/]{8,256}={0,2}$/.test(text)) return undefined;
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length === 0 || bytes.length % 8 !== 0) return undefined;
  const decipher = createDecipheriv('des-ede3-cbc', tripled(keyOf(`${name}_passwd`)), Buffer.alloc(8));
  decipher.setAutoPadding(false);
  const plain = Buffer.concat([decipher.update(bytes), decipher.final()]);
  const added = (plain[3] ?? 0) >> 4;
  if (MARK.some((byte, index) => plain[index] !== byte) || added > 7 || plain.length - added < 4) return undefined;
  return plain.subarray(4, plain.length - added).toString('utf8');
}

/** The seed with the name laid over it; DES looks at seven bits of each byte, and the highest one is cleared. */
function keyOf(name: string): Buffer {
  const key = Buffer.from(SEED);
  for (const [index, byte] of Buffer.from(name, 'utf8').entries()) {
    const at = index % key.length;
    key[at] = (key[at] ?? 0) ^ byte;
  }
  return Buffer.from(key.map((byte) => byte & 0x7e));
}

/** Three times the same key make plain DES of the triple one, which is the only one that current OpenSSL still offers. */
function tripled(key: Buffer): Buffer {
  return Buffer.concat([key, key, key]);
}
